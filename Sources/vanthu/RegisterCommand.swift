import LanguageServer
import TextModel
import Validation

extension Command {
    static let register = Command(
        name: "register", usage: "register check [TÙY CHỌN] TỆP.csv…",
        summary: "kiểm tra sổ đăng ký của riêng mình (CSV): chỗ sai và cách viết đúng",
        options: [
            Option(
                name: "--format", value: "DẠNG", allowed: ["text", "json", "jsonl"],
                summary: "text (mặc định), json, jsonl"),
            Option(name: "--locale", value: "TIẾNG", allowed: ["vi", "en"], summary: "tiếng của lời báo"),
        ],
        run: runRegister)
}

@Sendable
private func runRegister(_ arguments: Arguments) -> Int32 {
    guard arguments.paths.first == "check", arguments.paths.count > 1 else {
        Output.error("vanthu register: viết vanthu register check TỆP.csv\n")
        return 2
    }
    let locale = arguments.value("--locale").flatMap(MessageLocale.init) ?? FileSettings.userLocale
    var items: [CheckReport.Item] = []
    var isComplete = true
    var rows = 0
    for path in arguments.paths.dropFirst() {
        let (contents, reason) = Platform.contents(of: path)
        guard let contents, let text = try? TextDecoding.text(of: contents) else {
            let reason = contents == nil ? reason : "không phải UTF-8"
            Output.error("vanthu: không đọc được \"\(path)\": \(reason)\n")
            isComplete = false
            continue
        }
        let file = RegisterFile(text, name: FilePath.name(of: path))
        rows += file.acts.count + file.officials.count + file.bodies.count
        items += file.findings.map { CheckReport.Item(document: path, text: text, finding: $0, locale: locale) }
    }
    let report = CheckReport(arguments)
    if report.isText {
        Output.print(report.blocks(of: items))
        Output.print(
            locale == .english
                ? "\(rows) rows can be used, \(items.count) problems\n"
                : "\(rows) dòng dùng được, \(items.count) chỗ cần xem\n")
    } else {
        Output.print(report.text(of: items, documents: arguments.paths.count - 1))
    }
    return !isComplete ? 2 : items.contains { $0.finding.severity >= .warning } ? 1 : 0
}
