import TextModel

/// Finds people: by a word of address, behind an office, by a full name, and in credits.
enum PersonRecognizer {
    /// `followsOffice`: an office ends where `index` begins.
    static func recognize(
        at index: Int, followsOffice: Bool, in scan: Scan, into mentions: inout [Mention]
    ) -> Int? {
        if followsOffice, let end = PersonReader.end(at: index, after: .called, in: scan),
            !isBrand(index, end, behind: mentions, in: scan)
        {
            if end > PersonReader.endOfPart(index, in: scan) {
                return append(index, end, .full, in: scan, to: &mentions)
            }
            if isGivenName(index, end, in: scan) { return appendGivenName(index, end, in: scan, to: &mentions) }
        }
        if let address = Lexicon.shared.people.honorific(at: index, in: scan) {
            return addressed(from: index, address, in: scan, into: &mentions)
        }
        if let end = PersonReader.end(at: index, after: .bare, in: scan), mayStandBare(index, end, in: scan, mentions) {
            return append(index, end, .full, in: scan, to: &mentions)
        }
        return nil
    }

    /// `address`: the index of the honorific's first token.
    private static func append(
        _ index: Int, _ end: Int, _ form: PersonValue.Form, address: Int? = nil, in scan: Scan,
        to mentions: inout [Mention]
    ) -> Int {
        let name = form == .short ? scan.collapsedString(index, end) : PersonReader.name(index, end, in: scan)
        var value = PersonValue(name: name, form: form)
        note(address, before: index, in: scan, of: &value)
        mentions.append(Mention(scan.range(index, end), .person(value)))
        return end
    }

    private static func note(_ address: Int?, before index: Int, in scan: Scan, of value: inout PersonValue) {
        guard let address else { return }
        value.honorific = scan.collapsedString(address, index)
        value.lead = scan.range(index, index + 1).start - scan.range(address, index).start
    }

    // MARK: Behind an office

    /// No title without its body has more tokens.
    private static let longestTitle = 8

    /// `ông X - Chủ tịch Vĩnh Hoàn`: behind an office that has its holder before it a short name is the body's.
    private static func isBrand(_ index: Int, _ end: Int, behind mentions: [Mention], in scan: Scan) -> Bool {
        guard end - index <= 2, mentions.count >= 2, mentions[mentions.count - 2].kind == .person else { return false }
        let (holder, office) = (mentions[mentions.count - 2].range, mentions[mentions.count - 1].range)
        var first = index - 1
        while first > index - longestTitle, scan.range(first, first + 1).start > office.start { first -= 1 }
        return (scan[first - 1].isSymbol(",") || scan[first - 1].isSymbol("-"))
            && scan.range(first - 2, first - 1).end == holder.end
    }

    /// `Bí thư Thăng`: a word with a capital right behind an office. Whether it is a name, the text before it tells.
    private static func isGivenName(_ index: Int, _ end: Int, isCalled: Bool = false, in scan: Scan) -> Bool {
        let token = scan[index]
        guard token.letterCase == .capitalised, !scan[end].startsWithCapital,
            Lexicon.shared.openings(of: token).isDisjoint(with: [.position, .body, .event])
        else { return false }
        if let word = Lexicon.shared.bodies.word(at: index, in: scan), word.end > end { return false }
        // `Giám đốc Sáng tạo`: half a compound is no name, unless names are made of it.
        if !isCalled, scan[end].isWord, !Lexicon.shared.quantities.isBoundary(scan[end]), token.word != 0,
            !Lexicon.shared.people.roles(of: token).contains(.given)
        {
            return false
        }
        return !scan[end].isGlued || scan[end].kind == .symbol
    }

    private static func appendGivenName(
        _ index: Int, _ end: Int, address: Int? = nil, in scan: Scan, to mentions: inout [Mention]
    ) -> Int {
        var value = PersonValue(name: PersonReader.name(index, end, in: scan), form: .short)
        note(address, before: index, in: scan, of: &value)
        value.needsAntecedent = true
        mentions.append(Mention(scan.range(index, end), .person(value)))
        return end
    }

    // MARK: Behind a word of address

    private static func addressed(
        from index: Int, _ address: PersonNames.Address, in scan: Scan, into mentions: inout [Mention]
    ) -> Int? {
        var start = address.end
        var isFamiliar = address.isFamiliar
        // `PGS. TS.`, `Thượng tá, TS`
        while start < index + 8 {
            let next = scan[start].isSymbol(".") || scan[start].isSymbol(",") ? start + 1 : start
            if let more = Lexicon.shared.people.honorific(at: next, in: scan),
                scan[next].letterCase == .upper || next == start
            {
                start = more.end
                isFamiliar = isFamiliar && more.isFamiliar
            } else {
                if scan[start].isSymbol("."),
                    scan[start - 1].letterCase == .upper || scan[start - 1].letterCase == .mixed
                {
                    start += 1
                }
                break
            }
        }
        if isFamiliar, !mayBeAddress(index, in: scan) { return nil }
        let openings = Lexicon.shared.openings(of: scan[start])
        if openings.contains(.position), Lexicon.shared.offices.title(at: start, in: scan) != nil { return nil }
        if openings.contains(.body), BodyReader.body(at: start, inOffice: false, in: scan) != nil { return nil }
        guard let end = PersonReader.end(at: start, after: .called, in: scan) else {
            // `Đại tá Diện`: a name if the text has named one who is called so.
            guard !isFamiliar, !address.needsFullName, isGivenName(start, start + 1, isCalled: true, in: scan) else {
                return nil
            }
            return appendGivenName(start, start + 1, address: index, in: scan, to: &mentions)
        }
        if end == PersonReader.endOfPart(start, in: scan) {
            if address.needsFullName { return nil }
            // `cầu Ông Lớn`
            let endsName =
                scan[index - 1].letterCase == .capitalised && !scan[index].gap.contains(.lineEnd)
                && !opensSentence(index - 1, in: scan)
            if scan[index].startsWithCapital, endsName || Lexicon.shared.people.isNamesake(at: index, in: scan) {
                return nil
            }
            guard isShortName(start, end, isFamiliar, in: scan) else {
                guard !isFamiliar, isGivenName(start, end, isCalled: true, in: scan) else { return nil }
                return appendGivenName(start, end, address: index, in: scan, to: &mentions)
            }
            return append(start, end, .short, address: index, in: scan, to: &mentions)
        }
        // `em Hoa Hướng Dương`; a foreign name has hyphens in it.
        if isFamiliar, !Lexicon.shared.people.roles(of: scan[start]).contains(.surname), scan[start].word != 0,
            end > start + 2
        {
            return nil
        }
        let isFull = Lexicon.shared.people.roles(of: scan[start]).contains(.surname) || scan[start].word == 0
        return append(start, end, isFull ? .full : .short, address: index, in: scan, to: &mentions)
    }

    /// In small letters, or where a sentence begins: within one, `Anh` is a country and `Cô` a name.
    private static func mayBeAddress(_ index: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        if token.letterCase == .lower { return true }
        if token.letterCase == .upper, token.count > 1 { return scan[index - 1].letterCase != .upper }
        let before = scan[index - 1]
        return before.kind == .edge || before.kind == .symbol || token.gap.contains(.lineEnd)
    }

    private static func isShortName(_ index: Int, _ end: Int, _ isFamiliar: Bool, in scan: Scan) -> Bool {
        let token = scan[index]
        guard token.letterCase == .capitalised, token.count > 1, !scan[end].startsWithCapital else {
            return false
        }
        let roles = Lexicon.shared.people.roles(of: token)
        let next = scan[end]
        if next.isGlued, next.isWord || next.isNumber { return false }
        // `Chiến sĩ Công an`
        if let word = Lexicon.shared.bodies.word(at: index, in: scan), word.end > index + 1 { return false }
        return !roles.isEmpty || !isFamiliar && (token.word == 0 || end > index + 1)
    }

    // MARK: By itself

    /// Streets come in lists, longer than this seldom.
    private static let longestList = 60

    /// `các tuyến đường A, B (quận 2), C`: whether the list that ends here begins with a namesake.
    private static func isListedNamesake(_ index: Int, in scan: Scan) -> Bool {
        guard scan[index - 1].isSymbol(",") || scan[index - 1].is(.và) || scan[index - 1].isSymbol("-") else {
            return false
        }
        var position = index - 1
        while position > index - longestList {
            let token = scan[position]
            let isListed =
                token.startsWithCapital || token.isNumber || token.is(.và) || token.isSymbol(",")
                || token.isSymbol("-") || token.isSymbol("(") || token.isSymbol(")")
            if !isListed { return token.isWord && Lexicon.shared.people.isNamesake(at: position + 1, in: scan) }
            position -= 1
        }
        return false
    }

    /// `Theo Nguyễn Văn A, …`: a small word with a capital because a sentence begins.
    private static func opensSentence(_ index: Int, in scan: Scan) -> Bool {
        let (token, before) = (scan[index], scan[index - 1])
        guard token.letterCase == .capitalised,
            Lexicon.shared.quantities.isBoundary(token) || scan.spells(token, "Riêng") || scan.spells(token, "Ngoài")
        else { return false }
        return before.kind == .edge || before.kind == .symbol || token.gap.contains(.lineEnd)
    }

    private static func mayStandBare(_ index: Int, _ end: Int, in scan: Scan, _ mentions: [Mention]) -> Bool {
        // In a list behind one who is a person all are: `Phó Chủ tịch HĐND tỉnh X, Y`.
        let followsPerson = mentions.last.map {
            $0.kind == .person && $0.range.end == scan.range(index - 2, index - 1).end
        }
        if Lexicon.shared.people.isNamesake(at: index, in: scan)
            || followsPerson != true && isListedNamesake(index, in: scan)
        {
            return false
        }
        // `Đoàn Văn phòng Chính phủ`: a delegation.
        if scan[index].is(.đoàn), Lexicon.shared.openings(of: scan[index + 1]).contains(.body),
            BodyReader.body(at: index + 1, inOffice: false, in: scan) != nil
        {
            return false
        }
        let before = scan[index - 1]
        // `ngõ 36 Giang Văn Minh`, `số 5 …`
        if before.isNumber, !scan[index].gap.contains(.lineEnd),
            scan[index - 2].is(.số) || Lexicon.shared.people.isNamesake(at: index - 1, in: scan)
        {
            return false
        }
        // `Đường Hồ Chí Minh`: a rare surname that is such a word itself.
        if Lexicon.shared.people.isNamesake(at: index + 1, in: scan),
            !Lexicon.shared.people.roles(of: scan[index]).contains(.commonSurname)
        {
            return false
        }
        // `Công nghệ Nguyễn Hoàng`: the end of a longer name, unless that is one found already.
        if before.startsWithCapital, !scan[index].gap.contains(.lineEnd), !opensSentence(index - 1, in: scan),
            mentions.last?.range.end != scan.range(index - 1, index).end
        {
            return false
        }
        if scan[end].isSymbol("-"), scan[end + 1].startsWithCapital, end - index == 2 { return false }
        // A surname and one more syllable are a street as often.
        return end - index > 2 || !scan[end].startsWithCapital
    }
}
