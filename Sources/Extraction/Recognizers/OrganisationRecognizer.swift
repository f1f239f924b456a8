/// Finds bodies by their proper names, and the abbreviation in brackets behind one.
enum OrganisationRecognizer {
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        if scan[index].isGlued, scan[index - 1].isWord || scan[index - 1].isNumber { return nil }
        guard let reading = BodyReader.body(at: index, inOffice: false, in: scan) else { return nil }
        if reading.isClass || reading.known == nil && isOneOfMany(index, in: scan) { return reading.end }
        if Header.stands(at: index, in: scan) { return reading.end }
        var value = value(of: reading, at: index, in: scan)
        value.isDefinition = DefinitionPhrase.ends(before: index, in: scan)
        let bracket = bracketedAbbreviation(at: reading.end, in: scan)
        if let bracket { value.abbreviation = scan.string(bracket.start, bracket.end) }
        mentions.append(Mention(scan.range(index, reading.end), .organisation(value)))
        guard let bracket else { return reading.end }
        let abbreviation = scan.string(bracket.start, bracket.end)
        mentions.append(
            Mention(
                scan.range(bracket.start, bracket.end),
                .organisation(OrganisationValue(name: abbreviation, sort: reading.sort, abbreviation: abbreviation))))
        return bracket.end
    }

    /// `các Chi cục …`
    private static func isOneOfMany(_ index: Int, in scan: Scan) -> Bool {
        scan[index - 1].is(.các) || scan[index - 1].is(.mỗi) || scan[index - 1].is(.từng)
    }

    /// What a name says, by the register's row if it is known.
    static func value(of reading: BodyReader.Reading, at index: Int, in scan: Scan) -> OrganisationValue {
        guard let known = reading.known else {
            return OrganisationValue(
                name: scan.collapsedString(index, reading.end), sort: reading.sort, isShort: reading.isShort)
        }
        var value = OrganisationValue(
            name: known.name, registerKey: known.name, sort: known.sort, abbreviation: known.abbreviation,
            isShort: known.isShort || known.isAbbreviation)
        if value.isShort { value.written = scan.collapsedString(index, reading.end) }
        return value
    }

    /// `Cục Thi hành án dân sự (THADS)`: initials of what the head has behind it are no body.
    private static func qualifies(_ word: Token, before index: Int, in scan: Scan) -> Bool {
        let initials = Array(scan.string(index + 1, index + 2))
        var position = index - 1
        for initial in initials.reversed() {
            guard scan.string(position, position + 1).first?.uppercased() == String(initial) else { return false }
            position -= 1
        }
        return scan[position].startsWithCapital
    }

    /// `(SCIC)`, a word in capitals that is neither a Roman number nor an area.
    private static func bracketedAbbreviation(at index: Int, in scan: Scan) -> (start: Int, end: Int)? {
        let start = DefinitionPhrase.name(inBracketAt: index, in: scan) ?? index + 1
        let word = scan[start]
        let close = scan[start + 1].isSymbol("\"") ? start + 2 : start + 1
        guard scan[index].isSymbol("("), word.letterCase == .upper, word.isWord, word.count >= 3,
            scan[close].isSymbol(")"), scan[index - 1].letterCase != .upper,
            Numeral.roman(word, in: scan) == nil, start > index + 1 || !qualifies(word, before: index, in: scan)
        else { return nil }
        return (start, start + 1)
    }
}
