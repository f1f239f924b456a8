import Register
import TextModel

/// The options and other words of one call.
struct Arguments: Sendable {
    struct Problem: Error { var message: String }

    private(set) var paths: [String] = []
    private var values: [String: String] = [:]
    private var flags: Set<String> = []

    func value(_ name: String) -> String? { values[name] }
    /// The value of an option that must be a day.
    func date(_ name: String) -> CivilDate? { values[name].flatMap { CivilDate(iso: $0) } }
    func has(_ name: String) -> Bool { flags.contains(name) }

    /// `--name value`, `--name=value`, flags; everything after `--` is a path.
    static func read(_ words: [String], of command: Command) -> Result<Arguments, Problem> {
        var arguments = Arguments()
        var index = 0
        var onlyPaths = false
        while index < words.count {
            let word = words[index]
            index += 1
            if onlyPaths || !word.hasPrefix("-") || word == "-" {
                arguments.paths.append(word)
                continue
            }
            if word == "--" {
                onlyPaths = true
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = command.options.first(where: { $0.name == parts[0] }) else {
                let hint = Suggestion.nearest(to: parts[0], among: command.options.map(\.name))
                let tail = hint.map { ", có phải \($0)?" } ?? ""
                return .failure(Problem(message: "không có tùy chọn \(parts[0])\(tail)"))
            }
            guard option.value != nil else {
                arguments.flags.insert(option.name)
                continue
            }
            let value: String
            if parts.count == 2 {
                value = parts[1]
            } else if index < words.count {
                value = words[index]
                index += 1
            } else {
                return .failure(Problem(message: "tùy chọn \(option.name) cần một giá trị"))
            }
            guard option.allowed.isEmpty || option.allowed.contains(value) else {
                let allowed = option.allowed.joined(separator: ", ")
                return .failure(Problem(message: "\(option.name) không nhận \"\(value)\", chỉ nhận: \(allowed)"))
            }
            guard !option.isDate || CivilDate(iso: value) != nil else {
                return .failure(
                    Problem(message: "\(option.name) không nhận \"\(value)\", cần một ngày như 2018-01-16"))
            }
            arguments.values[option.name] = value
        }
        return .success(arguments)
    }
}
