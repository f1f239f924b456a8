/// What can be told of a code's signs before they are read.
extension CodeReader {
    /// Whether a type, a hyphen and a body stand at `index`, or the Quốc hội with its term, all known, in capitals and
    /// without white space but before.
    func isWhole(_ index: Int) -> Bool {
        let token = scan[index]
        guard token.isWord, token.letterCase != .lower, !token.gap.contains(.lineEnd), scan[index + 1].isGlued else {
            return false
        }
        if scan[index + 1].isNumber { return scan.spells(token, "QH") || scan.spells(token, "UBTVQH") }
        guard scan[index + 1].isSymbol("-"), scan[index + 2].isGlued, scan[index + 2].isWord else { return false }
        return CodeSigns.shared.sign(token, in: scan)?.isType == true
            && CodeSigns.shared.sign(scan[index + 2], in: scan)?.isOrgan == true
    }

    /// Whether the signs at `index` are of the Government, the Prime Minister or the Quốc hội.
    func isCentral(_ index: Int) -> Bool {
        isWhole(index)
            && (scan[index + 1].isNumber || scan.spells(scan[index + 2], "CP") || scan.spells(scan[index + 2], "TTg"))
    }

    /// Whether no other type than NQ stands at `index`, however it is written.
    func mayBeResolution(_ index: Int) -> Bool {
        let sign = CodeSigns.shared.meant(by: scan.string(index, index + 1))
        return sign == nil || sign?.text == "NQ"
    }
}
