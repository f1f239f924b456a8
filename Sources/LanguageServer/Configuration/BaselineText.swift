import JSONRPC
import LanguageServerProtocol
package import TextModel
package import Validation

/// The file of a baseline: `{"findings": [{"file": "a.txt", "rule": "code-case", "text": "nđ-cp", "count": 2}]}`, files
/// relative to its folder.
package enum BaselineText {
    /// Reads one; nil for what is none.
    package static func baseline(_ text: SourceText, folder: String) -> Baseline? {
        let read = SettingsText(text)
        guard case .list(let items)? = read.tree["findings"]?.value else { return nil }
        var baseline = Baseline()
        for item in items {
            guard case .text(let file)? = item["file"]?.value, case .text(let rule)? = item["rule"]?.value,
                case .text(let place)? = item["text"]?.value
            else { continue }
            var count = 1
            if case .number(let number)? = item["count"]?.value { count = Int(exactly: number) ?? 1 }
            baseline.add(rule: rule, text: place, count: count, inFile: FilePath.joined(folder, file))
        }
        return baseline
    }

    /// One finding a line, in an order that does not change from run to run.
    package static func bytes(of baseline: Baseline, folder: String) -> [UInt8] {
        var lines: [String] = []
        for (path, findings) in baseline.files.sorted(by: { $0.key < $1.key }) {
            let file = FilePath.relative(path, to: folder) ?? path
            let sorted = findings.sorted {
                ($0.key.rule ?? "", $0.key.text ?? "") < ($1.key.rule ?? "", $1.key.text ?? "")
            }
            for (finding, count) in sorted {
                var writer = JSONWriter()
                writer.object { writer in
                    writer.member("file", file)
                    writer.member("rule", finding.rule ?? "")
                    writer.member("text", finding.text ?? "")
                    writer.member("count", count)
                }
                lines.append("  " + writer.string)
            }
        }
        return Array("{\"findings\": [\n\(lines.joined(separator: ",\n"))\n]}\n".utf8)
    }
}
