import TextModel
import Validation

extension Command {
    static let rules = Command(
        name: "rules", usage: "rules", summary: "liệt kê quy tắc", options: [],
        run: { _ in
            for rule in RuleRoster.rules {
                let severities = Profile.allCases.map { "\($0.rawValue) \(rule.severities[$0]?.rawValue ?? "off")" }
                Output.print(
                    "\(rule.id): \(rule.summary.vi) (\(severities.joined(separator: ", ")); sửa: \(rule.fix.rawValue))\n"
                )
            }
            return 0
        })

    static let explain = Command(
        name: "explain", usage: "explain QUY-TẮC", summary: "nói rõ một quy tắc", options: [],
        run: { arguments in
            guard let name = arguments.paths.first, let rule = RuleRoster.rule(named: name) else {
                let wanted = arguments.paths.first ?? ""
                let hint = Suggestion.nearest(to: wanted, among: RuleRoster.rules.map(\.id)).map { ", có phải \($0)?" }
                Output.error("vanthu explain: không có quy tắc \"\(wanted)\"\(hint ?? "")\n")
                return 2
            }
            Output.print(
                """
                \(rule.id): \(rule.summary.vi)
                  đúng:  \(rule.good)
                  sai:   \(rule.bad)
                  nguồn: \(rule.source)
                  sửa:   \(rule.fix.rawValue)

                """)
            return 0
        })
}
