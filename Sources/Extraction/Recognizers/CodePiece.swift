import Register

/// One sign of a code: `NĐ`, `QH14`, `BGD&ĐT`, `C10(P2)`.
struct CodePiece {
    /// As meant.
    var text: String
    /// What it is, if it is known; without the number of a term.
    var sign: CodeSigns.Sign?
    var form: CodeReading.Form = []
    /// The number behind `QH` or `UBTVQH`.
    var assemblyTerm: Int?
    /// Where it ends in the normalised bytes, for one that a word or the mark of a footnote is glued to.
    var utf8End = 0
    var hasFootnote = false
    /// The hyphen or slash before it; 0 for none.
    var separator: UInt8 = 0

    struct Reading {
        var piece: CodePiece
        /// The sign behind it, where the hyphen between them is missing.
        var second: CodePiece?
        var form: CodeReading.Form
        var end: Int
        var isKnown: Bool
    }

    /// Where in a code a sign stands.
    struct Place {
        var isFirst = false
        /// Behind the body: a unit, which has a sign of its own making.
        var isUnit = false
        /// Whether the signs before are in small letters.
        var isSmall = false
        /// Among the bodies of a joint act.
        var isJoint = false
        /// Whether capitals and small letters of the signs before are not as they should be.
        var isMiswritten = false
        /// Behind a number and a hyphen: the Party's.
        var isParty = false
        /// The year before the signs.
        var year: Int?
    }

    /// The sign that begins at a word. nil for a word that cannot be one.
    static func read(at index: Int, _ place: Place, in scan: Scan) -> Reading? {
        let isFirst = place.isFirst
        let token = scan[index]
        guard token.isWord else { return nil }
        var end = index + 1
        var text = scan.string(index, end)
        if token.letterCase == .capitalised, token.count > 4 {
            // Longer ones are names, unless the type before is written so too: `Tt-Bkhcn`.
            guard place.isMiswritten && CodeSigns.shared.meant(by: text)?.isOrgan == true || scan[end].isNumber else {
                return nil
            }
        }
        if let press = pressBody(at: index, text, isFirst: isFirst, in: scan) { return press }
        var latin = LookAlikeLetters.latin(text)
        if latin == nil, let term = assembly(text, at: end, place, in: scan) { return term }
        // `NH5`, `C10`, `BGD&ĐT`, `V.I`
        while end < index + 6, scan[end].isGlued, isPart(end, place, in: scan) { end += 1 }
        if end > index + 1 {
            text = scan.string(index, end)
            latin = LookAlikeLetters.latin(text)
        }
        if let latin { return foreign(latin, at: index, end: end, place, in: scan) }
        if scan[end].isSymbol("("), scan[end].isGlued, scan[end + 1].isGlued, !isFirst {
            var close = end + 1
            while close < end + 4, !scan[close].isSymbol(")") { close += 1 }
            if scan[close].isSymbol(")") {
                end = close + 1
                text = scan.string(index, end)
            }
        }
        return resolved(text, at: index, end: end, place, in: scan)
    }

    /// A sign with letters of another alphabet in it.
    private static func foreign(
        _ latin: String, at index: Int, end: Int, _ place: Place, in scan: Scan
    ) -> Reading? {
        guard
            var reading = LookAlikeLetters.latin(scan.string(index, index + 1))
                .flatMap({ assembly($0, at: index + 1, place, in: scan) })
                ?? resolved(latin, at: index, end: end, place, in: scan),
            reading.isKnown || !place.isFirst, !reading.form.contains(.gluedAfter)
        else { return nil }
        reading.form.insert(.foreignLetter)
        return reading
    }

    /// `TƯ`, `T.Ư` for TW, also at the end of a longer sign: `VPTƯ`.
    private static func pressBody(at index: Int, _ text: String, isFirst: Bool, in scan: Scan) -> Reading? {
        // By bytes, as all endings and beginnings here: strings are compared letter by letter, at twenty times the price.
        guard !isFirst, let last = text.utf8.last, last == UInt8(ascii: "T") || last == lastByteOfƯ else { return nil }
        var end = index + 1
        var head = text[...]
        if last == UInt8(ascii: "T"), scan[end].isSymbol("."), scan[end].isGlued, scan[end + 1].isGlued,
            scan.spells(scan[end + 1], "Ư")
        {
            end += 2
        } else if ends(text, with: "TƯ") {
            head = text.dropLast()
        } else {
            return nil
        }
        guard let sign = CodeSigns.shared.sign(head + "W"), sign.isOrgan else { return nil }
        let piece = CodePiece(text: sign.text, sign: sign, form: .pressBody)
        return Reading(piece: piece, form: piece.form, end: end, isKnown: true)
    }

    private static let lastByteOfƯ: UInt8 = 0xAF

    private static func ends(_ text: String, with ending: StaticString) -> Bool {
        ending.withUTF8Buffer { text.utf8.suffix($0.count).elementsEqual($0) }
    }

    private static func begins(_ text: String, with beginning: StaticString) -> Bool {
        beginning.withUTF8Buffer { text.utf8.starts(with: $0) }
    }

    private static func isPart(_ index: Int, _ place: Place, in scan: Scan) -> Bool {
        let isFirst = place.isFirst
        let token = scan[index]
        if token.isNumber { return token.count <= 3 }
        if token.isWord {
            return scan[index - 1].isSymbol("&") || scan[index - 1].isSymbol(".") || scan[index - 1].isNumber
        }
        let next = scan[index + 1]
        guard next.isGlued, next.isWord else { return false }
        if token.isSymbol("&"), next.letterCase == .mixed || place.isMiswritten { return true }
        guard next.letterCase == .upper else { return false }
        return token.isSymbol("&") || token.isSymbol(".") && !isFirst && next.count == 1
    }

    private static func resolved(
        _ text: String, at index: Int, end: Int, _ place: Place, in scan: Scan
    ) -> Reading? {
        let signs = CodeSigns.shared
        func reading(_ piece: CodePiece, isKnown: Bool) -> Reading {
            Reading(piece: piece, form: piece.form, end: end, isKnown: isKnown)
        }
        if let sign = signs.sign(text) {
            // `TTT-BTC`: the inspectors of a province have no ministry for a unit.
            if place.isFirst, !sign.isType, let type = DoubledLetter.sign(meantBy: text, place, before: end, in: scan),
                type.isType
            {
                return reading(CodePiece(text: type.text, sign: type, form: .doubledLetter), isKnown: true)
            }
            return reading(CodePiece(text: text, sign: sign), isKnown: true)
        }
        // The Party's signs are for its own codes first: `QĐ-BXDD` is no `BXDĐ`.
        let doubled = place.isParty ? nil : DoubledLetter.sign(meantBy: text, place, before: end, in: scan)
        if let sign = signs.meant(by: text), !place.isUnit || sign.isOrgan, doubled == nil || sign.isState {
            return reading(CodePiece(text: sign.text, sign: sign, form: difference(text, sign.text)), isKnown: true)
        }
        let slip = place.isParty ? DoubledLetter.sign(meantBy: text, place, before: end, in: scan) : doubled
        if let sign = slip {
            return reading(CodePiece(text: sign.text, sign: sign, form: .doubledLetter), isKnown: true)
        }
        if let (first, second) = split(text, place) {
            let meant = first.text + second.text
            let form = meant == text ? .noSeparator : difference(text, meant).union(.noSeparator)
            return Reading(piece: first, second: second, form: form, end: end, isKnown: true)
        }
        if let glued = gluedWord(text, at: index, end: end, in: scan) { return glued }
        if let footnoted = withFootnote(text, place, at: index, end: end, in: scan) { return footnoted }
        var piece = CodePiece(text: text)
        if scan[index].letterCase == .lower {
            guard place.isSmall, text.unicodeScalars.count >= 2 else { return nil }
            piece.text = text.uppercased()
            piece.form.insert(.smallLetters)
        }
        if scan[index].letterCase == .capitalised, place.isMiswritten {
            piece.text = text.uppercased()
            piece.form.insert(.otherCase)
        }
        if text.unicodeScalars.contains("\u{D0}") {
            piece.text = text.replacing("\u{D0}", with: "Đ")
            piece.form.insert(.eth)
        }
        return reading(piece, isKnown: false)
    }

    /// How `written` differs from the sign it is meant to be.
    private static func difference(_ written: String, _ sign: String) -> CodeReading.Form {
        if written.unicodeScalars.contains("\u{D0}") || written.unicodeScalars.contains("\u{F0}") { return .eth }
        if written.lowercased() == sign.lowercased() {
            return written == written.lowercased() ? .smallLetters : .otherCase
        }
        return written == written.lowercased() ? [.plainD, .smallLetters] : .plainD
    }

    /// Two signs without the hyphen between them: `NĐCP`, `NQUBTVQH14`, in a joint act `BTCBCA`.
    private static func split(_ text: String, _ place: Place) -> (CodePiece, CodePiece)? {
        let signs = CodeSigns.shared
        if place.isFirst {
            if let (type, organ) = signs.split(text) {
                return (CodePiece(text: type.text, sign: type), CodePiece(text: organ.text, sign: organ))
            }
            guard let last = text.utf8.last, (0x30...0x39).contains(last), let term = Int(text.suffix(2)), term >= 8,
                let (type, organ) = signs.split(String(text.dropLast(2))), ends(organ.text, with: "QH")
            else { return nil }
            let body = CodePiece(text: "\(organ.text)\(term)", sign: organ, assemblyTerm: term)
            return (CodePiece(text: type.text, sign: type), body)
        }
        guard place.isJoint, let (first, second) = signs.splitBodies(text) else { return nil }
        return (CodePiece(text: first.text, sign: first), CodePiece(text: second.text, sign: second))
    }

    /// `NQ/TW1`: the mark of a footnote that lost its place above the line. A bank's department has a figure of its own, and
    /// the Council of State that of its term.
    private static func withFootnote(
        _ text: String, _ place: Place, at index: Int, end: Int, in scan: Scan
    ) -> Reading? {
        guard !place.isFirst, !place.isUnit, end == index + 2, scan[index + 1].isNumber, scan[index + 1].count == 1,
            !text.hasPrefix("NH"), !text.hasPrefix("HĐNN")
        else { return nil }
        let sign = CodeSigns.shared.sign(String(text.dropLast()))
        guard let sign, sign.isOrgan, sign.isParty && place.isParty || CodeSigns.isCentral(sign.text) else {
            return nil
        }
        let piece = CodePiece(text: sign.text, sign: sign, utf8End: Int(scan[index].end), hasFootnote: true)
        return Reading(piece: piece, form: [], end: end, isKnown: true)
    }

    /// `CPngày`, `TTgvề`: a sign in capitals, or a known one, then a word that follows codes.
    private static func gluedWord(_ text: String, at index: Int, end: Int, in scan: Scan) -> Reading? {
        guard scan[end - 1].letterCase == .mixed else { return nil }
        for word in followers where text.hasSuffix(word) && text.utf8.count > word.utf8.count {
            let head = String(text.dropLast(word.count))
            let sign = CodeSigns.shared.sign(head)
            guard sign?.isOrgan == true || sign == nil && head == head.uppercased() && head.count >= 2 else { continue }
            var piece = CodePiece(text: head, sign: sign, form: .gluedAfter)
            piece.utf8End = Int(scan[index].start) + head.utf8.count
            return Reading(piece: piece, form: .gluedAfter, end: end, isKnown: sign != nil)
        }
        return nil
    }

    /// Words that stand behind a code more often than others.
    private static let followers = [
        "ngày", "của", "và", "về", "quy", "do", "tại", "được", "đã", "theo", "có", "thì", "với", "ban", "sửa", "hướng",
        "kèm", "cho", "để", "là",
    ]

    /// `QH14`, `UBTVQH 14`, `QHI5`: the Quốc hội's signs with the number of its term.
    private static func assembly(_ text: String, at index: Int, _ place: Place, in scan: Scan) -> Reading? {
        switch text.utf8.first {
        case UInt8(ascii: "Q"), UInt8(ascii: "q"), UInt8(ascii: "U"), UInt8(ascii: "u"): break
        default: return nil
        }
        // Most with these letters are `QĐ` and `UBND`.
        guard text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "h") }) else { return nil }
        var sign = text
        var utf8End = 0
        var figures = ""
        var form: CodeReading.Form = []
        if ends(sign, with: "QHI") || ends(sign, with: "QHl") {
            sign.removeLast()
            figures = "1"
            form.insert(.letterInTerm)
        }
        if scan[index].isGlued, scan[index].isNumber, sign != "QH", sign != "UBTVQH" {
            let capitals = DoubledLetter.once(sign.uppercased())
            guard capitals == "QH" || capitals == "UBTVQH" else { return nil }
            form.insert(
                capitals != sign.uppercased() ? .doubledLetter : sign == sign.lowercased() ? .smallLetters : .otherCase)
            sign = capitals
        }
        if let roman = romanTerm(text, end: index) { return roman }
        guard sign == "QH" || sign == "UBTVQH", let known = CodeSigns.shared.sign(sign) else { return nil }
        var end = index
        if figures.isEmpty, let separated = separatedTerm(at: index, in: scan) {
            // `QH-14`, `QH.14`
            form.insert(.otherSeparators)
            let piece = CodePiece(
                text: "\(sign)\(separated)", sign: known, form: form, assemblyTerm: separated,
                utf8End: Int(scan[index + 1].end))
            return Reading(piece: piece, form: form, end: index + 2, isKnown: true)
        }
        let token = scan[index]
        let isTerm = token.isNumber && token.count <= 2 && (token.isGlued || (8...39).contains(token.value))
        let isOfYear = place.year.map { AssemblyTerm.terms(in: $0).contains(Int(token.value)) } ?? false
        if isTerm, token.isGlued || isOfYear || isEndOfCode(index + 1, in: scan), !token.gap.contains(.lineEnd) {
            let written = scan.string(index, index + 1)
            figures = figures == "1" && written.hasPrefix("1") && written.count == 2 ? written : figures + written
            if !token.isGlued { form.insert(.innerSpace) }
            utf8End = Int(token.end)
            end += 1
            if figures.count == 1, scan[end].isGlued, scan.spells(scan[end], "O") {
                figures += "0"
                form.insert(.letterInTerm)
                end += 1
            }
        }
        if utf8End > 0, scan[end].isGlued, scan[end].isWord, followers.contains(scan.string(end, end + 1)) {
            form.insert(.gluedAfter)
        }
        let piece = CodePiece(
            text: sign + figures, sign: known, form: form, assemblyTerm: Int(figures), utf8End: utf8End)
        return Reading(piece: piece, form: form, end: end, isKnown: true)
    }

    /// The term behind a hyphen or stop that no code has there.
    private static func separatedTerm(at index: Int, in scan: Scan) -> Int? {
        let (mark, number) = (scan[index], scan[index + 1])
        guard mark.isSymbol("-") || mark.isSymbol("."), mark.isGlued, number.isGlued, number.isNumber,
            number.count == 2, (8...39).contains(number.value), !scan[index + 2].isGlued || !scan[index + 2].isWord,
            !scan[index + 2].isSymbol("/"), !scan[index + 2].isSymbol("-")
        else { return nil }
        return Int(number.value)
    }

    /// `QHXIV`
    private static func romanTerm(_ text: String, end: Int) -> Reading? {
        let sign = begins(text, with: "QH") ? "QH" : "UBTVQH"
        guard text.utf8.count > sign.utf8.count, sign == "QH" || begins(text, with: "UBTVQH") else { return nil }
        let rest = text.dropFirst(sign.count)
        guard let term = (8...39).first(where: { RomanNumeral.spelling(of: $0) == rest }) else { return nil }
        let piece = CodePiece(
            text: "\(sign)\(term)", sign: CodeSigns.shared.sign(sign), form: .letterInTerm, assemblyTerm: term)
        return Reading(piece: piece, form: piece.form, end: end, isKnown: true)
    }

    /// Whether a number behind `QH ` can only be the term: nothing that it would count follows.
    private static func isEndOfCode(_ index: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        return !token.isWord || Lexicon.shared.quantities.isBoundary(token) || token.is(.ngày)
    }
}
