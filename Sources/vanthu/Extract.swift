import Extraction
import JSONRPC
import LanguageServer
import Register
import TextModel
import Validation

extension Command {
    static let extract = Command(
        name: "extract", usage: "extract [TÙY CHỌN] TỆP…", summary: "in thực thể tìm được, mỗi văn bản một dòng JSON",
        options: [
            Option(
                name: "--offsets", value: "ĐƠN-VỊ", allowed: ["scalar", "utf8", "utf16"],
                summary: "đơn vị của vị trí: scalar (mặc định), utf8, utf16"),
            Option(name: "--diagnostics", summary: "thêm các phát hiện của check"),
            Option(name: "--outline", summary: "thêm dàn ý"),
            Option(name: "--stream", summary: "mỗi dòng đầu vào chuẩn là một văn bản"),
        ] + FileSettings.options,
        run: runExtract)
}

@Sendable
private func runExtract(_ arguments: Arguments) -> Int32 {
    var settings: FileSettings
    do throws(FileSettings.Failure) {
        settings = try FileSettings(arguments)
    } catch {
        Output.error("vanthu extract: \(error.message)\n")
        return 2
    }
    var format = ExtractionFormat(arguments, settings)
    if arguments.has("--stream") { return StreamExtraction.run(&format) }
    guard !arguments.paths.isEmpty else {
        Output.error("vanthu extract: cần ít nhất một tệp, thư mục hoặc -\n")
        return 2
    }
    let (texts, isComplete) = Input.texts(arguments.paths, settings: &settings)
    for input in texts { Output.print(format.line(document: input.name, input.text)) }
    format.settings.reportProblems()
    return isComplete ? 0 : 2
}

/// What `extract` writes of a text.
struct ExtractionFormat {
    private let offsets: PositionEncoding
    private let hasDiagnostics: Bool
    private let hasOutline: Bool
    private(set) var settings: FileSettings

    init(_ arguments: Arguments, _ settings: FileSettings) {
        self.settings = settings
        switch arguments.value("--offsets") {
        case "utf8": offsets = .utf8
        case "utf16": offsets = .utf16
        default: offsets = .utf32
        }
        hasDiagnostics = arguments.has("--diagnostics")
        hasOutline = arguments.has("--outline")
    }

    /// One JSON object and a line end.
    mutating func line(document: String?, _ text: SourceText) -> [UInt8] {
        let configuration = settings.configuration(of: document ?? "-")
        let analysis = settings.analysis(text, configuration)
        var writer = JSONWriter()
        writer.object { writer in
            if let document { writer.member("document", document) }
            writer.key("entities")
            EntityJSON.write(analysis.entities(), of: text, offsets: offsets, to: &writer)
            if hasDiagnostics {
                writer.key("diagnostics")
                writer.array { writer in
                    for finding in Diagnosis(analysis).findings(in: analysis, options: configuration.options) {
                        FindingJSON.write(
                            finding, document: nil, of: text, offsets: offsets, locale: configuration.locale,
                            to: &writer)
                    }
                }
            }
            if hasOutline {
                writer.key("outline")
                OutlineJSON.write(Outline(analysis).roots, of: text, offsets: offsets, to: &writer)
            }
        }
        return writer.bytes + [0x0A]
    }
}
