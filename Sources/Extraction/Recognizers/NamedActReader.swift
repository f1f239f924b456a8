import Register

/// Reads documents named instead of numbered: `Luật Đất đai năm 2013`, `Nghị quyết Trung ương 4 (khóa XII)`.
enum NamedActReader {
    struct Name {
        /// White space collapsed.
        var text: String
        var end: Int
        /// A code behind the name: `Luật Thanh tra số 11/2022/QH15`.
        var code: CodeReader.Found?
        var codeIndex = 0
        /// Whether the press clipped it: `Nghị quyết TW4 khóa 11`; the text is the full name then.
        var isClipped = false
    }

    static func name(_ naming: DocumentTypePhrases.Naming, at index: Int, typeEnd: Int, in scan: Scan) -> Name? {
        switch naming {
        case .none: nil
        case .law: law(at: index, typeEnd: typeEnd, in: scan)
        case .constitution: constitution(at: index, typeEnd: typeEnd, in: scan)
        case .charter: charter(at: index, typeEnd: typeEnd, in: scan)
        case .resolution: partyResolution(at: index, typeEnd: typeEnd, in: scan)
        }
    }

    private static func named(_ index: Int, _ end: Int, in scan: Scan) -> Name {
        Name(text: scan.collapsedString(index, end), end: end)
    }

    // MARK: Laws

    private static func law(at index: Int, typeEnd: Int, in scan: Scan) -> Name? {
        guard scan[index].startsWithCapital, var end = endOfLawName(at: index, typeEnd: typeEnd, in: scan) else {
            return nil
        }
        let word = NumberWord(at: end, in: scan)
        if word.isPresent, scan[word.end].isNumber, let found = CodeReader.code(at: word.end, isLed: true, in: scan) {
            return Name(text: scan.collapsedString(index, end), end: found.end, code: found, codeIndex: word.end)
        }
        end = endOfYear(end, in: scan)
        end = endOfAmendment(end, in: scan)
        return named(index, end, in: scan)
    }

    private static func endOfLawName(at index: Int, typeEnd: Int, in scan: Scan) -> Int? {
        if let amended = endOfAmendingLaw(typeEnd, in: scan) { return amended }
        if let known = Lexicon.shared.documentTypes.endOfAct(at: index, in: scan) {
            return endOfLongerName(endOfCapitals(known, in: scan), in: scan)
        }
        return endOfUnknownName(typeEnd, in: scan)
    }

    /// `Luật Doanh nghiệp nhà nước năm 1995`: words behind a known name, where a year or code behind them says that they
    /// belong to it.
    private static func endOfLongerName(_ known: Int, in scan: Scan) -> Int {
        var end = known
        while end < known + 5, scan[end].isWord, scan[end].letterCase == .lower, !scan[end].is(.năm),
            !scan[end].is(.số),
            !scan[end].is(.hiện), !scan[end].is(.ngày), !scan[end].is(.quy), !scan[end].is(.ban), !scan[end].is(.thông),
            !scan[end].is(.sửa), !scan[end].is(.thay), !scan[end].is(.bãi), !scan[end].is(.các),
            !Lexicon.shared.quantities.isBoundary(scan[end])
        { end += 1 }
        guard end > known, end < known + 5 else { return known }
        let isDated = scan[end].is(.năm) && DateReader.isYear(scan[end + 1])
        let isNumbered = scan[end].is(.số) && scan[end + 1].isNumber && scan[end + 2].isSymbol("/")
        return isDated || isNumbered ? end : known
    }

    /// `Luật Giao thông đường thủy nội địa Việt Nam`: capitals that go on after a known name.
    private static func endOfCapitals(_ end: Int, in scan: Scan) -> Int {
        scan[end].is(.việt) && scan[end + 1].is(.nam) ? end + 2 : end
    }

    /// `sửa đổi, bổ sung một số điều của Luật X [và Luật Y]`
    private static func endOfAmendingLaw(_ start: Int, in scan: Scan) -> Int? {
        guard scan[start].is(.sửa), scan[start + 1].is(.đổi) else { return nil }
        var position = start + 2
        while position < start + 16, scan[position].isWord || scan[position].isSymbol(",") || scan[position].isNumber {
            if scan[position].is(.luật) || scan[position].is(.bộ) && scan[position + 1].is(.luật)
                || scan[position].is(.pháp) && scan[position + 1].is(.lệnh)
            {
                return endOfLawList(position, in: scan)
            }
            position += 1
        }
        return nil
    }

    private static func endOfLawList(_ start: Int, in scan: Scan) -> Int? {
        var end: Int?
        var position = start
        for _ in 0..<8 {
            guard let type = Lexicon.shared.documentTypes.type(at: position, in: scan),
                let name = Lexicon.shared.documentTypes.endOfAct(at: position, in: scan)
                    ?? endOfUnknownName(type.end, in: scan)
            else { break }
            end = name
            guard scan[name].is(.và) || scan[name].isSymbol(","), scan[name + 1].is(.luật),
                scan[name + 1].startsWithCapital
            else { break }
            position = name + 1
        }
        return end
    }

    /// A law that the register does not know: from a capital on, in small letters, up to a word that ends a noun.
    private static func endOfUnknownName(_ start: Int, in scan: Scan) -> Int? {
        // In a line of capitals nothing tells a name from the rest.
        guard scan[start].startsWithCapital, scan[start - 1].letterCase != .upper else { return nil }
        var end = start + 1
        let lexicon = Lexicon.shared
        while end < start + 9 {
            let token = scan[end]
            if token.isSymbol(","), !token.gap.contains(.space), scan[end + 1].isWord,
                scan[end + 1].letterCase == .lower,
                scan[end + 2].isWord, scan[end + 2].letterCase == .lower, end <= start + 2
            {
                end += 2
                continue
            }
            guard token.isWord, token.letterCase == .lower || token.letterCase == .upper,
                !lexicon.quantities.isBoundary(token),
                !token.is(.năm), !token.is(.số), !token.is(.ngày), !token.is(.hiện)
            else { break }
            end += 1
        }
        return end
    }

    private static func endOfYear(_ end: Int, in scan: Scan) -> Int {
        if scan[end].is(.năm), DateReader.isYear(scan[end + 1]) { return end + 2 }
        let isYear = DateReader.isYear(scan[end]) && (1945...2100).contains(scan[end].value)
        return isYear && !DateReader.isGluedToMore(end, in: scan) ? end + 1 : end
    }

    /// `(sửa đổi, bổ sung năm 2017)`, `(sửa đổi)`
    private static func endOfAmendment(_ end: Int, in scan: Scan) -> Int {
        guard scan[end].isSymbol("("), scan[end + 1].is(.sửa), scan[end + 2].is(.đổi) else { return end }
        var close = end + 3
        while close < end + 20, scan[close].kind != .edge, !scan[close].isSymbol(")") { close += 1 }
        return scan[close].isSymbol(")") ? close + 1 : end
    }

    private static func constitution(at index: Int, typeEnd: Int, in scan: Scan) -> Name? {
        guard scan[index].startsWithCapital else { return nil }
        if scan[typeEnd].is(.này) || scan[typeEnd].is(.trên) { return nil }
        let end = endOfState(typeEnd, in: scan)
        return named(index, endOfAmendment(endOfYear(end, in: scan), in: scan), in: scan)
    }

    /// `nước Cộng hòa xã hội chủ nghĩa Việt Nam`, in full as the constitution's own title has it.
    private static func endOfState(_ start: Int, in scan: Scan) -> Int {
        guard scan[start].is(.nước) else { return start }
        for name in names {
            let isWritten = zip((start + 1)..., name).allSatisfy { index, word in
                !scan[index].isGlued && (word.map { scan[index].is($0) } ?? scan.means(scan[index], "nghĩa"))
            }
            if isWritten { return start + 1 + name.count }
        }
        return start
    }

    /// What stands behind `nước`; nil for `nghĩa`, which is no keyword.
    private static let names: [[Keyword?]] = [
        [.cộng, .hòa, .xã, .hội, .chủ, nil, .việt, .nam], [.việt, .nam, .dân, .chủ, .cộng, .hòa],
    ]

    private static func charter(at index: Int, typeEnd: Int, in scan: Scan) -> Name? {
        guard scan[index].startsWithCapital else { return nil }
        return named(index, typeEnd, in: scan)
    }

    // MARK: Party resolutions

    /// `Nghị quyết Đại hội XII`, `Nghị quyết Trung ương 4 (khóa XII)`,
    /// `Nghị quyết Hội nghị lần thứ năm Ban Chấp hành`.
    private static func partyResolution(at index: Int, typeEnd: Int, in scan: Scan) -> Name? {
        if scan[typeEnd].is(.đại), scan[typeEnd + 1].is(.hội) { return congress(at: index, typeEnd + 2, in: scan) }
        if scan[typeEnd].is(.trung), scan[typeEnd + 1].is(.ương) {
            guard let number = endOfNumber(typeEnd + 2, in: scan) else { return nil }
            return named(index, endOfTerm(number, in: scan), in: scan)
        }
        if let number = clippedCommittee(typeEnd, in: scan) { return clipped(index, typeEnd, number: number, in: scan) }
        guard scan[typeEnd].is(.hội), scan[typeEnd + 1].is(.nghị), let end = plenum(typeEnd + 2, in: scan) else {
            return nil
        }
        return named(index, endOfTerm(end, in: scan), in: scan)
    }

    /// `TW4`, `TW 4`, `TƯ 4`, `T.Ư 4`: the index of the number, with nothing glued to it.
    private static func clippedCommittee(_ index: Int, in scan: Scan) -> Int? {
        var number = index + 1
        if scan.spells(scan[index], "T"), scan[index + 1].isSymbol("."), scan[index + 1].isGlued,
            scan[index + 2].isGlued, scan.spells(scan[index + 2], "Ư") || scan.spells(scan[index + 2], "W")
        {
            number = index + 3
        } else if !scan.spells(scan[index], "TW"), !scan.spells(scan[index], "TƯ") {
            return nil
        }
        let token = scan[number]
        guard token.isNumber, token.count <= 2, (1...15).contains(token.value), !token.gap.contains(.lineEnd),
            !DateReader.isGluedToMore(number, in: scan)
        else { return nil }
        return number
    }

    private static func clipped(_ index: Int, _ typeEnd: Int, number: Int, in scan: Scan) -> Name {
        let end = endOfTerm(number + 1, in: scan)
        var text = scan.collapsedString(index, typeEnd) + " Trung ương " + scan.string(number, number + 1)
        if end > number + 1 {
            let term = scan[end - 1].isSymbol(")") ? end - 2 : end - 1
            let roman =
                scan[term].isNumber ? RomanNumeral.spelling(of: Int(scan[term].value)) : scan.string(term, term + 1)
            text += scan[end - 1].isSymbol(")") ? " (khóa \(roman))" : " khóa \(roman)"
        }
        return Name(text: text, end: end, isClipped: true)
    }

    private static func congress(at index: Int, _ start: Int, in scan: Scan) -> Name? {
        var end = start
        // `Đảng`, `đại biểu`, `toàn quốc`, `đảng bộ tỉnh` and the like may stand before the number.
        while end < start + 12, scan[end].isWord, Numeral.roman(scan[end], in: scan) == nil, !scan[end].is(.lần),
            !Lexicon.shared.quantities.isBoundary(scan[end])
        { end += 1 }
        if scan[end].is(.lần), scan[end + 1].is(.thứ) { end += 2 }
        guard let number = endOfNumber(end, in: scan) else { return nil }
        return named(index, number, in: scan)
    }

    private static func plenum(_ start: Int, in scan: Scan) -> Int? {
        var position = start
        var hasNumber = false
        if scan[position].is(.lần), scan[position + 1].is(.thứ) {
            guard let number = endOfNumber(position + 2, in: scan) ?? Numeral.ordinal(at: position + 2, in: scan) else {
                return nil
            }
            position = number
            hasNumber = true
        }
        if scan[position].is(.ban), scan[position + 1].is(.chấp), scan[position + 2].is(.hành) { position += 3 }
        guard scan[position].is(.trung), scan[position + 1].is(.ương) else { return nil }
        position += 2
        if scan[position].is(.đảng) { position += 1 }
        if let number = endOfNumber(position, in: scan) {
            position = number
            hasNumber = true
        }
        return hasNumber ? position : nil
    }

    /// The index after a Roman or Arabic number of one or two figures.
    private static func endOfNumber(_ index: Int, in scan: Scan) -> Int? {
        if Numeral.roman(scan[index], in: scan) != nil { return index + 1 }
        guard scan[index].isNumber, scan[index].count <= 2, !DateReader.isGluedToMore(index, in: scan) else {
            return nil
        }
        return index + 1
    }

    /// `khóa XII`, `(khóa XII)`, `, khóa XII`
    private static func endOfTerm(_ index: Int, in scan: Scan) -> Int {
        var start = index
        let isBracketed = scan[start].isSymbol("(")
        if isBracketed || scan[start].isSymbol(",") { start += 1 }
        guard scan[start].is(.khóa), let end = endOfNumber(start + 1, in: scan) else { return index }
        if isBracketed { return scan[end].isSymbol(")") ? end + 1 : index }
        return end
    }
}
