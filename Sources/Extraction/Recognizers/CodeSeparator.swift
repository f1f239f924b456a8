/// One separator of a code as it is written: `-`, ` – `, `//`, `\`.
struct CodeSeparator {
    /// The hyphen or slash that is meant.
    var symbol: UInt8
    /// Index of the token behind it.
    var next: Int
    var form: CodeReading.Form = []
    var isSpaced = false
    /// Whether it is written `|`.
    var isBar = false

    /// The separator at `index`. Where `số` or a type word leads the code, a backslash, a bar and an underline are ones too.
    static func read(at index: Int, isLed: Bool, in scan: Scan) -> CodeSeparator? {
        let token = scan[index]
        guard let symbol = symbol(of: token, isLed: isLed, at: index, in: scan) else { return nil }
        var separator = CodeSeparator(symbol: symbol, next: index + 1)
        let second = scan[index + 1]
        if second.isGlued, second.symbol == token.symbol, !scan[index + 2].isSymbol("/"), !scan[index + 2].isSymbol("-")
        {
            separator.form.insert(.doubledSeparator)
            separator.next += 1
        }
        let next = scan[separator.next]
        guard next.kind != .edge else { return nil }
        if !token.isExact || token.symbol != symbol {
            separator.form.insert(symbol == hyphen ? .dashLookAlike : .slashLookAlike)
        }
        separator.isBar = token.isSymbol("|")
        let gaps = token.gap.union(next.gap)
        if !gaps.isEmpty, !gaps.contains(.lineEnd) { separator.form.insert(.innerSpace) }
        separator.isSpaced = !gaps.isEmpty
        return separator
    }

    private static let slash = UInt8(ascii: "/")
    private static let hyphen = UInt8(ascii: "-")

    private static func symbol(of token: Token, isLed: Bool, at index: Int, in scan: Scan) -> UInt8? {
        if token.isSymbol("/") || token.isSymbol("-") { return token.symbol }
        guard isLed, token.isGlued, scan[index + 1].isGlued else { return nil }
        if token.isSymbol("\\") || token.isSymbol("|") { return slash }
        return token.isSymbol("_") ? hyphen : nil
    }
}
