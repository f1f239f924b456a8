import Register
import TextModel

/// Reads the code of a document from its number on, however it is miswritten, and says what was meant.
///
/// The signs behind number and year are read in `CodeReaderSigns`; `CodeReaderAhead` tells of them before that.
struct CodeReader {
    struct Found {
        var code: DocumentCode
        var reading: CodeReading
        /// Index after the last token.
        var end: Int
    }

    let scan: Scan
    /// Whether `số` or a type word stands before: then a shape alone is enough.
    let isLed: Bool
    var mayBeUnknown = false
    var position: Int
    var form: CodeReading.Form = []
    private var number = ""
    private(set) var year: Int?
    private(set) var pieces: [CodePiece] = []
    /// The separator before the first sign, 0 for none; nil until it is read.
    private(set) var opening: UInt8?
    /// Whether the first sign is a type.
    private(set) var startsWithType = false
    /// Whether the first sign is of an act that several bodies issue.
    private(set) var isJoint = false

    private static let slash = UInt8(ascii: "/")
    private static let hyphen = UInt8(ascii: "-")

    /// The code whose number is the token at `index`. At most ten signs are read.
    ///
    /// - Parameter followsType: whether the word before is of the document's type: the code may be glued to it.
    /// - Parameter mayBeUnknown: whether a type leads it that nothing but a document is called by: its body may be any.
    static func code(
        at index: Int, isLed: Bool, followsType: Bool = false, mayBeUnknown: Bool = false, in scan: Scan
    ) -> Found? {
        guard scan[index].count <= 6, followsType || canBegin(index, in: scan) else { return nil }
        guard scan[index].isNumber || isLed && scan[index + 1].isGlued && scan[index + 1].isNumber else { return nil }
        guard isLed || mayGoOn(behind: index, in: scan) else { return nil }
        var reader = CodeReader(scan: scan, index: index, isLed: isLed)
        reader.mayBeUnknown = mayBeUnknown
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
            || before.isSymbol(",") || before.isSymbol(";") || before.isSymbol("*") || before.isSymbol("|")
    }

    /// Whether what stands behind a number can be of its code: a separator, a suffix glued to it, or a sign and a slash.
    /// Most numbers are told by that.
    private static func mayGoOn(behind index: Int, in scan: Scan) -> Bool {
        let (token, next) = (scan[index + 1], scan[index + 2])
        switch token.kind {
        case .word: return token.isGlued || next.isSymbol("/")
        case .number: return token.isGlued
        case .symbol:
            if token.isSymbol("/") || token.isSymbol("-") { return maySignsFollow(index + 2, in: scan) }
            return token.isSymbol(".") && token.isGlued && next.isGlued && next.isNumber
        case .edge: return false
        }
    }

    /// Whether what stands behind the first separator is no date, share or range, such as `12/5/2020`, `3/4`, `2020-2025`.
    private static func maySignsFollow(_ index: Int, in scan: Scan) -> Bool {
        guard scan[index].isNumber else { return true }
        let mark = scan[index + 1]
        if mark.isSymbol("/") || mark.isSymbol("-") { return !scan[index + 2].isNumber }
        return mark.isWord && mark.isGlued
    }

    private mutating func read(from index: Int) -> Found? {
        guard readNumber(at: index) else { return nil }
        readSuffix()
        readHyphenatedYear()
        guard readYear(), readSigns(), isCode, !isPartOfAddress else { return nil }
        return found(from: index)
    }

    // MARK: Number

    /// `05`, `3O5`, `O5`, `3 1/2024`
    private mutating func readNumber(at index: Int) -> Bool {
        if scan[index].isNumber, !scan[index + 1].isNumber || isYearWithoutSlash(index + 1),
            !scan[index + 1].isGlued || !scan[index + 1].isWord
        {
            number = scan.string(index, index + 1)
            return true
        }
        guard let figures = CodeFigures(at: index, most: 6, maySplit: isLed, in: scan) else { return false }
        if figures.isSplit {
            // Two numbers side by side are one only before a year: `3 1/2024/QH15`.
            guard figures.count <= 4, scan[figures.end].isSymbol("/"), isYear(scan[figures.end + 1]),
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
        number = figures.text(in: scan)
        position = figures.end
        return true
    }

    /// `30a`, `522B`, `66.1`
    private mutating func readSuffix() {
        let token = scan[position]
        guard token.isGlued else { return }
        let next = scan[position + 1]
        if token.isWord, endsNumber(position + 1) {
            guard let suffix = suffix(of: token) else { return }
            number += suffix
            position += 1
        } else if token.isSymbol("."), next.isGlued, next.isNumber, next.count <= 2,
            separator(at: position + 2).map({ $0.symbol == Self.slash || isYear(scan[$0.next]) })
                ?? lacksSlash(position + 2)
        {
            number += "." + scan.string(position + 1, position + 2)
            position += 2
        }
    }

    /// The letter behind a number, also with an O or l for a figure before it, or of another alphabet.
    private mutating func suffix(of token: Token) -> String? {
        let text = scan.string(position, position + 1)
        if token.count == 1 { return text }
        guard isLed, text.unicodeScalars.count <= 2 else { return nil }
        if let latin = LookAlikeLetters.latin(text), latin.unicodeScalars.count == 1 {
            form.insert(.foreignLetter)
            return latin
        }
        // `3Oa`
        guard token.count == 2, let letter = text.last, let figure = CodeFigures.figure(for: text.utf8.first) else {
            return nil
        }
        form.insert(.letterInNumber)
        return "\(figure)\(letter)"
    }

    /// Whether a separator stands at `index` that a number may have behind it, or has lost.
    private func endsNumber(_ index: Int) -> Bool {
        guard let mark = separator(at: index) else { return lacksSlash(index) }
        return scan[index].isGlued || isYear(scan[mark.next]) || isLed && isWhole(mark.next)
    }

    /// ` 2008/NQ-CP`, `.2008/NQ-CP` behind a number.
    private func lacksSlash(_ index: Int) -> Bool {
        isYearWithoutSlash(index)
            || scan[index].isSymbol(".") && scan[index].isGlued && isYearWithoutSlash(index + 1, isGlued: true)
    }

    // MARK: Year

    func isYear(_ token: Token) -> Bool {
        token.isNumber && token.count == 4 && (1900...2199).contains(token.value)
    }

    /// `19-2016/NQ-CP`: the Government's resolutions on business were numbered so. `12-2001/QĐ-UB`: so were many local ones.
    private mutating func readHyphenatedYear() {
        guard let mark = separator(at: position), mark.symbol == Self.hyphen, isYear(scan[mark.next]),
            let second = separator(at: mark.next + 1), second.symbol == Self.slash, scan[second.next].isWord
        else { return }
        if number == "19", (2014...2018).contains(scan[mark.next].value), mayBeResolution(second.next) {
            form.formUnion(mark.form)
        } else {
            guard mark.form.isEmpty, !mark.isSpaced, scan[mark.next].value <= 2004, !isCentral(second.next) else {
                return
            }
        }
        number += "-" + scan.string(mark.next, mark.next + 1)
        position = mark.next + 1
    }

    private mutating func readYear() -> Bool {
        if isYearWithoutSlash(position) { return endsNumberWithoutSlash(at: position) }
        if scan[position].isSymbol("."), scan[position].isGlued, isYearWithoutSlash(position + 1, isGlued: true) {
            return endsNumberWithoutSlash(at: position + 1)
        }
        guard let first = separator(at: position) else { return beginsWithoutSeparator() }
        let token = scan[first.next]
        // In a table a bar parts the cells: it is a slash only before signs that make a code whole.
        if first.isBar, !isWhole(first.next), !isYear(token) || !isWhole(first.next + 2) { return false }
        if let figures = year(at: first.next) {
            if let second = separator(at: figures.end), scan[second.next].isWord {
                // Hyphens only are a file's name, unless a word says otherwise.
                if !isLed, first.symbol == Self.hyphen, second.symbol == first.symbol { return false }
                // With white space around, only a sign that is known goes on.
                guard !second.isBar || isWhole(second.next), readYear(figures), accept(first, before: nil),
                    accept(second, before: second.next)
                else { return false }
                opening = separatorMeant(first, second)
                position = second.next
                return true
            }
            return endsYearWithoutSeparator(figures, first)
        }
        guard token.isWord, accept(first, before: first.next) else { return false }
        opening = first.symbol
        position = first.next
        return true
    }

    /// Whether a year stands at `index` with a slash and signs that are known behind it: it may have lost the slash before.
    private func isYearWithoutSlash(_ index: Int, isGlued: Bool = false) -> Bool {
        guard isYear(scan[index]), isGlued ? isLed && scan[index].isGlued : isLed && scan[index].gap == .space,
            scan[index + 1].isSymbol("/"), scan[index + 1].isGlued, scan[index + 2].isGlued
        else { return false }
        return isWhole(index + 2)
    }

    /// `30 2020/NĐ-CP`, `30.2020/NĐ-CP`
    private mutating func endsNumberWithoutSlash(at index: Int) -> Bool {
        year = Int(scan[index].value)
        form.insert(.noSeparator)
        opening = Self.slash
        position = index + 2
        return true
    }

    /// The figures at `index` where a year is looked for: four, or five, as a slip.
    private func year(at index: Int) -> CodeFigures? {
        let token = scan[index]
        guard token.isNumber else {
            // `58/l998`
            guard isLed, token.isWord, scan[index + 1].isNumber, scan[index + 1].isGlued else { return nil }
            return CodeFigures(at: index, most: 4, maySplit: false, in: scan)
        }
        if token.count >= 4 || !isLed { return CodeFigures(at: index, most: 5, maySplit: false, in: scan) }
        return CodeFigures(at: index, most: 4, maySplit: true, in: scan)
    }

    private mutating func readYear(_ figures: CodeFigures) -> Bool {
        let value = figures.value
        if figures.count == 4, (1900...2199).contains(value) {
            year = value
            if figures.hasLetter { form.insert(.letterInNumber) }
            if figures.isSplit { form.insert(.splitDigits) }
        } else if figures.count == 5, value / 1000 == 19 || value / 1000 == 20, !figures.hasLetter {
            form.insert(.longYear)
            number += "/\(value)"
        } else {
            return false
        }
        return true
    }

    /// The separator behind the year: a slash since 2005 and for the Government's acts, else whatever stands there.
    private mutating func separatorMeant(_ first: CodeSeparator, _ second: CodeSeparator) -> UInt8 {
        guard first.symbol != Self.slash || second.symbol != Self.slash, isWhole(second.next),
            (year ?? 0) > 2004 || isCentral(second.next)
        else { return second.symbol }
        form.insert(.otherSeparators)
        return Self.slash
    }

    /// `30/2020NĐ-CP`, `30/2020 NĐ-CP`, `30/2020.NĐ-CP`: a type and a body that are known, behind the year at once.
    private mutating func endsYearWithoutSeparator(_ figures: CodeFigures, _ first: CodeSeparator) -> Bool {
        let isDot = scan[figures.end].isSymbol(".") && scan[figures.end].isGlued && scan[figures.end + 1].isGlued
        let index = isDot ? figures.end + 1 : figures.end
        guard isLed, isWhole(index), readYear(figures), accept(first, before: nil) else { return false }
        form.insert(.noSeparator)
        opening = Self.slash
        position = index
        return true
    }

    /// `22HD/TW`, `79 NQ/TW`, `33.BC/TW`: a type of the Party and its body behind a slash.
    private mutating func beginsWithoutSeparator() -> Bool {
        if isLed, scan[position].isSymbol("."), scan[position].isGlued, scan[position + 1].isGlued {
            position += 1
            defer { if opening == nil { position -= 1 } }
            return beginsWithoutSeparator()
        }
        let token = scan[position]
        if isLed, isWhole(position), !scan[position + 1].isNumber {
            form.insert(.noSeparator)
            opening = 0
            return true
        }
        guard token.isWord, token.letterCase != .lower, !token.gap.contains(.lineEnd), scan[position + 1].isSymbol("/"),
            scan[position + 1].isGlued, scan[position + 2].isGlued, scan[position + 2].isWord,
            let type = CodeSigns.shared.sign(token, in: scan), type.isType,
            let organ = CodeSigns.shared.sign(scan[position + 2], in: scan), organ.isOrgan,
            organ.isParty || isLed && organ.isMass
        else { return false }
        // The Youth Union's own printed form until 2013 had white space there.
        if organ.isParty || token.isGlued { form.insert(.noSeparator) }
        opening = 0
        return true
    }

    /// Takes a year that stands behind the signs.
    mutating func moveYear(_ value: Int) {
        year = value
        form.insert(.yearAtEnd)
    }

    /// Whether a hyphen stands behind the number, as in the Party's codes.
    var isOfParty: Bool { opening == Self.hyphen && year == nil }

    func separator(at index: Int) -> CodeSeparator? { CodeSeparator.read(at: index, isLed: isLed, in: scan) }

    // MARK: Which it is

    private mutating func found(from index: Int) -> Found? {
        CodeSeparators.mend(&pieces, year: year, isYearMoved: form.contains(.yearAtEnd), form: &form)
        var text = number
        if let year {
            text += "/"
            text += String(year)
        }
        for piece in pieces.indices {
            text += pieces[piece].separator == Self.slash ? "/" : "-"
            text += pieces[piece].text
        }
        let start = scan.range(index, index + 1).start
        let end = scan.text.originalEnd(of: endOfLastSign)
        if scan[index].isGlued, scan[index - 1].isWord { form.insert(.gluedBefore) }
        let range = TextRange(start, end)
        if !scan.text.wide.isEmpty, scan.text.wide.contains(where: { range.contains($0) }) {
            form.insert(.foreignLetter)
        }
        let isType = startsWithType && (pieces.count >= 2 || pieces.first?.sign?.isOrgan == false)
        let organ = isType ? pieces.dropFirst().first : pieces.first
        let code = DocumentCode(
            text: text, system: system(organ), number: number, year: year,
            typeAbbreviation: isType ? pieces.first?.text : nil, issuerAbbreviation: organ?.text)
        var reading = CodeReading(range: range, form: form, signs: pieces.map(\.text))
        reading.assemblyTerm = pieces.lazy.compactMap(\.assemblyTerm).first
        return Found(code: code, reading: reading, end: position)
    }

    /// Notes a sign behind those before.
    mutating func append(_ piece: CodePiece, behind separator: UInt8) {
        if pieces.isEmpty {
            startsWithType = piece.sign?.isType == true
            isJoint = piece.text.utf8.count == 4 && (piece.text == "TTLT" || piece.text == "NQLT")
            pieces.reserveCapacity(2)
        }
        pieces.append(piece)
        pieces[pieces.count - 1].separator = separator
    }

    /// Joins a second number to the last sign.
    mutating func lengthenLastSign(by text: String) {
        guard let last = pieces.indices.last else { return }
        pieces[last].text += text
    }

    /// In the normalised bytes, a word or footnote that is glued to it left out.
    private var endOfLastSign: Int {
        guard let last = pieces.last, last.hasFootnote || last.form.contains(.gluedAfter) else {
            return Int(scan[position - 1].end)
        }
        return last.utf8End
    }

    private func system(_ organ: CodePiece?) -> DocumentCode.System {
        guard let organ else { return .state }
        if CodeSeparators.isMassOrganisation(organ) { return .massOrganisation }
        if let sign = organ.sign {
            if sign.isParty, !sign.isState { return .party }
            if sign.isState { return .state }
            return sign.isMass ? .massOrganisation : .party
        }
        // `21-LCT/HĐNN8`: a type that the Party does not have.
        if let type = pieces.first?.sign, type.isType, type.isState, !type.isParty { return .state }
        return isOfParty ? .party : .state
    }
}
