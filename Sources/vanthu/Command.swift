import TextModel

/// A command of the program.
struct Command: Sendable {
    var name: String
    var usage: String
    var summary: String
    var options: [Option]
    /// Returns the exit code: 0 done, 1 something found, 2 could not run.
    var run: @Sendable (Arguments) -> Int32

    /// All commands, in the order of the help.
    static let roster: [Command] = [.lsp, .check, .extract, .outline, .lookup, .register, .rules, .explain, .demo]

    /// Finds the command, reads its options and runs it.
    static func run(_ words: [String]) -> Int32 {
        guard let first = words.first else {
            Output.error(Help.text)
            return 2
        }
        switch first {
        case "--version", "-V":
            Output.print("vanthu \(Version.current)\n")
            return 0
        case "--help", "-h", "help":
            Output.print(Help.text)
            return 0
        case "--stdio": return run(["lsp"] + words)
        default: break
        }
        guard let command = roster.first(where: { $0.name == first }) else {
            let hint = Suggestion.nearest(to: first, among: roster.map(\.name)).map { ", có phải \($0)?" } ?? ""
            Output.error("vanthu: không có lệnh \"\(first)\"\(hint) (vanthu --help)\n")
            return 2
        }
        let rest = Array(words.dropFirst())
        if rest.contains("--help") || rest.contains("-h") {
            Output.print(Help.text(of: command))
            return 0
        }
        switch Arguments.read(rest, of: command) {
        case .success(let arguments): return command.run(arguments)
        case .failure(let problem):
            Output.error("vanthu \(command.name): \(problem.message)\n")
            return 2
        }
    }
}

/// An option of a command.
struct Option: Sendable {
    var name: String
    /// What stands behind it in the help; nil for one without a value.
    var value: String?
    /// The values it may have; empty for any.
    var allowed: [String] = []
    /// Whether the value must be a day, `2018-01-16`.
    var isDate = false
    var summary: String

    static let documentDate = Option(
        name: "--document-date", value: "NGÀY", isDate: true,
        summary: "ngày của văn bản nếu văn bản không ghi, như 2018-01-16")
}

/// Number of this version.
enum Version {
    static let current = "0.1.0"
}
