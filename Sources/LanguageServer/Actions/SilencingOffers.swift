import JSONRPC
import LanguageServerProtocol
import TextModel
import Validation

/// Ways not to hear of a finding. Done by edits, so that they work in every client.
extension CodeActionOffer {
    static func silencingOffers(_ finding: Finding, in document: Document, for server: Server) -> [CodeActionOffer] {
        // A finding in a file of settings is not silenced, nor one that says what is silenced.
        guard RuleRoster.rule(named: finding.rule) != nil, finding.rule != Rule.suppressionUnused.id else { return [] }
        let rule = finding.rule
        if document.hasComments, let edit = comment(rule, before: finding.range.start, in: document.text) {
            return [
                CodeActionOffer(
                    title: LocalizedText(vi: "Tắt \(rule) ở dòng này", en: "Silence \(rule) in this line"),
                    kind: .silencing, finding: finding, edits: [edit])
            ]
        }
        let text = document.text.string(in: finding.range)
        var offers: [CodeActionOffer] = []
        if let file = SilencingEntry(rule: rule, text: text, document, server).edit {
            offers.append(
                CodeActionOffer(
                    title: LocalizedText(
                        vi: "Bỏ qua \"\(clipped(text))\" trong tệp này (.vanthu.json)",
                        en: "Ignore \"\(clipped(text))\" in this file (.vanthu.json)"),
                    kind: .silencing, finding: finding, otherFile: file))
        }
        if let file = SilencingEntry(rule: rule, text: nil, document, server).edit {
            offers.append(
                CodeActionOffer(
                    title: LocalizedText(
                        vi: "Tắt \(rule) trong tệp này (.vanthu.json)",
                        en: "Silence \(rule) in this file (.vanthu.json)"),
                    kind: .silencing, finding: finding, otherFile: file))
        }
        return offers
    }

    /// A comment that silences a rule in the line of an offset: on a line of its own at the beginning of a paragraph, else at
    /// the end of the line before, since a comment that begins a line would part the paragraph. CommonMark 0.31, 4.6. nil
    /// below the line of dashes of a table, which a comment would break.
    private static func comment(_ rule: String, before offset: Int, in text: SourceText) -> TextEdit? {
        let comment = "<!-- vanthu: off-next-line \(rule) -->"
        let line = text.lines.line(at: offset)
        let start = text.contentRange(ofLine: line).start
        if line > 0 {
            let previous = text.contentRange(ofLine: line - 1)
            let bytes = text.bytes[previous.start..<previous.end]
            if bytes.contains(where: { $0 > 0x20 }) {
                let isDashes = bytes.allSatisfy { " |-:".utf8.contains($0) } && bytes.contains(UInt8(ascii: "-"))
                return isDashes ? nil : TextEdit(TextRange(previous.end, previous.end), " " + comment)
            }
        }
        return TextEdit(TextRange(start, start), comment + "\n")
    }

    private static func clipped(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}

/// One more entry of `ignore` in the `.vanthu.json` that is for a document.
struct SilencingEntry {
    private(set) var edit: CodeActionOffer.OtherFile?

    /// No edit for a document that lies in no folder of the workspace.
    init(rule: String, text: String?, _ document: Document, _ server: Server) {
        guard let path = FilePath.path(ofURI: document.uri),
            let root = server.folders.filter({ FilePath.relative(path, to: $0) != nil }).max(by: { $0.count < $1.count }
            )
        else { return }
        let file = server.files.configuration(nearestTo: path, within: server.folders)
        let folder = file?.folder ?? root
        guard let name = FilePath.relative(path, to: folder) else { return }
        var writer = JSONWriter()
        writer.object { writer in
            // Characters that mean something in a pattern stand for one character each.
            writer.member(
                "files", String((name.contains("/") ? name : "/" + name).map { "*?".contains($0) ? "?" : $0 }))
            writer.member("rule", rule)
            if let text { writer.member("text", text) }
        }
        let entry = writer.string
        let target = FilePath.joined(folder, ConfigurationFile.name)
        let uri = FilePath.uri(ofPath: target)
        // An open file counts as it stands in the editor.
        let open = server.documents[DocumentKey(uri)]?.text
        guard let current = open ?? file?.text else {
            edit = CodeActionOffer.OtherFile(
                uri: uri, text: nil, edits: [TextEdit(TextRange(0, 0), "{\n  \"ignore\": [\n    \(entry)\n  ]\n}\n")])
            return
        }
        let tree = SettingsText(current).tree
        if let list = tree["ignore"], case .list(let items) = list.value {
            let place = items.last?.end ?? list.start + 1
            let text = items.isEmpty ? "\n    \(entry)\n  " : ",\n    \(entry)"
            edit = CodeActionOffer.OtherFile(uri: uri, text: current, edits: [TextEdit(TextRange(place, place), text)])
        } else if tree.end > tree.start, case .object(let members) = tree.value {
            let place = tree.start + 1
            let text = "\n  \"ignore\": [\n    \(entry)\n  ]" + (members.isEmpty ? "\n" : ",")
            edit = CodeActionOffer.OtherFile(uri: uri, text: current, edits: [TextEdit(TextRange(place, place), text)])
        }
    }
}
