/// What `--help` says.
enum Help {
    static var text: String {
        var lines = [
            "vanthu \(Version.current): máy chủ ngôn ngữ cho văn bản hành chính, báo chí tiếng Việt", "",
            "Cách dùng: vanthu LỆNH [TÙY CHỌN] [TỆP | THƯ MỤC | -]…", "",
        ]
        let width = Command.roster.map(\.name.count).max() ?? 0
        for command in Command.roster { lines.append("  \(padded(command.name, width))  \(command.summary)") }
        lines += [
            "", "vanthu LỆNH --help nói rõ từng lệnh. Mã thoát: 0 xong, 1 có điều cần xem, 2 không chạy được.", "",
        ]
        return lines.joined(separator: "\n")
    }

    static func text(of command: Command) -> String {
        var lines = ["Cách dùng: vanthu \(command.usage)", "", command.summary, ""]
        let heads = command.options.map { $0.name + ($0.value.map { " \($0)" } ?? "") }
        let width = heads.map(\.count).max() ?? 0
        for (head, option) in zip(heads, command.options) {
            lines.append("  \(padded(head, width))  \(option.summary)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
