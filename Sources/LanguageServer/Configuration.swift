package import LanguageServerProtocol
package import Validation

/// The settings in force: built-in values under what the client sent, one layer over the other.
package struct Configuration: Sendable, Equatable {
    package var options = Diagnosis.Options()
    package var locale: MessageLocale
    /// How long findings at the word being typed wait, in milliseconds.
    package var typingPause = 400
    /// Whether symbols show the acts, officials and dates of each part beneath it.
    package var outlineEntities = false

    package init(locale: MessageLocale) { self.locale = locale }

    /// Puts settings over those in force; what is absent stays. Returns what is wrong with them, for a person to read.
    package mutating func apply(_ settings: Settings) -> [LocalizedText] {
        var problems = settings.rejected.map { rejected in
            let parts = rejected.split(separator: ":", maxSplits: 1)
            let name = parts.first ?? ""
            let type = parts.last ?? ""
            return LocalizedText(vi: "thiết lập \(name) sai kiểu, cần\(type)", en: "setting \(name) must be a\(type)")
        }
        func reject(_ name: String, _ value: String, _ allowed: [String]) {
            let list = allowed.joined(separator: ", ")
            problems.append(
                LocalizedText(
                    vi: "thiết lập \(name): không có giá trị \"\(value)\", viết một trong: \(list)",
                    en: "setting \(name): no value \"\(value)\", write one of: \(list)"))
        }
        if let profile = settings.profile {
            if profile == "auto" {
                options.profile = nil
            } else if let known = Profile(rawValue: profile) {
                options.profile = known
            } else {
                reject("profile", profile, ["auto"] + Profile.allCases.map(\.rawValue))
            }
        }
        if let locale = settings.locale {
            if let known = MessageLocale(rawValue: locale) {
                self.locale = known
            } else {
                reject("locale", locale, MessageLocale.allCases.map(\.rawValue))
            }
        }
        if let most = settings.mostDiagnostics { options.limit = max(0, most) }
        if let entities = settings.outlineEntities { outlineEntities = entities }
        if let pause = settings.typingPause { typingPause = min(max(0, pause), 10_000) }
        for (rule, severity) in settings.rules.sorted(by: { $0.key < $1.key }) {
            guard RuleRoster.rule(named: rule) != nil else {
                problems.append(
                    LocalizedText(
                        vi: "không có quy tắc \"\(rule)\" (xem vanthu rules)",
                        en: "no rule \"\(rule)\" (see vanthu rules)"))
                continue
            }
            if severity == "on" {
                options.severities[rule] = nil
            } else if severity == "off" {
                options.severities[rule] = .some(nil)
            } else if let known = Severity(rawValue: severity) {
                options.severities[rule] = .some(known)
            } else {
                reject("rules.\(rule)", severity, Severity.allCases.map(\.rawValue) + ["on", "off"])
            }
        }
        return problems
    }
}
