import TextModel

/// Finds offices with the bodies they name. A bare title is kept for `OfficeHolders` to judge, unless its holder is certain.
enum PositionRecognizer {
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        guard OfficeReader.mayBegin(at: index, in: scan), let office = OfficeReader.office(at: index, in: scan),
            isOffice(office, at: index, in: scan) || goesOn(at: index, in: scan, mentions)
        else { return nil }
        // `tổng lãnh sự quán`
        if let body = Lexicon.shared.bodies.head(at: index, in: scan), body.end > office.titleEnd { return nil }
        let titleStart = office.status == .acting ? index + 1 : index
        let bodyStart = office.body?.start ?? office.fieldStart
        let titleEnd = min(office.titleEnd, max(bodyStart ?? office.titleEnd, titleStart + 1))
        let text = scan.collapsedString(index, office.end)
        // Half of them are a title alone.
        let isTitle = titleStart == index && titleEnd == office.end
        var value = PositionValue(
            text: text, title: isTitle ? text : scan.collapsedString(titleStart, titleEnd),
            body: bodyStart.map { scan.collapsedString($0, office.end) }, status: office.status)
        value.needsHolder = needsHolder(office, in: scan)
        mentions.append(Mention(scan.range(index, office.end), .position(value)))
        if let body = office.body, body.reading.isProper, !body.reading.isClass {
            mentions.append(OrganisationRecognizer.mention(of: body.reading, at: body.start, in: scan))
        }
        // `Chủ tịch HĐQT Ngân hàng Xây dựng (VNCB)`
        if let body = office.body, body.reading.isProper, !body.reading.isClass, scan[office.end].isSymbol("(") {
            return OrganisationRecognizer.appendAbbreviation(
                of: body.reading, from: body.start, in: scan, to: &mentions)
        }
        return office.end
    }

    /// `ông X, tỉnh ủy viên, …`: in small letters, right behind a person or that person's office.
    private static func goesOn(at index: Int, in scan: Scan, _ mentions: [Mention]) -> Bool {
        guard scan[index].letterCase == .lower, scan[index - 1].isSymbol(",") || scan[index - 1].isSymbol("-"),
            let last = mentions.last(where: { $0.kind != .organisation }),
            last.kind == .person || last.kind == .position
        else { return false }
        return last.range.end == scan.range(index - 2, index - 1).end
    }

    private static func isOffice(_ office: OfficeReader.Reading, at index: Int, in scan: Scan) -> Bool {
        let first = scan[index]
        if office.status == .acting, first.letterCase == .lower, !scan[index + 1].startsWithCapital { return false }
        // `GĐ&TE`: half an abbreviation.
        if office.rule == .short {
            return first.letterCase == .upper && !(scan[office.end].isGlued && scan[office.end + 1].isGlued)
        }
        // `đặc phái viên TTXVN`: a journalist.
        if office.rule == .staff, office.body?.reading.sort == "press" { return false }
        if first.letterCase == .lower {
            // `chủ tịch hội đồng quản trị là ông X`
            if scan[office.end].is(.là), Lexicon.shared.people.honorific(at: office.end + 1, in: scan) != nil {
                return true
            }
            // `giám đốc công an tỉnh`: nothing in it has a capital, so it is many.
            if !(index..<office.end).contains(where: { scan[$0].startsWithCapital }),
                !scan[office.end].startsWithCapital
            {
                return scan[index - 1].is(.nguyên) || scan[index - 1].is(.cựu)
                    || Lexicon.shared.offices.holderSide(before: index, in: scan).contains(.before)
            }
            if hasCapitalWithin(office, in: scan) { return true }
            // `các nghị sĩ Hàn Quốc`
            if office.body == nil, scan[index - 1].is(.các) || scan[index - 1].is(.những) { return false }
            // `chủ tịch`, `thành viên`: common nouns, unless a body's name or the holder's follows.
            return office.hasBody && office.body?.reading.isProper != false && office.rule != .term
                || scan[office.end].startsWithCapital || scan[index - 1].is(.nguyên) || scan[index - 1].is(.cựu)
        }
        return true
    }

    /// `ủy viên Trung ương Đảng`: an office of its own, whose first word a sentence need not begin.
    private static func hasCapitalWithin(_ office: OfficeReader.Reading, in scan: Scan) -> Bool {
        office.rule == .unique
            && (office.start + 1..<max(office.titleEnd, office.start + 1)).contains { scan[$0].startsWithCapital }
    }

    private static func needsHolder(_ office: OfficeReader.Reading, in scan: Scan) -> Bool {
        let first = scan[office.start]
        switch office.rule {
        case .unique, .several, .term: return first.letterCase == .lower && !hasCapitalWithin(office, in: scan)
        case .short: return true
        case .ministry, .headed, .staff: break
        }
        // `Chủ tịch Hội đồng thẩm định`: a body in small letters is one of many.
        if let body = office.body, !body.reading.isProper, scan[office.end].letterCase == .lower,
            scan[office.end].isWord, !Lexicon.shared.quantities.isBoundary(scan[office.end])
        {
            return true
        }
        if office.hasBody { return false }
        // In a signature block the holder's name follows below.
        if first.letterCase == .upper, first.count > 3, standsInSignature(office, in: scan) { return false }
        let before = scan[office.start - 1]
        return !(first.startsWithCapital && (before.is(.làm) || before.is(.chức) || before.is(.vụ)))
    }

    /// The whole line but `KT.`, `TM.`, `Q.` before it.
    private static func standsInSignature(_ office: OfficeReader.Reading, in scan: Scan) -> Bool {
        guard scan[office.end].kind == .edge || scan[office.end].gap.contains(.lineEnd) else { return false }
        var first = office.start
        if !scan[first].gap.contains(.lineEnd), scan[first - 1].isSymbol("."), scan[first - 2].letterCase == .upper {
            first -= 2
        }
        return first <= 0 || scan[first].gap.contains(.lineEnd)
    }
}
