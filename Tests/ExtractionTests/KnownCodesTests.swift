import Extraction
import Register
import Testing
import TextModel

/// The codes of the register, read by the grammar by which they are found in texts.
@Suite struct KnownCodesTests {
    /// By index: the library would take a table apart to print it.
    private static let tables = [Table.partyActs, .stateActs]

    /// The code that stands behind a type word, if it is one from end to end.
    private func code(_ text: String, type: String) -> String? {
        let lead = "\(type) số "
        let analysis = Analysis(SourceText("\(lead)\(text) ngày 01/01/2000.\n"))
        for mention in analysis.blocks.first?.mentions ?? [] {
            guard case .citation(let value) = mention.value, let written = value.written,
                written.range == TextRange(lead.utf8.count, lead.utf8.count + text.utf8.count)
            else { continue }
            return value.code?.text
        }
        return nil
    }

    @Test(arguments: tables.indices) func everyCodeParses(index: Int) {
        let table = Self.tables[index]
        for row in table.rows where row[0].first?.isNumber ?? false {
            let (written, type) = (String(row[0]), String(row[1]))
            if code(written, type: type) != written {
                Issue.record(
                    "\(table.name), dòng \(row.line): \(written) is read as \(code(written, type: type) ?? "none")")
            }
        }
    }

    @Test(arguments: tables.indices) func successorsAreCodesOrNames(index: Int) {
        let table = Self.tables[index]
        let status = table.columns.firstIndex(of: "status") ?? 0
        let replaced = "replaced by "
        for row in table.rows where row[status].hasPrefix(replaced) {
            let names = row[status].dropFirst(replaced.count)
            if names.hasPrefix("Hiến pháp") { continue }
            for name in names.split(separator: " ") where name.first?.isNumber ?? false {
                let bare = String(name.prefix { $0 != "," && $0 != ";" })
                #expect(code(bare, type: String(row[1])) != nil, "\(table.name), dòng \(row.line): \(name)")
            }
        }
    }
}
