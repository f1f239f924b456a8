package import LanguageServerProtocol
package import TextModel
package import Validation

/// A `.vanthu.json`, read.
package struct ConfigurationFile: Sendable {
    package static let name = ".vanthu.json"

    package let path: String
    package let text: SourceText
    package let tree: SettingsTree
    /// What is wrong inside it, by place.
    package private(set) var findings: [Finding]

    /// The folder that holds it: its paths are relative to it.
    package var folder: String { FilePath.folder(of: path) ?? "." }

    /// `reader` is asked whether the files it names are there.
    package init(path: String, text: SourceText, reader: FileReader) {
        (self.path, self.text) = (path, text)
        let read = SettingsText(text)
        tree = read.tree
        var problems = read.problems
        var scratch = Configuration(locale: .vietnamese)
        problems += scratch.apply(tree, folder: FilePath.folder(of: path) ?? ".", isFile: true)
        if case .list(let items)? = tree["registers"]?.value {
            for item in items {
                guard case .text(let name) = item.value,
                    reader.contents(FilePath.joined(FilePath.folder(of: path) ?? ".", name)) == nil
                else { continue }
                problems.append(
                    SettingsProblem(
                        range: TextRange(item.start, item.end), vi: "không đọc được tệp \"\(name)\"",
                        en: "the file \"\(name)\" can't be read"))
            }
        }
        findings = problems.map(\.finding).sorted { $0.range < $1.range }
    }
}
