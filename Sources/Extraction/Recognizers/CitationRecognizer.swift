import Register
import TextModel

/// Finds documents: by type word and code, by name, by number alone, by "Nghị quyết này", and bare codes.
enum CitationRecognizer {
    /// A type word stands at `index`.
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        guard let (type, typeEnd) = Lexicon.shared.documentTypes.type(at: index, in: scan) else { return nil }
        let next = scan[typeEnd]
        let isNumbered = next.isNumber || next.is(.số)
        let after = NumberWord(at: isNumbered ? typeEnd : DocumentKindWords.end(after: typeEnd, in: scan), in: scan)
        if isNumbered || after.isPresent || CodeFigures.mayBegin(at: typeEnd, in: scan),
            let found = CodeReader.code(
                at: after.end, isLed: true, followsType: after.end == typeEnd,
                mayBeUnknown: type.roles.contains(.numbered)
                    && (scan[index].startsWithCapital || type.roles.contains(.lowly)), in: scan),
            !isExcluded(index, in: scan), !CodeSpan.holds(index, in: scan), mayHave(type.name, found)
        {
            return append(found, type, from: index, after, in: scan, to: &mentions)
        }
        if isDraft(index, in: scan) { return nil }
        if isNumbered, let number = numberAlone(at: typeEnd, after, type, from: index, in: scan) {
            var value = number.value
            value.isDefinition = DefinitionPhrase.ends(before: index, in: scan)
            mentions.append(Mention(scan.range(index, number.end), .citation(value)))
            return number.end
        }
        if let name = NamedActReader.name(type.naming, at: index, typeEnd: typeEnd, in: scan) {
            return append(name, type: type.name, from: index, in: scan, to: &mentions)
        }
        return anaphoric(type, typeEnd: typeEnd, from: index, in: scan, into: &mentions)
    }

    /// A number stands at `index`: a bare code, or the document's own behind `Số:` in its header.
    static func recognizeCode(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        let isLed = scan[index - 1].is(.số) || scan[index - 1].isSymbol(":") && scan[index - 2].is(.số)
        // Most numbers are no codes: what follows tells at once.
        let next = scan[index + 1]
        guard
            isLed || next.isSymbol("/") || next.isSymbol("-") || next.isSymbol(".")
                || next.isWord && (next.letterCase != .lower || next.isGlued), !isExcluded(index, in: scan),
            let found = CodeReader.code(at: index, isLed: isLed, in: scan), !CodeSpan.holds(index, in: scan)
        else { return nil }
        let range = found.reading.range
        guard
            !isLone(found) || isLed && !NumberedThings.isPlan(before: index, in: scan)
                || isAbbreviation(index - 1, in: scan) || continuesList(range, mentions)
        else {
            return nil
        }
        return appendBare(found, isLed: isLed, at: index, in: scan, to: &mentions)
    }

    /// The word `số` stands at `index`: a code behind it whose number begins with a letter that looks like a figure.
    static func recognizeCode(behindNumberWord index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        let start = scan[index + 1].isSymbol(":") ? index + 2 : index + 1
        guard CodeFigures.mayBegin(at: start, in: scan), !isExcluded(start, in: scan),
            let found = CodeReader.code(at: start, isLed: true, in: scan)
        else { return nil }
        return appendBare(found, isLed: true, at: start, in: scan, to: &mentions)
    }

    private static func appendBare(
        _ found: CodeReader.Found, isLed: Bool, at index: Int, in scan: Scan, to mentions: inout [Mention]
    ) -> Int? {
        var value = CitationValue(form: .code, code: found.code)
        value.written = reading(found, isLed: isLed, index, in: scan)
        value.isOwn = isLed && opensLine(index, in: scan)
        guard value.isOwn || !isClipped(found),
            value.isOwn || !isPaper(found.code) && !NumberedThings.stand(before: index, in: scan)
        else { return nil }
        mentions.append(Mention(found.reading.range, .citation(value)))
        return found.end
    }

    // MARK: Look-alikes

    /// Whether a code is a number and the Government's or the Prime Minister's sign alone, as decrees had until 1996:
    /// `64-CP`. So are a bar of music and a bus.
    private static func isLone(_ found: CodeReader.Found) -> Bool {
        found.reading.signs.count == 1 && found.code.year == nil && found.reading.assemblyTerm == nil
    }

    /// `đề thi số 5/TT`: a type and nothing else, behind no word for it.
    private static func isClipped(_ found: CodeReader.Found) -> Bool {
        isLone(found) && found.reading.signs[0].unicodeScalars.count < 3 && found.reading.signs[0] != "CP"
    }

    /// Whether acts of a type may have a code. Plans are called after a decision of the same number: `Đề án 06/CP`.
    private static func mayHave(_ type: String, _ found: CodeReader.Found) -> Bool {
        !isLone(found) || !NumberedThings.plans.contains(type.lowercased())
    }

    /// Licences and certificates are papers of somebody; one is a document only behind the word for it.
    private static func isPaper(_ code: DocumentCode) -> Bool {
        code.typeAbbreviation == "GP" || code.typeAbbreviation == "GCN"
    }

    /// `NĐ 64-CP`
    private static func isAbbreviation(_ index: Int, in scan: Scan) -> Bool {
        scan[index].isWord && CodeSigns.shared.sign(scan[index], in: scan)?.isType == true
    }

    /// `Nghị định 61-CP và 64-CP`: whether a code stands just before, with a comma or a word between.
    private static func continuesList(_ range: TextRange, _ mentions: [Mention]) -> Bool {
        guard let last = mentions.last, case .citation(let before) = last.value, before.form == .code else {
            return false
        }
        return (1...8).contains(range.start - last.range.end)
    }

    private static func append(
        _ found: CodeReader.Found, _ type: DocumentTypePhrases.Entry, from index: Int, _ word: NumberWord,
        in scan: Scan,
        to mentions: inout [Mention]
    ) -> Int {
        var value = CitationValue(form: .code, type: type.name, code: found.code)
        var reading = reading(found, isLed: true, word.end, in: scan)
        // `văn bản` is no part of the citation.
        let isGeneric = type.roles.contains(.generic)
        if isGeneric { value.type = nil }
        value.isOwn = opensLine(index, in: scan) && word.hasColon && word.isPresent
        if word.isDoubled {
            reading.form.insert(.doubledWord)
            reading.excess = word.repetition(in: scan)
        } else if word.hasColon, !opensLine(index, in: scan) {
            reading.form.insert(.colonBefore)
            reading.excess = word.colon(in: scan)
        }
        value.written = reading
        value.titleRange = QuotedTitleReader.title(after: found.end, in: scan)
        let isBare = isGeneric || value.isOwn
        let start = isBare ? reading.range.start : scan.range(index, index + 1).start
        mentions.append(Mention(TextRange(start, reading.range.end), .citation(value)))
        return found.end
    }

    private static func append(
        _ name: NamedActReader.Name, type: String, from index: Int, in scan: Scan, to mentions: inout [Mention]
    ) -> Int {
        var value = CitationValue(form: .name, type: type, name: name.text)
        var end = scan.range(index, name.end).end
        if let found = name.code {
            value.form = .code
            value.code = found.code
            value.written = reading(found, isLed: true, name.codeIndex, in: scan)
            end = found.reading.range.end
        } else if name.isClipped {
            value.written = CodeReading(
                range: TextRange(scan.range(index, index + 1).start, end), form: .clippedName)
        }
        value.titleRange = QuotedTitleReader.title(after: name.end, in: scan)
        value.isDefinition = DefinitionPhrase.ends(before: index, in: scan)
        mentions.append(Mention(TextRange(scan.range(index, index + 1).start, end), .citation(value)))
        return name.end
    }

    // MARK: Facts around a code

    private static func reading(_ found: CodeReader.Found, isLed: Bool, _ index: Int, in scan: Scan) -> CodeReading {
        var reading = found.reading
        if isLed { reading.form.insert(.followsNumberWord) }
        var first = index
        while first > index - 40, first > 0, !scan[first].gap.contains(.lineEnd) { first -= 1 }
        if scan[first].is(.căn), scan[first + 1].is(.cứ) { reading.form.insert(.standsInPreamble) }
        return reading
    }

    /// Whether only the words of a header (`Số:`, `Luật số:`) stand before it in its line.
    private static func opensLine(_ index: Int, in scan: Scan) -> Bool {
        var first = index
        while first > 0, !scan[first].gap.contains(.lineEnd) {
            let before = scan[first - 1]
            guard before.is(.số) || before.isSymbol(":") || before.is(.luật) else { return false }
            first -= 1
        }
        return true
    }

    /// Forms (`Mẫu 02-KNĐ`), judgments (`Bản án số …`) and contracts have numbers of the same shape.
    private static func isExcluded(_ index: Int, in scan: Scan) -> Bool {
        var before = index - 1
        while scan[before].is(.số) || scan[before].isSymbol(":") { before -= 1 }
        if scan[before].is(.mẫu) || scan[before].is(.biểu) || scan[before].is(.án) && scan[before - 1].is(.bản) {
            return true
        }
        return scan[before].is(.đồng) && scan[before - 1].is(.hợp)
    }

    private static func isDraft(_ index: Int, in scan: Scan) -> Bool {
        scan[index - 1].is(.thảo) && scan[index - 2].is(.dự)
    }

    // MARK: Without a code

    /// `Quyết định số 13`, `Nghị định 49`
    private static func numberAlone(
        at typeEnd: Int, _ word: NumberWord, _ type: DocumentTypePhrases.Entry, from index: Int, in scan: Scan
    ) -> (value: CitationValue, end: Int)? {
        let number = scan[word.end]
        guard number.isNumber, number.count <= 6, !number.gap.contains(.lineEnd) || word.isPresent else { return nil }
        if let dated = numberAndYear(at: word, type, in: scan) { return dated }
        let next = scan[word.end + 1]
        // The United Nations' are cited with their year in brackets.
        if next.isSymbol("("), DateReader.isYear(scan[word.end + 2]), scan[word.end + 3].isSymbol(")"),
            !word.isPresent
        {
            return nil
        }
        if next.isGlued,
            next.isWord || next.isSymbol("/") || next.isSymbol("-") && scan[word.end + 2].isGlued
                || (next.isSymbol(".") || next.isSymbol(",")) && scan[word.end + 2].isGlued
                    && scan[word.end + 2].isNumber
        {
            return nil
        }
        if !word.isPresent {
            // `Nghị quyết 42` but not `kế hoạch 5 năm`, `Quyết định 13 dự án`.
            let isNamed = scan[index].startsWithCapital || type.roles.contains(.lowly)
            guard isNamed, type.roles.contains(.numbered), number.count >= 2,
                next.kind != .word || Lexicon.shared.quantities.isBoundary(next) || next.is(.ngày)
                    || next.startsWithCapital
            else { return nil }
        } else if next.isWord, next.letterCase == .lower, !Lexicon.shared.quantities.isBoundary(next), number.count < 2,
            !next.is(.ngày)
        {
            return nil
        }
        let value = CitationValue(form: .number, type: type.name, name: scan.string(word.end, word.end + 1))
        return (value, word.end + 1)
    }

    /// `Thông tư liên tịch số 01/2017`: number and year, as a text shortens a long code.
    private static func numberAndYear(
        at word: NumberWord, _ type: DocumentTypePhrases.Entry, in scan: Scan
    ) -> (value: CitationValue, end: Int)? {
        let (mark, year, next) = (scan[word.end + 1], scan[word.end + 2], scan[word.end + 3])
        guard word.isPresent, type.roles.contains(.numbered) || type.naming == .law, mark.isSymbol("/"), mark.isGlued,
            year.isGlued, DateReader.isYear(year), (1945...2100).contains(year.value),
            !next.isGlued || !next.isWord && !next.isSymbol("/") && !next.isSymbol("-")
        else { return nil }
        let name = "\(scan.string(word.end, word.end + 1))/\(year.value)"
        return (CitationValue(form: .number, type: type.name, name: name), word.end + 3)
    }

    /// `Nghị định này`, `Nghị quyết trên`, `công văn nói trên`
    private static func anaphoric(
        _ type: DocumentTypePhrases.Entry, typeEnd: Int, from index: Int, in scan: Scan,
        into mentions: inout [Mention]
    ) -> Int? {
        var end = typeEnd
        if scan[end].is(.nêu) || scan[end].is(.nói), scan[end + 1].is(.trên) { end += 1 }
        guard scan[end].is(.này) || scan[end].is(.trên), !scan[end].gap.contains(.lineEnd) || scan[end].is(.này) else {
            return nil
        }
        guard type.roles.contains(.anaphoric) else { return nil }
        // In small letters some of them are common nouns: a decision, a plan.
        guard scan[index].startsWithCapital || type.roles.contains(.smallAnaphoric) else { return nil }
        if scan[end].is(.trên), end == typeEnd, scan[end + 1].isWord, !scan[end + 1].startsWithCapital,
            !Lexicon.shared.quantities.isBoundary(scan[end + 1])
        {
            return nil
        }
        var value = CitationValue(form: .anaphoric, type: type.name)
        value.isAbove = scan[end].is(.trên)
        value.isPlural = scan[index - 1].is(.các)
        mentions.append(Mention(scan.range(index, end + 1), .citation(value)))
        return end + 1
    }
}

/// The word `số` between a type and a number, as it is found: `số`, `số:`, `số số`.
struct NumberWord {
    private(set) var isPresent = false
    private(set) var isDoubled = false
    private(set) var hasColon = false
    /// Index of the first of its words.
    let first: Int
    /// Index after it.
    private(set) var end: Int

    init(at index: Int, in scan: Scan) {
        first = index
        end = index
        while scan[end].is(.số), end < index + 3 {
            isDoubled = isPresent
            isPresent = true
            end += 1
        }
        if isPresent, scan[end].isSymbol(":") {
            hasColon = true
            end += 1
        }
    }

    /// The second `số` with the white space before it.
    func repetition(in scan: Scan) -> TextRange {
        TextRange(scan.range(first, first + 1).end, scan.range(first + 1, first + 2).end)
    }

    /// The colon with the white space before it.
    func colon(in scan: Scan) -> TextRange {
        TextRange(scan.range(end - 2, end - 1).end, scan.range(end - 1, end).end)
    }
}
