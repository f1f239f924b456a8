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
            .documentDate,
        ],
        run: runExtract)
}

@Sendable
private func runExtract(_ arguments: Arguments) -> Int32 {
    if arguments.has("--stream") { return StreamExtraction.run(ExtractionFormat(arguments)) }
    guard !arguments.paths.isEmpty else {
        Output.error("vanthu extract: cần ít nhất một tệp, thư mục hoặc -\n")
        return 2
    }
    let format = ExtractionFormat(arguments)
    let (texts, isComplete) = Input.texts(arguments.paths)
    for input in texts { Output.print(format.line(document: input.name, input.text)) }
    return isComplete ? 0 : 2
}

/// What `extract` writes of a text.
struct ExtractionFormat {
    private let offsets: PositionEncoding
    private let hasDiagnostics: Bool
    private let hasOutline: Bool
    private let documentDate: CivilDate?

    init(_ arguments: Arguments) {
        switch arguments.value("--offsets") {
        case "utf8": offsets = .utf8
        case "utf16": offsets = .utf16
        default: offsets = .utf32
        }
        hasDiagnostics = arguments.has("--diagnostics")
        hasOutline = arguments.has("--outline")
        documentDate = arguments.date("--document-date")
    }

    /// One JSON object and a line end.
    func line(document: String?, _ text: SourceText) -> [UInt8] {
        var analysis = Analysis(text)
        analysis.documentDate = documentDate
        var writer = JSONWriter()
        writer.object { writer in
            if let document { writer.member("document", document) }
            writer.key("entities")
            EntityJSON.write(analysis.entities(), of: text, offsets: offsets, to: &writer)
            if hasDiagnostics {
                writer.key("diagnostics")
                writer.array { writer in
                    for finding in Diagnosis(analysis).findings(in: analysis) {
                        FindingJSON.write(
                            finding, document: nil, of: text, offsets: offsets, locale: .vietnamese, to: &writer)
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
