import LanguageServerProtocol
import Register
import TextModel
import Validation

/// Reads settings key by key: each good value counts, each bad one is reported at its place.
struct SettingsReading {
    private(set) var problems: [SettingsProblem] = []
    private let folder: String
    private let isFile: Bool

    /// `folder` is what paths are relative to. In a file of our own an unknown key is a slip.
    init(folder: String, isFile: Bool) { (self.folder, self.isFile) = (folder, isFile) }

    static let keys = [
        "profile", "locale", "documentDate", "rules", "ignore", "include", "registers", "baseline", "diagnostics",
        "outline", "inlayHints", "ruleBaseURL",
    ]

    mutating func read(_ tree: SettingsTree, into configuration: inout Configuration) {
        var tree = tree
        if !isFile, let inner = tree["vanthu"] { tree = inner }
        guard case .object(let members) = tree.value else {
            if isFile { wrong("", tree, vi: "một đối tượng {…}", en: "an object {…}") }
            return
        }
        // Clients send null for a setting that is not set.
        for member in members where member.tree.value != .null { read(member, into: &configuration) }
    }

    private mutating func read(_ member: SettingsTree.Member, into configuration: inout Configuration) {
        let (name, tree) = (member.name, member.tree)
        switch name {
        case "profile":
            guard let profile = choice(name, tree, among: ["auto"] + Profile.allCases.map(\.rawValue)) else { return }
            configuration.options.profile = Profile(rawValue: profile)
        case "locale":
            let locale = choice(name, tree, among: MessageLocale.allCases.map(\.rawValue))
            configuration.locale = locale.flatMap(MessageLocale.init) ?? configuration.locale
        case "documentDate":
            guard let text = text(name, tree), !text.isEmpty else { return }
            if let day = CivilDate(iso: text) {
                configuration.documentDate = day
            } else {
                wrong(name, tree, vi: "một ngày có thật, như \"2018-01-16\"", en: "a real day, as \"2018-01-16\"")
            }
        case "rules": readRules(tree, into: &configuration)
        case "ignore": readIgnored(tree, into: &configuration)
        case "include":
            guard let patterns = texts(name, tree) else { return }
            configuration.include = patterns.isEmpty ? nil : (folder, patterns.map { GlobPattern($0) })
        case "registers":
            guard let paths = texts(name, tree) else { return }
            configuration.registers += paths.map { FilePath.joined(folder, $0) }
        case "baseline":
            guard let path = text(name, tree) else { return }
            configuration.baseline = path.isEmpty ? nil : FilePath.joined(folder, path)
        case "diagnostics":
            readMembers(name, tree, ["max", "delay"]) { reading, name, tree in
                guard let number = reading.whole("diagnostics.\(name)", tree) else { return }
                if name == "max" {
                    configuration.options.limit = number
                } else {
                    configuration.typingPause = min(number, longestPause)
                }
            }
        case "outline":
            readMembers(name, tree, ["entities"]) { reading, name, tree in
                configuration.outlineHasEntities =
                    reading.flag("outline.\(name)", tree) ?? configuration.outlineHasEntities
            }
        case "inlayHints":
            readMembers(name, tree, ["years", "codes"]) { reading, name, tree in
                guard let flag = reading.flag("inlayHints.\(name)", tree) else { return }
                if name == "years" { configuration.hintsYears = flag } else { configuration.hintsCodes = flag }
            }
        case "ruleBaseURL":
            guard let address = text(name, tree) else { return }
            configuration.ruleBaseURL = address.isEmpty ? nil : address
        // The names of these before there was a file.
        case "mostDiagnostics" where !isFile:
            configuration.options.limit = whole(name, tree) ?? configuration.options.limit
        case "typingPause" where !isFile:
            configuration.typingPause = whole(name, tree).map { min($0, longestPause) } ?? configuration.typingPause
        // Editors complete the file by a schema.
        case "$schema": return
        default: reportUnknown(member, among: Self.keys)
        }
    }

    // MARK: Rules and silencing

    private mutating func readRules(_ tree: SettingsTree, into configuration: inout Configuration) {
        guard case .object(let members) = tree.value else {
            // An empty Lua table arrives as a list.
            if !tree.isEmpty { wrong("rules", tree, vi: "một đối tượng {…}", en: "an object {…}") }
            return
        }
        let allowed = Severity.allCases.map(\.rawValue) + ["off", "on"]
        for member in members where member.tree.value != .null {
            guard let rule = RuleRoster.rule(named: member.name)?.id else {
                reportUnknown(member, among: RuleRoster.rules.map(\.id), isRule: true)
                continue
            }
            if case .flag(let isOn) = member.tree.value {
                configuration.options.severities[rule] = isOn ? nil : .some(nil)
                continue
            }
            guard let severity = choice("rules.\(rule)", member.tree, among: allowed) else { continue }
            switch severity {
            case "on": configuration.options.severities[rule] = nil
            case "off": configuration.options.severities[rule] = .some(nil)
            default: configuration.options.severities[rule] = .some(Severity(rawValue: severity))
            }
        }
    }

    private mutating func readIgnored(_ tree: SettingsTree, into configuration: inout Configuration) {
        guard let items = list("ignore", tree) else { return }
        for (index, item) in items.enumerated() {
            let name = "ignore[\(index)]"
            guard case .object(let members) = item.value, !members.isEmpty else {
                wrong(
                    name, item, vi: "một đối tượng, như {\"files\": \"*.md\", \"rule\": \"code-case\"}",
                    en: "an object, as {\"files\": \"*.md\", \"rule\": \"code-case\"}")
                continue
            }
            var files: String?
            var (rule, exact): (String?, String?) = (nil, nil)
            var isGood = true
            for member in members {
                let value =
                    ["files", "rule", "text"].contains(member.name) ? text("\(name).\(member.name)", member.tree) : nil
                switch member.name {
                case "files": files = value
                case "rule": rule = value
                case "text": exact = value
                default:
                    reportUnknown(member, among: ["files", "rule", "text"])
                    // A key that was meant to narrow it must not make it wider.
                    isGood = false
                }
                if value == nil { isGood = false }
            }
            if let name = rule, RuleRoster.rule(named: name) == nil {
                if let member = members.first(where: { $0.name == "rule" }) { reportUnknownRule(name, member.tree) }
                isGood = false
            }
            guard isGood else { continue }
            configuration.ignored.append(
                Configuration.Ignored(
                    folder: folder, files: files.map { GlobPattern($0) },
                    finding: Silencing.Ignored(rule: rule, text: exact)))
        }
    }

    // MARK: Values

    private mutating func readMembers(
        _ name: String, _ tree: SettingsTree, _ keys: [String],
        _ read: (inout SettingsReading, String, SettingsTree) -> Void
    ) {
        guard case .object(let members) = tree.value else {
            if !tree.isEmpty { wrong(name, tree, vi: "một đối tượng {…}", en: "an object {…}") }
            return
        }
        for member in members where member.tree.value != .null {
            if keys.contains(member.name) {
                read(&self, member.name, member.tree)
            } else {
                reportUnknown(member, among: keys)
            }
        }
    }

    private mutating func text(_ name: String, _ tree: SettingsTree) -> String? {
        if case .text(let text) = tree.value { return text }
        wrong(name, tree, vi: "một chuỗi trong ngoặc kép", en: "a text in quotation marks")
        return nil
    }

    private mutating func whole(_ name: String, _ tree: SettingsTree) -> Int? {
        if case .number(let number) = tree.value, let whole = Int(exactly: number), whole >= 0 { return whole }
        wrong(name, tree, vi: "một số nguyên từ 0", en: "a whole number from 0")
        return nil
    }

    private mutating func flag(_ name: String, _ tree: SettingsTree) -> Bool? {
        if case .flag(let flag) = tree.value { return flag }
        wrong(name, tree, vi: "true hoặc false", en: "true or false")
        return nil
    }

    private mutating func list(_ name: String, _ tree: SettingsTree) -> [SettingsTree]? {
        if case .list(let items) = tree.value { return items }
        if case .object(let members) = tree.value, members.isEmpty { return [] }
        wrong(name, tree, vi: "một danh sách […]", en: "a list […]")
        return nil
    }

    private mutating func texts(_ name: String, _ tree: SettingsTree) -> [String]? {
        guard let items = list(name, tree) else { return nil }
        return items.enumerated().compactMap { index, item in text("\(name)[\(index)]", item) }
    }

    private mutating func choice(_ name: String, _ tree: SettingsTree, among allowed: [String]) -> String? {
        guard let written = text(name, tree) else { return nil }
        if allowed.contains(written) { return written }
        let list = allowed.joined(separator: ", ")
        let near = Suggestion.nearest(to: written, among: allowed)
        problems.append(
            SettingsProblem(
                range: TextRange(tree.start, tree.end),
                vi: "\(name): không có giá trị \"\(written)\""
                    + (near.map { ", có phải \($0)?" } ?? ", viết một trong: \(list)"),
                en: "\(name): no value \"\(written)\""
                    + (near.map { ", did you mean \($0)?" } ?? ", write one of: \(list)"),
                replacement: near.map { "\"\($0)\"" }))
        return nil
    }

    // MARK: Problems

    private mutating func wrong(_ name: String, _ tree: SettingsTree, vi: String, en: String) {
        let name = name.isEmpty ? "" : "\(name): "
        problems.append(
            SettingsProblem(range: TextRange(tree.start, tree.end), vi: "\(name)cần \(vi)", en: "\(name)write \(en)"))
    }

    private mutating func reportUnknown(_ member: SettingsTree.Member, among keys: [String], isRule: Bool = false) {
        guard isFile || isRule else { return }
        let near = Suggestion.nearest(to: member.name, among: keys)
        let (vi, en) = isRule ? ("quy tắc", "rule") : ("khóa", "key")
        let rest = isRule ? " (xem vanthu rules)" : "; có: \(keys.joined(separator: ", "))"
        let restInEnglish = isRule ? " (see vanthu rules)" : "; there are: \(keys.joined(separator: ", "))"
        problems.append(
            SettingsProblem(
                range: TextRange(member.start, member.end),
                vi: "không có \(vi) \"\(member.name)\"" + (near.map { ", có phải \($0)?" } ?? rest),
                en: "no \(en) \"\(member.name)\"" + (near.map { ", did you mean \($0)?" } ?? restInEnglish),
                replacement: near.map { "\"\($0)\"" }))
    }

    private mutating func reportUnknownRule(_ name: String, _ tree: SettingsTree) {
        reportUnknown(
            SettingsTree.Member(name: name, start: tree.start, end: tree.end, tree: tree),
            among: RuleRoster.rules.map(\.id), isRule: true)
    }
}

/// The longest pause that a setting may ask for, in milliseconds.
private let longestPause = 10_000
