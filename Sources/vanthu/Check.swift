import Extraction
import JSONRPC
import LanguageServer
import TextModel
import Validation

extension Command {
    static let check = Command(
        name: "check", usage: "check [TÙY CHỌN] TỆP…", summary: "nêu chỗ sai về thể thức, ngày tháng, viện dẫn",
        options: [
            Option(
                name: "--format", value: "DẠNG", allowed: ["text", "json", "jsonl"],
                summary: "text (mặc định), json, jsonl"),
            Option(
                name: "--profile", value: "LOẠI", allowed: ["auto", "state", "party", "press"],
                summary: "theo thể thức nào: auto (mặc định), state, party, press"),
            Option(name: "--locale", value: "TIẾNG", allowed: ["vi", "en"], summary: "tiếng của lời báo"),
            Option(
                name: "--fail-on", value: "MỨC", allowed: Severity.allCases.map(\.rawValue),
                summary: "mức thấp nhất làm mã thoát thành 1 (mặc định warning)"),
            Option(name: "--fix", summary: "sửa những chỗ sửa được chắc chắn"),
            Option(name: "--diff", summary: "in phần sẽ sửa thay vì ghi tệp"),
            Option(name: "--stdin-filename", value: "TÊN", summary: "tên của văn bản trên đầu vào chuẩn"),
            Option(name: "--today", value: "NGÀY", isDate: true, summary: "coi như đọc vào ngày này"),
            Option(name: "--baseline", value: "TỆP", summary: "bỏ qua những phát hiện đã ghi trong tệp nền này"),
            Option(
                name: "--write-baseline", value: "TỆP",
                summary: "ghi mọi phát hiện vào tệp nền, lần sau chỉ nêu cái mới"),
        ] + FileSettings.options,
        run: runCheck)
}

@Sendable
private func runCheck(_ arguments: Arguments) -> Int32 {
    guard !arguments.paths.isEmpty else {
        Output.error("vanthu check: cần ít nhất một tệp, thư mục hoặc -\n")
        return 2
    }
    var settings: FileSettings
    do throws(FileSettings.Failure) {
        settings = try FileSettings(arguments)
    } catch {
        Output.error("vanthu check: \(error.message)\n")
        return 2
    }
    let report = CheckReport(arguments)
    let failOn = arguments.value("--fail-on").flatMap(Severity.init) ?? .warning
    let (texts, isComplete) = Input.texts(
        arguments.paths, standardInputName: arguments.value("--stdin-filename") ?? "-", settings: &settings)
    var all: [CheckReport.Item] = []
    var baseline = Baseline()
    var isWritten = true
    for input in texts {
        var checked = input
        let configuration = settings.configuration(of: input.name)
        func find(_ text: SourceText) -> [Finding] {
            let analysis = settings.analysis(text, configuration)
            return Diagnosis(analysis).findings(in: analysis, options: configuration.options)
        }
        var findings = find(input.text)
        if arguments.has("--fix") || arguments.has("--diff") {
            let fixed = input.text.applying(Diagnosis.safeEdits(of: findings))
            if arguments.has("--diff") {
                Output.print(UnifiedDiff.text(of: input.name, input.text, fixed))
            } else if fixed != input.text {
                if input.name == "-" {
                    Output.print(fixed.bytes)
                } else if !Platform.replace(input.name, with: fixed.bytes) {
                    Output.error("vanthu: không ghi được \"\(input.name)\"\n")
                    isWritten = false
                }
            }
            checked.text = fixed
            findings = find(fixed)
        }
        baseline.add(findings, in: checked.text, file: FileSettings.absolute(input.name))
        all += findings.map {
            CheckReport.Item(
                document: checked.name, text: checked.text, finding: $0, locale: configuration.locale)
        }
    }
    if let path = arguments.value("--write-baseline") {
        return write(baseline, to: path) && isComplete ? 0 : 2
    }
    let locale = arguments.value("--locale").flatMap(MessageLocale.init) ?? FileSettings.userLocale
    let problems = settings.problems.flatMap { file in
        file.findings.map { CheckReport.Item(document: file.name, text: file.text, finding: $0, locale: locale) }
    }
    all = problems + all
    if !arguments.has("--diff") { Output.print(report.text(of: all, documents: texts.count)) }
    if !isComplete || !isWritten { return 2 }
    return all.contains { $0.finding.severity >= failOn } ? 1 : 0
}

/// Writes the findings of a run, so that later runs show only new ones.
private func write(_ baseline: Baseline, to path: String) -> Bool {
    let folder = FilePath.folder(of: FileSettings.absolute(path)) ?? "/"
    guard Platform.replace(path, with: BaselineText.bytes(of: baseline, folder: folder)) else {
        Output.error("vanthu: không ghi được \"\(path)\"\n")
        return false
    }
    return true
}
