import TextModel

/// How `demo` shows things on a terminal: in colour, or with marks under the letters.
struct DemoScreen {
    struct Finding {
        var range: TextRange
        var message: String
        var rule: String
        /// LSP 3.17, "DiagnosticSeverity": 1 error … 4 hint.
        var severity: Int
        var isFixable: Bool
    }

    struct Symbol: Decodable {
        struct Place: Decodable {
            struct Position: Decodable { var line: Int }
            var start: Position
        }
        var name: String
        var detail: String?
        var selectionRange: Place
        var children: [Symbol]?
    }

    let isColoured: Bool
    private static let width = 96

    func title(_ text: String) -> String { isColoured ? "\n\u{1B}[1m\(text)\u{1B}[0m\n\n" : "\n== \(text) ==\n\n" }

    /// The whole text, long lines wrapped, what is wrong underlined and said below its line.
    func text(_ text: SourceText, _ findings: [Finding]) -> String {
        var shown = ""
        let last = text.utf8Count > 0 && text.contentRange(ofLine: text.lines.count - 1).isEmpty ? 1 : 0
        for line in 0..<text.lines.count - last {
            let content = text.contentRange(ofLine: line)
            let here = findings.filter { $0.range.start >= content.start && $0.range.start <= content.end }
            let number = String(line + 1)
            var gutter = String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
            for row in Self.rows(of: content, in: text) {
                shown += gutter + marked(row, of: text, here) + "\n"
                if !isColoured, let marks = marks(under: row, of: text, here) { shown += "      \(marks)\n" }
                gutter = "      "
            }
            for finding in here {
                let name = FindingText.severityName(severity: finding.severity)
                shown += "      " + coloured("^ \(name): \(finding.message) [\(finding.rule)]", finding.severity) + "\n"
            }
        }
        return shown
    }

    /// A line cut at spaces into rows that fit.
    private static func rows(of line: TextRange, in text: SourceText) -> [TextRange] {
        var rows: [TextRange] = []
        var start = line.start
        var columns = 0
        var lastSpace: Int?
        var index = line.start
        while index < line.end {
            let length = UTF8Scalar.length(ofLeadByte: text.bytes[index])
            if text.bytes[index] == 0x20 { lastSpace = index }
            columns += TextColumns.width(text.string(in: TextRange(index, min(index + length, line.end))))
            if columns > width, let space = lastSpace, space > start {
                rows.append(TextRange(start, space))
                start = space + 1
                columns = TextColumns.width(text.string(in: TextRange(start, min(index + length, line.end))))
                lastSpace = nil
            }
            index += length
        }
        rows.append(TextRange(start, line.end))
        return rows
    }

    /// A row with its findings underlined in colour.
    private func marked(_ row: TextRange, of text: SourceText, _ findings: [Finding]) -> String {
        guard isColoured else { return text.string(in: row) }
        var shown = ""
        var offset = row.start
        for finding in findings {
            let start = max(finding.range.start, offset)
            let end = min(finding.range.end, row.end)
            guard start < end else { continue }
            shown += text.string(in: TextRange(offset, start))
            shown += "\u{1B}[4;\(Self.colour(finding.severity))m\(text.string(in: TextRange(start, end)))\u{1B}[0m"
            offset = end
        }
        return shown + text.string(in: TextRange(offset, row.end))
    }

    private func marks(under row: TextRange, of text: SourceText, _ findings: [Finding]) -> String? {
        var shown = ""
        var offset = row.start
        for finding in findings {
            let start = max(finding.range.start, offset)
            let end = min(finding.range.end, row.end)
            guard start < end else { continue }
            shown += String(repeating: " ", count: TextColumns.width(text.string(in: TextRange(offset, start))))
            shown += String(repeating: "~", count: TextColumns.width(text.string(in: TextRange(start, end))))
            offset = end
        }
        return shown.isEmpty ? nil : shown
    }

    private static func colour(_ severity: Int) -> Int {
        switch severity {
        case 1: 31
        case 2: 33
        default: 36
        }
    }

    private func coloured(_ text: String, _ severity: Int) -> String {
        isColoured ? "\u{1B}[\(Self.colour(severity))m\(text)\u{1B}[0m" : text
    }

    /// A hover card in a frame, under what it is a card of.
    func card(of word: String, _ card: String) -> String {
        let lines = card.split(separator: "\n", omittingEmptySubsequences: false)
        return "  \(word)\n" + lines.map { "  │ \($0)\n" }.joined() + "\n"
    }

    func outline(_ symbols: [Symbol]) -> String {
        symbols.map { symbol in "  \(name(of: symbol))\n" + branches(symbol.children ?? [], "  ") }.joined()
    }

    private func branches(_ symbols: [Symbol], _ prefix: String) -> String {
        symbols.enumerated().map { index, symbol in
            let isLast = index == symbols.count - 1
            return prefix + (isLast ? "└─ " : "├─ ") + name(of: symbol) + "\n"
                + branches(symbol.children ?? [], prefix + (isLast ? "   " : "│  "))
        }.joined()
    }

    private func name(of symbol: Symbol) -> String {
        let detail = symbol.detail.map { " (\($0))" } ?? ""
        return "\(symbol.name)\(detail)  dòng \(symbol.selectionRange.start.line + 1)"
    }

    /// A line before and after.
    func change(_ before: String, _ after: String) -> String {
        isColoured ? "\u{1B}[31m- \(before)\u{1B}[0m\n\u{1B}[32m+ \(after)\u{1B}[0m\n" : "- \(before)\n+ \(after)\n"
    }
}
