import Register
import TextModel

/// Reads the code of a document from its number on, however it is miswritten, and says what was meant.
struct CodeReader {
    struct Found {
        var code: DocumentCode
        var reading: CodeReading
        /// Index after the last token.
        var end: Int
    }

    private let scan: Scan
    /// Whether `số` or a type word stands before: then a shape alone is enough.
    private let isLed: Bool
    private var position: Int
    private var form: CodeReading.Form = []
    private var number = ""
    private var year: Int?
    private var pieces: [CodePiece] = []
    /// Separators before each piece; 0 for none.
    private var separators: [UInt8] = []

    /// The code whose number is the token at `index`. At most ten signs are read.
    static func code(at index: Int, isLed: Bool, in scan: Scan) -> Found? {
        guard scan[index].count <= 6, canBegin(index, in: scan) else { return nil }
        guard scan[index].isNumber || isLed && scan[index + 1].isGlued && scan[index + 1].isNumber else { return nil }
        var reader = CodeReader(scan: scan, index: index, isLed: isLed)
        return reader.read(from: index)
    }

    private init(scan: Scan, index: Int, isLed: Bool) {
        self.scan = scan
        self.isLed = isLed
        position = index + 1
    }

    /// A number glued to what stands before is a part of that: an address, a file name, another number.
    private static func canBegin(_ index: Int, in scan: Scan) -> Bool {
        guard scan[index].isGlued, index > 0 else { return true }
        let before = scan[index - 1]
        if before.is(.số) { return true }
        return before.isSymbol("(") || before.isSymbol("\"") || before.isSymbol("[") || before.isSymbol(":")
            || before.isSymbol(",") || before.isSymbol(";") || before.isSymbol("*")
    }

    private mutating func read(from index: Int) -> Found? {
        guard readNumber(at: index) else { return nil }
        readNumberTail()
        guard readYear(), readSigns(), isCode, !isPartOfAddress else { return nil }
        return found(from: index)
    }

    // MARK: Number and year

    /// `05`, `3O5`, `O5`, `3 1/2024`
    private mutating func readNumber(at index: Int) -> Bool {
        if scan[index].isNumber, !scan[index + 1].isNumber, !scan[index + 1].isGlued || !scan[index + 1].isWord {
            number = scan.string(index, index + 1)
            return true
        }
        guard let figures = CodeFigures(at: index, most: 6, maySplit: isLed, in: scan) else { return false }
        if figures.isSplit {
            // Two numbers side by side are one only before a year: `3 1/2024/QH15`.
            guard figures.text.count <= 4, scan[figures.end].isSymbol("/"), isYear(scan[figures.end + 1]),
                scan[figures.end + 2].isSymbol("/")
            else { return false }
            form.insert(.splitDigits)
        }
        let isFollowed = scan[figures.end].isSymbol("/") || scan[figures.end].isSymbol("-") || figures.isSplit
        guard figures.hasLetter ? isFollowed : true else {
            number = scan.string(index, index + 1)
            return scan[index].isNumber
        }
        if figures.hasLetter { form.insert(.letterInNumber) }
        number = figures.text
        position = figures.end
        return true
    }

    /// `30a`, `522B`, `66.1`, `19-2016`
    private mutating func readNumberTail() {
        let token = scan[position]
        let next = scan[position + 1]
        if token.isGlued, token.isWord, token.count == 1, next.isGlued, next.isSymbol("/") || next.isSymbol("-") {
            number += scan.string(position, position + 1)
            position += 1
        } else if token.isGlued, token.isSymbol("."), next.isGlued, next.isNumber, next.count <= 2,
            scan[position + 2].isSymbol("/")
        {
            number += "." + scan.string(position + 1, position + 2)
            position += 2
        }
        // `19-2016/NQ-CP`: the Government's resolutions on business are numbered so.
        if scan[position].isGlued, scan[position].isSymbol("-"), isYear(scan[position + 1]), scan[position + 1].isGlued,
            scan[position + 2].isGlued, scan[position + 2].isSymbol("/"), scan[position + 3].isWord,
            scan[position + 1].value <= 2004 || scan.spells(scan[position + 3], "NQ")
        {
            number += "-" + scan.string(position + 1, position + 2)
            position += 2
        }
    }

    private func isYear(_ token: Token) -> Bool {
        token.isNumber && token.count == 4 && (1900...2199).contains(token.value)
    }

    private mutating func readYear() -> Bool {
        guard let first = separator(at: position) else { return beginsWithoutSeparator() }
        let token = scan[first.next]
        if let figures = year(at: first.next) {
            if let second = separator(at: figures.end), scan[second.next].isWord {
                // Hyphens only are a file's name, unless a word says otherwise.
                if !isLed, first.symbol == UInt8(ascii: "-"), second.symbol == first.symbol { return false }
                // With white space around, only a sign that is known goes on.
                guard readYear(figures), accept(first, before: nil), accept(second, before: second.next) else {
                    return false
                }
                separators.append(separatorMeant(first, second))
                position = second.next
                return true
            }
            return endsYearWithoutSeparator(figures, first)
        }
        guard token.isWord, accept(first, before: first.next) else { return false }
        separators.append(first.symbol)
        position = first.next
        return true
    }

    /// The figures at `index` where a year is looked for: four, or five, as a slip.
    private func year(at index: Int) -> CodeFigures? {
        guard scan[index].isNumber else { return nil }
        if scan[index].count >= 4 || !isLed { return CodeFigures(at: index, most: 5, maySplit: false, in: scan) }
        return CodeFigures(at: index, most: 4, maySplit: true, in: scan)
    }

    private mutating func readYear(_ figures: CodeFigures) -> Bool {
        guard let value = Int(figures.text) else { return false }
        if figures.text.count == 4, (1900...2199).contains(value) {
            year = value
            if figures.hasLetter { form.insert(.letterInNumber) }
            if figures.isSplit { form.insert(.splitDigits) }
        } else if figures.text.count == 5, value / 1000 == 19 || value / 1000 == 20, !figures.hasLetter {
            form.insert(.longYear)
            number += "/" + figures.text
        } else {
            return false
        }
        return true
    }

    /// The separator behind the year: a slash since 2005, before that whatever stands there.
    private mutating func separatorMeant(_ first: Separator, _ second: Separator) -> UInt8 {
        let slash = UInt8(ascii: "/")
        guard first.symbol != slash || second.symbol != slash, (year ?? 0) > 2004, isWhole(second.next) else {
            return second.symbol
        }
        form.insert(.otherSeparators)
        return slash
    }

    /// `30/2020NĐ-CP`, `30/2020 NĐ-CP`: a type and a body that are known, behind the year at once.
    private mutating func endsYearWithoutSeparator(_ figures: CodeFigures, _ first: Separator) -> Bool {
        let index = figures.end
        guard isLed, isWhole(index), readYear(figures), accept(first, before: nil) else { return false }
        form.insert(.noSeparator)
        separators.append(UInt8(ascii: "/"))
        position = index
        return true
    }

    /// Whether a type, a hyphen and a body stand at `index`, all known, in capitals and without white space but before.
    private func isWhole(_ index: Int) -> Bool {
        let token = scan[index]
        guard token.isWord, token.letterCase != .lower, !token.gap.contains(.lineEnd), scan[index + 1].isSymbol("-"),
            scan[index + 1].isGlued, scan[index + 2].isGlued, scan[index + 2].isWord
        else { return false }
        return CodeSigns.shared.sign(scan.string(index, index + 1))?.isType == true
            && CodeSigns.shared.sign(scan.string(index + 2, index + 3))?.isOrgan == true
    }

    /// `22HD/TW`, `79 NQ/TW`: a type of the Party and its body behind a slash.
    private mutating func beginsWithoutSeparator() -> Bool {
        let token = scan[position]
        if isLed, isWhole(position) {
            form.insert(.noSeparator)
            separators.append(0)
            return true
        }
        guard token.isWord, token.letterCase != .lower, !token.gap.contains(.lineEnd), scan[position + 1].isSymbol("/"),
            scan[position + 1].isGlued, scan[position + 2].isGlued, scan[position + 2].isWord,
            let type = CodeSigns.shared.sign(scan.string(position, position + 1)), type.isType,
            let organ = CodeSigns.shared.sign(scan.string(position + 2, position + 3)), organ.isOrgan,
            organ.isParty || token.isGlued && organ.isMass
        else { return false }
        form.insert(.noSeparator)
        separators.append(0)
        return true
    }

    // MARK: Separators

    private struct Separator {
        var symbol: UInt8
        var next: Int
        var form: CodeReading.Form
        var isSpaced: Bool
    }

    private func separator(at index: Int) -> Separator? {
        let token = scan[index]
        guard token.isSymbol("/") || token.isSymbol("-") else { return nil }
        var index = index
        var form: CodeReading.Form = []
        if scan[index + 1].isGlued, scan[index + 1].isSymbol("/") || scan[index + 1].isSymbol("-"),
            scan[index + 1].symbol == token.symbol, !scan[index + 2].isSymbol("/"), !scan[index + 2].isSymbol("-")
        {
            form.insert(.doubledSeparator)
            index += 1
        }
        let next = scan[index + 1]
        guard next.kind != .edge else { return nil }
        if !token.isExact { form.insert(token.isSymbol("-") ? .dashLookAlike : .slashLookAlike) }
        let gaps = token.gap.union(next.gap)
        if !gaps.isEmpty, !gaps.contains(.lineEnd) { form.insert(.innerSpace) }
        return Separator(symbol: token.symbol, next: index + 1, form: form, isSpaced: !gaps.isEmpty)
    }

    /// Takes a separator; one with white space around only before a sign that is known.
    private mutating func accept(_ separator: Separator, before sign: Int?) -> Bool {
        if separator.isSpaced, let sign {
            guard let meant = CodePiece.read(at: sign, place, in: scan), meant.isKnown else {
                return false
            }
        }
        form.formUnion(separator.form)
        return true
    }

    // MARK: Signs

    private mutating func readSigns() -> Bool {
        while pieces.count < 10 {
            guard let piece = CodePiece.read(at: position, place, in: scan) else { break }
            pieces += piece.parts
            for _ in piece.parts.dropFirst() {
                separators.append(UInt8(ascii: "-"))
            }
            form.formUnion(piece.form)
            position = piece.end
            if piece.form.contains(.gluedAfter) { break }
            guard let next = nextSeparator() else { break }
            if isYear(scan[next.next]), next.symbol == UInt8(ascii: "/"), !next.isSpaced, year == nil,
                !scan[next.next + 1].isGlued || !scan[next.next + 1].isWord
            {
                year = Int(scan[next.next].value)
                form.insert(.yearAtEnd)
                position = next.next + 1
                break
            }
            // A code that is whole does not go on over white space: `35/QĐ-BTC - Bộ Tài chính`.
            if next.isSpaced, !goesOn(over: next) { break }
            let isUnit = next.isSpaced && pieces.first?.sign?.isType != true
            guard accept(next, before: isUnit ? nil : next.next), scan[next.next].isWord else { break }
            separators.append(next.symbol)
            position = next.next
        }
        if separators.count > pieces.count { separators.removeLast(separators.count - pieces.count) }
        return !pieces.isEmpty
    }

    /// Whether a separator with white space beside it can be the code's: before the body, between the bodies of a joint
    /// act, and on one side only before the unit of a letter (`4648/UBND- ĐT`).
    private func goesOn(over separator: Separator) -> Bool {
        guard let first = pieces.first else { return false }
        if first.sign?.isType == true {
            return pieces.count == 1
                || separators.last == UInt8(ascii: "-") && (first.text == "TTLT" || first.text == "NQLT")
        }
        let next = scan[separator.next]
        return isLed && pieces.count == 1 && first.sign?.isOrgan == true && next.isGlued != scan[position].isGlued
            && next.letterCase == .upper && next.count >= 2
    }

    private mutating func nextSeparator() -> Separator? {
        if let separator = separator(at: position) {
            let token = scan[separator.next]
            guard token.isWord ? token.letterCase != .lower || isSmall : isYear(token) else { return nil }
            return separator
        }
        // `NĐ.CP`, `NĐ CP`
        guard pieces.count == 1, pieces.last?.sign?.isType == true else { return nil }
        let isDot = scan[position].isSymbol(".") && scan[position].isGlued && scan[position + 1].isGlued
        let next = isDot ? position + 1 : position
        guard isDot || isLed && scan[position].gap == .space && scan[position].letterCase != .lower, scan[next].isWord,
            isBody(next)
        else { return nil }
        form.insert(.noSeparator)
        let isParty = separators.first == UInt8(ascii: "-") && year == nil
        return Separator(symbol: UInt8(ascii: isParty ? "/" : "-"), next: next, form: [], isSpaced: false)
    }

    /// Whether a word is the sign of a body, and no other word: it has two capitals at least.
    private func isBody(_ index: Int) -> Bool {
        let text = scan.string(index, index + 1)
        guard text.unicodeScalars.count >= 2, let sign = CodeSigns.shared.meant(by: text), sign.isOrgan else {
            return false
        }
        return sign.text == text || CodeSigns.fold(text) == CodeSigns.fold(sign.text)
    }

    private var isSmall: Bool { form.contains(.smallLetters) }

    /// Where the next sign stands.
    private var place: CodePiece.Place {
        let isJoint = pieces.first.map { $0.text == "TTLT" || $0.text == "NQLT" } ?? false
        let hasBody = pieces.count >= 2 || pieces.first.map { $0.sign?.isType != true } ?? false
        return CodePiece.Place(isFirst: pieces.isEmpty, isUnit: hasBody && !isJoint, isSmall: isSmall)
    }

    // MARK: Is it one, and which

    /// Numbers with letters behind a slash are legion: a type or body that is known must stand there, unless `số` says it.
    private var isCode: Bool {
        guard let first = pieces.first else { return false }
        if pieces.contains(where: { CodeSigns.isForeign($0.text) }) { return false }
        let known = first.sign
        if known?.isType == true, pieces.count >= 2 { return true }
        if year != nil, let known, pieces.count >= 2 || known.isOrgan || isLed { return true }
        if known?.isOrgan == true, known?.isType != true, separators.first == UInt8(ascii: "/"), pieces.count >= 2 {
            return true
        }
        if pieces.count == 1, ["CP", "TTg", "HĐBT"].contains(first.text) { return true }
        return isLed && (known != nil || pieces.count >= 2 && first.text.unicodeScalars.count >= 2)
    }

    /// `ND-CP.docx`, `ND-CP@…`, `ND-CP-quy-dinh`: a file or an address goes on behind it.
    private var isPartOfAddress: Bool {
        let (mark, next) = (scan[position], scan[position + 1])
        guard mark.isGlued, mark.kind == .symbol, next.isGlued else { return false }
        if mark.isSymbol("@") || mark.isSymbol("_") { return true }
        guard next.isWord, next.letterCase == .lower, pieces.last?.form.contains(.gluedAfter) != true else {
            return false
        }
        return mark.isSymbol("-")
            || mark.isSymbol(".") && Self.extensions.contains(scan.string(position + 1, position + 2))
    }

    private static let extensions: Set<String> = [
        "doc", "docx", "pdf", "xls", "xlsx", "ppt", "pptx", "zip", "rar", "html", "htm", "aspx", "txt", "odt", "jpg",
        "jpeg", "png", "md", "vn", "com",
    ]

    private mutating func found(from index: Int) -> Found? {
        let separatorsMeant = CodeSeparators.meant(
            separators, pieces, hasYear: year != nil, year: year, isYearMoved: form.contains(.yearAtEnd), form: &form)
        var text = number
        if let year { text += "/\(year)" }
        var signs = ""
        for (piece, separator) in zip(pieces, separatorsMeant) {
            let mark = String(decoding: [separator], as: UTF8.self)
            text += mark + piece.text
            signs += (signs.isEmpty ? "" : mark) + piece.text
        }
        let start = scan.range(index, index + 1).start
        let end = scan.text.originalEnd(
            of: pieces.last?.form.contains(.gluedAfter) == true
                ? pieces.last?.utf8End ?? 0 : Int(scan[position - 1].end))
        if scan[index].isGlued, scan[index - 1].is(.số) { form.insert(.gluedBefore) }
        let first = pieces.first
        let isType = first?.sign?.isType == true && (pieces.count >= 2 || first?.sign?.isOrgan == false)
        let organ = isType ? pieces.dropFirst().first : first
        let code = DocumentCode(
            text: text, system: system(organ, first: first), number: number, year: year,
            typeAbbreviation: isType ? first?.text : nil, issuerAbbreviation: organ?.text)
        var reading = CodeReading(range: TextRange(start, end), form: form, signs: pieces.map(\.text))
        reading.assemblyTerm = pieces.compactMap(\.assemblyTerm).first
        return Found(code: code, reading: reading, end: position)
    }

    private func system(_ organ: CodePiece?, first: CodePiece?) -> DocumentCode.System {
        guard let organ else { return .state }
        if CodeSeparators.isMassOrganisation(organ) { return .massOrganisation }
        if let sign = organ.sign {
            if sign.isParty, !sign.isState { return .party }
            if sign.isState { return .state }
            return sign.isMass ? .massOrganisation : .party
        }
        return separators.first == UInt8(ascii: "-") && year == nil ? .party : .state
    }
}
