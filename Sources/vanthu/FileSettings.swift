import Extraction
import LanguageServer
import Register
import TextModel
import Validation

/// What a command works with for each file: the settings of `.vanthu.json` under its own options.
struct FileSettings {
    struct Failure: Error { var message: String }

    /// Options that commands which read texts share.
    static let options = [
        Option(name: "--config", value: "TỆP", summary: "dùng tệp thiết lập này thay cho .vanthu.json gần nhất"),
        .documentDate,
    ]

    private var files = WorkspaceFiles(Platform.reader)
    private var fixed: ConfigurationFile?
    private let profile: Profile?
    private let locale: MessageLocale?
    /// Path of a baseline that the options name.
    private let baseline: String?
    private let readsBaseline: Bool
    private let documentDate: CivilDate?
    private let today: CivilDate?

    /// Fails where the options name a file that can't be read.
    init(_ arguments: Arguments) throws(Failure) {
        profile = arguments.value("--profile").flatMap(Profile.init)
        locale = arguments.value("--locale").flatMap(MessageLocale.init)
        documentDate = arguments.date("--document-date")
        today = arguments.date("--today")
        baseline = arguments.value("--baseline").map(Self.absolute)
        readsBaseline = arguments.value("--write-baseline") == nil
        if let path = baseline, readsBaseline, files.baseline(at: path) == nil {
            throw Failure(message: "không đọc được tệp nền \"\(arguments.value("--baseline") ?? path)\"")
        }
        guard let path = arguments.value("--config") else { return }
        fixed = files.configuration(at: Self.absolute(path))
        if fixed == nil { throw Failure(message: "không đọc được \"\(path)\"") }
    }

    static func absolute(_ path: String) -> String { FilePath.joined(Platform.currentFolder, path) }

    /// The settings in force for a file, as the user named it.
    mutating func configuration(of name: String) -> Configuration {
        let path = Self.absolute(name)
        var configuration = Configuration(locale: locale ?? Self.userLocale)
        if let file = fixed ?? files.configuration(nearestTo: path, within: ["/"]) {
            _ = configuration.apply(file.tree, folder: file.folder, isFile: true)
        }
        if let profile { configuration.options.profile = profile }
        if let locale { configuration.locale = locale }
        if let documentDate { configuration.documentDate = documentDate }
        configuration.baseline = baseline ?? configuration.baseline
        configuration.options.silencing = configuration.silencing(
            ofFile: path, hasComments: CommentedFormat.has(comments: path),
            baseline: readsBaseline ? files.baseline(at: configuration.baseline) : nil)
        return configuration
    }

    /// A text with the register of where it lies and the days it is of and read on.
    mutating func analysis(_ text: SourceText, _ configuration: Configuration) -> Analysis {
        var analysis = Analysis(text)
        analysis.register = files.register(configuration.registers)
        analysis.documentDate = configuration.documentDate
        analysis.today = today
        return analysis
    }

    /// The register that is in force in the folder the program runs in.
    mutating func register() -> RegisterLayers { files.register(configuration(of: "-").registers) }

    /// What is wrong inside the files of settings that were read, by the path as a user would write it.
    var problems: [(name: String, text: SourceText, findings: [Finding])] {
        files.findings.sorted { $0.key < $1.key }.filter { !$0.value.findings.isEmpty }.map { path, file in
            (FilePath.relative(path, to: Platform.currentFolder) ?? path, file.text, file.findings)
        }
    }

    /// Says on standard error what is wrong inside those files, a line each.
    func reportProblems() {
        for file in problems {
            for finding in file.findings {
                let place = file.text.position(ofUTF8Offset: finding.range.start, in: .utf32)
                let message = finding.message[locale ?? Self.userLocale]
                Output.error("\(file.name):\(place.line + 1):\(place.column + 1): \(message)\n")
            }
        }
    }

    /// English if the environment asks for it, else Vietnamese.
    static var userLocale: MessageLocale {
        let name = Platform.environment("LC_ALL") ?? Platform.environment("LC_MESSAGES") ?? Platform.environment("LANG")
        return name?.hasPrefix("en") == true ? .english : .vietnamese
    }
}
