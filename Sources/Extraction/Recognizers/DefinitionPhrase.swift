/// `sau đây gọi là`, `(sau đây viết tắt là`, `(gọi tắt là`: the words by which a text names something anew.
enum DefinitionPhrase {
    /// Whether such words stand just before a token, a quotation mark between them aside.
    static func ends(before index: Int, in scan: Scan) -> Bool {
        var position = index - 1
        if scan[position].isSymbol("\"") { position -= 1 }
        guard scan[position].is(.là) else { return false }
        // `gọi chung là` names a class.
        let isShortened = scan.spells(scan[position - 1], "tắt")
        let verb = isShortened ? position - 2 : position - 1
        guard scan[verb].is(.gọi) || scan[verb].is(.viết) else { return false }
        return scan[verb - 1].isSymbol("(") || scan.spells(scan[verb - 1], "đây") && scan[verb - 2].is(.sau)
    }

    /// The index of the name behind the bracket at `index` if such words stand in it.
    static func name(inBracketAt index: Int, in scan: Scan) -> Int? {
        guard scan[index].isSymbol("("),
            scan[index + 1].is(.sau) || scan[index + 1].is(.gọi) || scan[index + 1].is(.viết)
        else { return nil }
        var position = index + 2
        while position < index + 6, !scan[position].is(.là) { position += 1 }
        position += scan[position + 1].isSymbol("\"") ? 2 : 1
        return ends(before: position, in: scan) ? position : nil
    }
}
