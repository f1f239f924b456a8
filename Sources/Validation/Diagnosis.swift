import Dispatch
package import Extraction
package import TextModel

/// The problems of a text, kept in step with its analysis: a block's are found once.
package struct Diagnosis: Sendable {
    /// What of the rules is wanted.
    package struct Options: Sendable, Equatable {
        /// nil: as the text's header says.
        package var profile: Profile?
        /// Severity by rule id in the place of the rule's own; a nil value is off.
        package var severities: [String: Severity?] = [:]
        /// At most so many findings, worst first.
        package var limit = 500
        package var silencing = Silencing()

        package init() {}
    }

    fileprivate struct Placed: Sendable {
        var ruleIndex: Int
        var problem: Problem
    }

    private var placedByBlock: [[Placed]]
    /// The forms of the blocks, as far as they were asked for.
    private var formByBlock: [BlockForm?]

    /// Blocks that are judged in one go, and from how many on all processors take part.
    private static let share = 64

    /// No block's problems depend on another's: those of a long text are found on all processors.
    package init(_ analysis: Analysis) {
        let count = analysis.blocks.count
        formByBlock = Array(repeating: nil, count: count)
        placedByBlock = Self.onAllProcessors(count) { Self.problems(inBlock: $0, of: analysis) }
    }

    /// What `read` says of each of so many blocks. Each thread initialises the elements of its own shares, every element once,
    /// and nobody reads before all are done.
    private static func onAllProcessors<Found>(_ count: Int, _ read: @Sendable (Int) -> Found) -> [Found] {
        guard count > share else { return (0..<count).map(read) }
        return [Found](unsafeUninitializedCapacity: count) { places, initialized in
            nonisolated(unsafe) let places = places
            DispatchQueue.concurrentPerform(iterations: (count + share - 1) / share) { part in
                for index in part * share..<min(count, (part + 1) * share) {
                    places.initializeElement(at: index, to: read(index))
                }
            }
            initialized = count
        }
    }

    /// Follows an edit of the analysis.
    package mutating func update(_ change: Analysis.Change, in analysis: Analysis) {
        placedByBlock.replaceSubrange(
            change.removed, with: change.inserted.map { Self.problems(inBlock: $0, of: analysis) })
        formByBlock.replaceSubrange(change.removed, with: repeatElement(nil, count: change.inserted.count))
    }

    private static func problems(inBlock index: Int, of analysis: Analysis) -> [Placed] {
        if analysis.blocks[index].mentions.isEmpty { return [] }
        let block = analysis.blocks[index]
        var placed: [Placed] = []
        let start = analysis.starts[index]
        let bytes = analysis.text.bytes[start..<start + block.utf8Count]
        // One for all mentions: making one counts the text's bytes, which the other processors count, too.
        var context = Rule.Context(
            block: block, index: 0, bytes: bytes, today: analysis.today, register: analysis.register)
        for (mentionIndex, mention) in block.mentions.enumerated() {
            context.index = mentionIndex
            if case .citation(let citation) = mention.value, let written = citation.written {
                for (ruleIndex, check) in RuleRoster.codeChecks {
                    guard let problem = check(citation, written, context) else { continue }
                    placed.append(Placed(ruleIndex: ruleIndex, problem: problem))
                    break
                }
            }
            for (ruleIndex, check) in RuleRoster.mentionChecks {
                if let problem = check(mention, context) {
                    placed.append(Placed(ruleIndex: ruleIndex, problem: problem))
                }
            }
        }
        return placed
    }

    /// The problems of the rules that wait for a pause. O(text): milliseconds of a long one, so that an editor may keep them
    /// while somebody types.
    package struct SettledProblems: Sendable {
        fileprivate var placed: [Placed] = []

        /// None yet.
        package init() {}

        /// Moves what stands behind an edit, and drops what the edit touches. `growth` is in UTF-8 bytes.
        package mutating func follow(editOf range: TextRange, growth: Int) {
            placed = placed.compactMap { item in
                item.problem.following(editOf: range, growth: growth).map {
                    Placed(ruleIndex: item.ruleIndex, problem: $0)
                }
            }
        }
    }

    /// The problems of those rules. The outline and the entities are those of the analysis: whoever shows them has them ready.
    package mutating func settledProblems(
        in analysis: Analysis, _ outline: Outline, _ entities: [Entity]
    ) -> SettledProblems {
        guard analysis.isVietnamese else { return SettledProblems() }
        let forms = forms(in: analysis)
        var problems = SettledProblems()
        for (index, rule) in RuleRoster.rules.enumerated() {
            let found: [Problem]
            switch rule.check {
            case .settled(let check): found = check(outline, analysis)
            case .linked(let check): found = check(entities, analysis)
            case .form(let check): found = check(forms, analysis)
            case .code, .mention, .document, .silencing: continue
            }
            problems.placed += found.map { Placed(ruleIndex: index, problem: $0) }
        }
        return problems
    }

    /// O(blocks), and the bytes of those that are new.
    private mutating func forms(in analysis: Analysis) -> [BlockForm] {
        let known = formByBlock
        let forms = Self.onAllProcessors(analysis.blocks.count) { index in
            if let form = known[index] { return form }
            let (block, start) = (analysis.blocks[index], analysis.starts[index])
            return BlockForm(block, analysis.text.bytes[start..<start + block.utf8Count])
        }
        formByBlock = forms
        return forms
    }

    private func freshSettledProblems(in analysis: Analysis) -> SettledProblems {
        var copy = self
        return copy.settledProblems(in: analysis, Outline(analysis), analysis.entities())
    }

    /// All findings by place. O(findings + blocks), and what the rules for whole texts take; those that may wait for a
    /// pause are asked again unless their problems are given.
    package func findings(
        in analysis: Analysis, options: Options = Options(), settledProblems: SettledProblems? = nil
    ) -> [Finding] {
        guard analysis.isVietnamese else { return [] }
        let profile = options.profile ?? Profile(of: analysis)
        var findings: [Finding] = []
        for (placed, start) in zip(placedByBlock, analysis.starts) {
            for item in placed {
                let rule = RuleRoster.rules[item.ruleIndex]
                if let finding = Self.finding(of: rule, item.problem.shifted(by: start), profile, options) {
                    findings.append(finding)
                }
            }
        }
        for rule in RuleRoster.rules where Self.severity(of: rule, profile, options) != nil {
            guard case .document(let check) = rule.check else { continue }
            findings += check(analysis).compactMap { Self.finding(of: rule, $0, profile, options) }
        }
        for item in (settledProblems ?? freshSettledProblems(in: analysis)).placed {
            let rule = RuleRoster.rules[item.ruleIndex]
            if let finding = Self.finding(of: rule, item.problem, profile, options) { findings.append(finding) }
        }
        findings = Self.withoutRepeats(findings).sorted { $0.range < $1.range }
        findings = options.silencing.left(
            of: findings, in: analysis.text,
            severityOfUnused: Self.severity(of: .suppressionUnused, profile, options))
        return Self.limited(findings, to: options.limit)
    }

    /// Of several opinions on one act, at one place, the first in the roster.
    private static func withoutRepeats(_ findings: [Finding]) -> [Finding] {
        let ranks = Dictionary(
            RuleRoster.rules.enumerated().filter { $1.id.hasPrefix("citation-") }.map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first })
        var best: [TextRange: Int] = [:]
        for finding in findings {
            if let rank = ranks[finding.rule] { best[finding.range] = min(best[finding.range] ?? rank, rank) }
        }
        if best.isEmpty { return findings }
        return findings.filter { finding in ranks[finding.rule].map { $0 == best[finding.range] } ?? true }
    }

    /// The severity chosen for a rule, or its own for the profile; nil where it is off.
    private static func severity(of rule: Rule, _ profile: Profile, _ options: Options) -> Severity? {
        if let chosen = options.severities[rule.id] { return chosen }
        return rule.severities[profile]
    }

    private static func finding(
        of rule: Rule, _ problem: Problem, _ profile: Profile, _ options: Options
    ) -> Finding? {
        guard var severity = severity(of: rule, profile, options) else { return nil }
        if let ceiling = problem.atMost {
            guard let most = ceiling[profile] else { return nil }
            severity = min(severity, most)
        }
        return Finding(
            rule: rule.id, severity: severity, range: problem.range, message: problem.message, fixes: problem.fixes,
            related: problem.related)
    }

    /// The worst `limit` findings in order of place, then one that says how many more there are.
    private static func limited(_ findings: [Finding], to limit: Int) -> [Finding] {
        guard findings.count > limit, limit >= 0 else { return findings }
        let worst = findings.enumerated().sorted { left, right in
            left.element.severity != right.element.severity
                ? left.element.severity > right.element.severity : left.offset < right.offset
        }
        var kept = worst.prefix(limit).sorted { $0.offset < $1.offset }.map(\.element)
        let more = findings.count - limit
        kept.append(
            Finding(
                rule: "diagnostics-limit", severity: .information, range: TextRange(0, 0),
                message: LocalizedText(vi: "còn \(more) chỗ khác không nêu ở đây", en: "\(more) more not shown"),
                fixes: [], related: []))
        return kept
    }
}

extension Diagnosis {
    /// The edits of all safe fixes that do not overlap, in order of place: of two that do, the first.
    package static func safeEdits(of findings: [Finding]) -> [TextEdit] {
        var edits: [TextEdit] = []
        var end = -1
        for finding in findings.sorted(by: { $0.range < $1.range }) {
            guard let fix = finding.fixes.first(where: \.isSafe), let first = fix.edits.map(\.range.start).min(),
                let last = fix.edits.map(\.range.end).max(), first >= end
            else { continue }
            edits += fix.edits
            end = last
        }
        return edits
    }
}
