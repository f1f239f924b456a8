/// Whether what was read is a code at all.
extension CodeReader {
    /// Numbers with letters behind a slash are legion: a type or body that is known must stand there, unless `số` says it.
    var isCode: Bool {
        if pieces.isEmpty || pieces.indices.contains(where: { CodeSigns.isForeign(pieces[$0].text) }) { return false }
        if startsWithType, pieces.count >= 2 { return true }
        let first = pieces[0]
        let known = first.sign
        if year != nil, let known, pieces.count >= 2 || known.isOrgan || isLed { return true }
        if known?.isOrgan == true, !startsWithType, opening == UInt8(ascii: "/"), pieces.count >= 2 { return true }
        if pieces.count == 1, ["CP", "TTg", "HĐBT"].contains(first.text) { return true }
        if mayBeUnknown, pieces.count == 1, isUnknownBody(first) { return true }
        return isLed && (known != nil || pieces.count >= 2 && first.text.unicodeScalars.count >= 2)
    }

    /// `285/CCTTHC`: a letter of a body that chose its own sign.
    private func isUnknownBody(_ piece: CodePiece) -> Bool {
        piece.sign == nil && piece.form.isEmpty && opening == UInt8(ascii: "/")
            && piece.text.unicodeScalars.count >= 3
            && piece.text.unicodeScalars.allSatisfy(\.properties.isUppercase)
    }

    /// `ND-CP.docx`, `ND-CP@…`, `ND-CP-quy-dinh`: a file or an address goes on behind it.
    var isPartOfAddress: Bool {
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
}
