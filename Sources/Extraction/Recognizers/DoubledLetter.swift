/// A letter typed twice in a sign: `QĐĐ`, `NNĐ`, `CPP`.
enum DoubledLetter {
    /// The one sign that `text` is with one of two equal neighbours left out; nil if there are two, or a body might well
    /// have chosen `text` for itself. `end` is the index behind it.
    static func sign(meantBy text: String, _ place: CodePiece.Place, before end: Int, in scan: Scan) -> CodeSigns.Sign?
    {
        guard !place.isUnit, hasDoubled(text) else { return nil }
        let letters = Array(text.unicodeScalars.map { $0 == "\u{D0}" ? "Đ" : $0 })
        guard letters.count >= 3, letters.count <= 12 else { return nil }
        var found: CodeSigns.Sign?
        for index in letters.indices.dropFirst() where letters[index] == letters[index - 1] {
            var single = String.UnicodeScalarView(letters)
            single.remove(at: single.index(single.startIndex, offsetBy: index))
            guard let sign = CodeSigns.shared.meant(by: String(single)) else { continue }
            guard letters[index] == "Đ" || sign.isOrgan || place.isFirst && sign.isType else { continue }
            if let other = found, other.text != sign.text { return nil }
            found = sign
        }
        guard let sign = found else { return nil }
        if letters.contains("Đ"), text.unicodeScalars.contains("\u{D0}") || hasTwice("Đ", letters) { return sign }
        let isSure = place.isFirst && sign.isType ? isBeforeCentralBody(end, in: scan) : isCentral(sign, place)
        return isSure ? sign : nil
    }

    private static func hasDoubled(_ text: String) -> Bool {
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            let letter = scalar == "\u{D0}" ? "Đ" : scalar
            if letter == last { return true }
            last = letter
        }
        return false
    }

    /// The text with the first doubled letter once.
    static func once(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isDone = false
        for scalar in text.unicodeScalars {
            if !isDone, scalar == result.last {
                isDone = true
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func hasTwice(_ letter: Unicode.Scalar, _ letters: [Unicode.Scalar]) -> Bool {
        zip(letters, letters.dropFirst()).contains { $0 == letter && $1 == letter }
    }

    /// Whether the body behind the type is one that all codes know: a local one makes signs of its own.
    private static func isBeforeCentralBody(_ end: Int, in scan: Scan) -> Bool {
        guard scan[end].isSymbol("-") || scan[end].isSymbol("/"), scan[end + 1].isWord,
            let body = CodeSigns.shared.sign(scan[end + 1], in: scan)
        else { return false }
        return body.isOrgan && (body.isParty || CodeSigns.isCentral(body.text))
    }

    private static func isCentral(_ sign: CodeSigns.Sign, _ place: CodePiece.Place) -> Bool {
        place.isParty ? sign.isParty : CodeSigns.isCentral(sign.text)
    }
}
