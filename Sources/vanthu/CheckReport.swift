import JSONRPC
import LanguageServer
import TextModel
import Validation

/// What `check` prints.
struct CheckReport {
    struct Item {
        var document: String
        var text: SourceText
        var finding: Finding
        var locale: MessageLocale
    }

    private let format: String
    /// Of the summary.
    private let locale: MessageLocale

    init(_ arguments: Arguments) {
        format = arguments.value("--format") ?? "text"
        locale = arguments.value("--locale").flatMap(MessageLocale.init) ?? FileSettings.userLocale
    }

    var isText: Bool { format == "text" }

    func text(of items: [Item], documents: Int) -> String {
        switch format {
        case "json":
            var writer = JSONWriter()
            writer.array { writer in
                for item in items { write(item, to: &writer) }
            }
            return writer.string + "\n"
        case "jsonl":
            return items.map { item in
                var writer = JSONWriter()
                write(item, to: &writer)
                return writer.string + "\n"
            }.joined()
        default:
            return blocks(of: items) + summary(of: items, documents: documents)
        }
    }

    func blocks(of items: [Item]) -> String {
        items.map { FindingText.block($0.finding, document: $0.document, of: $0.text, locale: $0.locale) }.joined()
    }

    private func write(_ item: Item, to writer: inout JSONWriter) {
        FindingJSON.write(
            item.finding, document: item.document, of: item.text, offsets: .utf32, locale: item.locale, to: &writer)
    }

    private func summary(of items: [Item], documents: Int) -> String {
        let errors = items.count { $0.finding.severity == .error }
        let warnings = items.count { $0.finding.severity == .warning }
        let fixable = items.count { $0.finding.fixes.contains { $0.isSafe } }
        if locale == .english {
            return "\(documents) texts, \(warnings) warnings, \(errors) errors; \(fixable) can be mended with --fix\n"
        }
        return "\(documents) văn bản, \(warnings) cảnh báo, \(errors) lỗi; \(fixable) chỗ sửa được bằng --fix\n"
    }
}
