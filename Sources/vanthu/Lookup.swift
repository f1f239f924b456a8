import JSONRPC
import LanguageServer
import Register
import Validation

extension Command {
    static let lookup = Command(
        name: "lookup", usage: "lookup [--json] ĐIỀU-CẦN-TRA…",
        summary: "tra sổ đăng ký: văn bản, người, cơ quan, khóa, hội nghị, địa danh; không dấu cũng được",
        options: [Option(name: "--json", summary: "in JSON")] + FileSettings.options, run: runLookup)
}

@Sendable
private func runLookup(_ arguments: Arguments) -> Int32 {
    guard !arguments.paths.isEmpty else {
        Output.error("vanthu lookup: cần điều cần tra\n")
        return 2
    }
    let question = arguments.paths.joined(separator: " ")
    var settings: FileSettings
    do throws(FileSettings.Failure) {
        settings = try FileSettings(arguments)
    } catch {
        Output.error("vanthu lookup: \(error.message)\n")
        return 2
    }
    let found = Lookup.find(question, in: settings.register())
    if arguments.has("--json") {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("query", question)
            writer.key("results")
            writer.array { writer in for result in found { RegisterEntry(result, .vietnamese).write(to: &writer) } }
        }
        Output.print(writer.bytes + [0x0A])
    } else if found.isEmpty {
        // What the register does not know may well exist.
        Output.print(
            FileSettings.userLocale == .english
                ? "The register does not know \"\(question)\".\n" : "Sổ đăng ký không biết \"\(question)\".\n")
    } else {
        Output.print(found.map { RegisterEntry($0, FileSettings.userLocale).text }.joined(separator: "\n"))
    }
    return found.isEmpty ? 1 : 0
}
