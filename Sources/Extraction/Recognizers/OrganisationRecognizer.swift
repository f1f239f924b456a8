import TextModel

/// Finds bodies by their proper names, and the abbreviation in brackets behind one.
enum OrganisationRecognizer {
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        if scan[index].isGlued, scan[index - 1].isWord || scan[index - 1].isNumber { return nil }
        guard let reading = BodyReader.body(at: index, inOffice: false, in: scan) else {
            // `Nhà Quốc hội` is none, and there is none in it.
            return Lexicon.shared.bodies.known(at: index, in: scan).flatMap {
                $0.row.sort == BodyNames.Known.lookAlike && $0.end > index + 2 ? $0.end : nil
            }
        }
        // `lực lượng Công an nhân dân (CAND)`: it stands for the words before it.
        if reading.known?.isAbbreviation == true, scan[index - 1].isSymbol("("), scan[reading.end].isSymbol(")"),
            firstSpelledOut(by: scan[index], before: index - 1, in: scan) != nil
        {
            return reading.end
        }
        if reading.isClass || reading.known == nil && isOneOfMany(index, in: scan) { return reading.end }
        if Header.stands(at: index, in: scan) { return reading.end }
        let isDefinition = DefinitionPhrase.ends(before: index, in: scan)
        mentions.append(mention(of: reading, at: index, isDefinition: isDefinition, in: scan))
        return appendAbbreviation(of: reading, from: index, in: scan, to: &mentions)
    }

    /// Appends the abbreviation in brackets behind a body, and notes it with the body, which is the last mention. Returns
    /// the index after it, or after the body if there is none.
    static func appendAbbreviation(
        of reading: BodyReader.Reading, from first: Int, in scan: Scan, to mentions: inout [Mention]
    ) -> Int {
        guard let bracket = bracketedAbbreviation(at: reading.end, ofBodyAt: first, in: scan),
            let last = mentions.indices.last, case .organisation(var value) = mentions[last].value
        else { return reading.end }
        let abbreviation = scan.string(bracket.start, bracket.end)
        value.abbreviation = abbreviation
        mentions[last].value = .organisation(value)
        mentions.append(
            Mention(
                scan.range(bracket.start, bracket.end),
                .organisation(OrganisationValue(name: abbreviation, sort: reading.sort, abbreviation: abbreviation))))
        return bracket.end
    }

    /// A word in capitals that no recogniser knows: a body if the text has called one so before.
    static func candidate(at index: Int, in scan: Scan) -> Mention? {
        let token = scan[index]
        guard token.letterCase == .upper, token.count >= 3, scan[index - 1].letterCase != .upper,
            scan[index + 1].letterCase != .upper, !token.isGlued || scan[index - 1].kind == .symbol
        else { return nil }
        let (before, after) = (scan[index - 1], scan[index + 1])
        // `119/BC-BCT`, `ABC123`
        if token.isGlued, before.isSymbol("/") || before.isSymbol("-") || before.isSymbol(".") { return nil }
        if after.isGlued, after.kind != .symbol || after.isSymbol("/") || after.isSymbol("-") { return nil }
        return Mention(
            scan.range(index, index + 1),
            .organisation(OrganisationValue(name: scan.string(index, index + 1), needsDefinition: true)))
    }

    /// `các Chi cục …`
    private static func isOneOfMany(_ index: Int, in scan: Scan) -> Bool {
        scan[index - 1].is(.các) || scan[index - 1].is(.mỗi) || scan[index - 1].is(.từng)
    }

    /// What a name says, by the register's row if it is known.
    static func mention(
        of reading: BodyReader.Reading, at index: Int, isDefinition: Bool = false, in scan: Scan
    ) -> Mention {
        let range = scan.range(index, reading.end)
        guard let known = reading.known else {
            return Mention(
                range,
                .organisation(
                    OrganisationValue(
                        name: scan.collapsedString(index, reading.end), sort: reading.sort, isShort: reading.isShort,
                        isDefinition: isDefinition)))
        }
        let isShort = known.isShort || known.isAbbreviation
        return Mention(
            range,
            .organisation(
                OrganisationValue(
                    name: known.name, registerKey: known.name, sort: known.sort, abbreviation: known.abbreviation,
                    isShort: isShort, written: isShort ? scan.collapsedString(index, reading.end) : nil,
                    isDefinition: isDefinition)))
    }

    /// The index of the first of the words before `index` whose initials a word in capitals is.
    private static func firstSpelledOut(by word: Token, before index: Int, in scan: Scan) -> Int? {
        let initials = PlainLetters.fold(String(decoding: scan.bytes(of: word), as: UTF8.self))
        var position = index
        for initial in initials.reversed() {
            position -= 1
            guard BodyNameReader.initial(of: position, in: scan) == initial else { return nil }
        }
        return position
    }

    /// `(SCIC)`, a word in capitals that is neither a Roman number nor an area.
    private static func bracketedAbbreviation(
        at index: Int, ofBodyAt first: Int, in scan: Scan
    ) -> (start: Int, end: Int)? {
        let start = DefinitionPhrase.name(inBracketAt: index, in: scan) ?? index + 1
        let word = scan[start]
        let close = scan[start + 1].isSymbol("\"") ? start + 2 : start + 1
        guard scan[index].isSymbol("("), word.letterCase == .upper, word.isWord, word.count >= 3,
            scan[close].isSymbol(")"), scan[index - 1].letterCase != .upper || scan[first].letterCase != .upper,
            Numeral.roman(word, in: scan) == nil, Lexicon.shared.places.place(at: start, in: scan) == nil
        else { return nil }
        // `Cục Thi hành án dân sự (THADS)`: initials of what the head has behind it are no body.
        if start == index + 1, let spelled = firstSpelledOut(by: word, before: index, in: scan), spelled != first {
            return nil
        }
        return (start, start + 1)
    }
}
