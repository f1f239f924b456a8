import Extraction
import JSONRPC
import LanguageServer
import TextModel

extension Command {
    static let outline = Command(
        name: "outline", usage: "outline [TÙY CHỌN] TỆP…", summary: "in dàn ý, hay tóm tắt trong một màn hình",
        options: [
            Option(
                name: "--format", value: "DẠNG", allowed: ["text", "json", "markdown", "csv"],
                summary: "text (mặc định): cây có số dòng; json; markdown; csv: các văn bản được viện dẫn"),
            Option(name: "--entities", summary: "nêu đủ văn bản, người, ngày của từng phần"),
            Option(name: "--summary", summary: "ai, văn bản nào, khi nào, bao nhiêu, ở dòng nào"),
        ] + FileSettings.options,
        run: runOutline)
}

@Sendable
private func runOutline(_ arguments: Arguments) -> Int32 {
    guard !arguments.paths.isEmpty else {
        Output.error("vanthu outline: cần ít nhất một tệp, thư mục hoặc -\n")
        return 2
    }
    var settings: FileSettings
    do throws(FileSettings.Failure) {
        settings = try FileSettings(arguments)
    } catch {
        Output.error("vanthu outline: \(error.message)\n")
        return 2
    }
    let (texts, isComplete) = Input.texts(arguments.paths, settings: &settings)
    let format = arguments.value("--format")
    for (index, input) in texts.enumerated() {
        let configuration = settings.configuration(of: input.name)
        let analysis = settings.analysis(input.text, configuration)
        if arguments.has("--summary") || format == "csv" {
            let summary = TextSummary(analysis, configuration.options)
            if format == "csv" {
                Output.print(SummaryCSV.acts(of: summary, document: input.name, hasHeader: index == 0))
            } else if format == "json" {
                Output.print(SummaryJSON.line(summary, document: input.name))
            } else {
                if texts.count > 1 { Output.print("\(input.name)\n") }
                Output.print(SummaryText.screen(of: summary, limit: arguments.has("--entities") ? nil : 10))
            }
            continue
        }
        let roots = Outline(analysis).roots
        let wantsEntities = arguments.has("--entities")
        switch format {
        case "json":
            let margin = wantsEntities ? OutlineMargin(analysis) : nil
            var writer = JSONWriter()
            writer.object { writer in
                writer.member("document", input.name)
                writer.key("outline")
                OutlineJSON.write(roots, of: input.text, offsets: .utf32, to: &writer)
                if let margin {
                    writer.key("entities")
                    EntityJSON.write(margin.entities, of: input.text, offsets: .utf32, to: &writer)
                }
            }
            Output.print(writer.bytes + [0x0A])
        case "markdown":
            let margin = wantsEntities ? OutlineMargin(analysis) : nil
            Output.print(OutlineText.markdown(roots, of: input.text, depth: 0, margin: margin))
        default:
            if texts.count > 1 { Output.print("\(input.name)\n") }
            let margin = OutlineMargin(analysis, limit: wantsEntities ? nil : 3)
            Output.print(OutlineText.tree(roots, of: input.text, margin: margin))
        }
    }
    settings.reportProblems()
    return isComplete ? 0 : 2
}
