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
            .documentDate,
            Option(name: "--today", value: "NGÀY", isDate: true, summary: "coi như đọc vào ngày này"),
        ],
        run: runCheck)
}

@Sendable
private func runCheck(_ arguments: Arguments) -> Int32 {
    guard !arguments.paths.isEmpty else {
        Output.error("vanthu check: cần ít nhất một tệp, thư mục hoặc -\n")
        return 2
    }
    var options = Diagnosis.Options()
    options.profile = arguments.value("--profile").flatMap(Profile.init)
    let report = CheckReport(arguments)
    let failOn = arguments.value("--fail-on").flatMap(Severity.init) ?? .warning
    let (texts, isComplete) = Input.texts(
        arguments.paths, standardInputName: arguments.value("--stdin-filename") ?? "-")
    var all: [CheckReport.Item] = []
    var isWritten = true
    for input in texts {
        var checked = input
        var findings = find(input.text, arguments, options)
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
            findings = find(fixed, arguments, options)
        }
        all += findings.map { CheckReport.Item(document: checked.name, text: checked.text, finding: $0) }
    }
    if !arguments.has("--diff") { Output.print(report.text(of: all, documents: texts.count)) }
    if !isComplete || !isWritten { return 2 }
    return all.contains { $0.finding.severity >= failOn } ? 1 : 0
}

private func find(_ text: SourceText, _ arguments: Arguments, _ options: Diagnosis.Options) -> [Finding] {
    var analysis = Analysis(text)
    analysis.documentDate = arguments.date("--document-date")
    analysis.today = arguments.date("--today")
    return Diagnosis(analysis).findings(in: analysis, options: options)
}
