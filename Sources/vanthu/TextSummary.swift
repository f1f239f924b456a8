import Extraction
import TextModel
import Validation

/// A text on one screen: who, which acts, when, how much, each with the lines it stands in.
struct TextSummary {
    struct Row {
        /// The name, code, date or quantity.
        var name: String
        /// What is said of it: offices of a person, type and issuer of an act.
        var detail: String
        /// Lines of its mentions, ascending, counted from 1.
        var lines: [Int]

        /// With each line once, ascending.
        fileprivate var inOrder: Row {
            var copy = self
            copy.lines = Array(Set(lines)).sorted()
            return copy
        }
    }

    struct Act {
        var row: Row
        var type: String
        var issuer: String
        /// Of its promulgation, ISO.
        var date: String
        var findings: [(finding: Finding, line: Int)]
    }

    /// What the frame of an official document says of it, a row each.
    let frame: [Row]
    /// The same, for programs.
    let form: DocumentForm?
    /// Those with offices first, each group in order of the text.
    let people: [Row]
    /// In order of the text.
    let acts: [Act]
    /// In order of the calendar, those without a year last.
    let dates: [Row]
    /// In order of the text.
    let quantities: [Row]

    init(_ analysis: Analysis, _ options: Diagnosis.Options) {
        let entities = analysis.entities()
        let lines = analysis.text.lines
        form = DocumentForm(Outline(analysis), analysis, entities)
        frame = form.map { Self.frame($0, lines) } ?? []
        var groups = Groups()
        for entity in entities { groups.add(entity, line: lines.line(at: entity.range.start) + 1) }
        people = Self.people(groups, entities)
        acts = Self.acts(groups, Diagnosis(analysis).findings(in: analysis, options: options), lines)
        dates = Self.dates(groups)
        quantities = Self.quantities(groups, analysis.text).map(\.inOrder)
    }

    /// The mentions of one referent.
    private struct Member {
        var entity: Entity
        var lines: [Int]
        var ranges: [TextRange]
        /// Ids of a person's offices, in order.
        var offices: [String]
        /// `type`, `issuer`, `date`: of the first mention that has each.
        var details: [String: String]
        var isOwn: Bool
    }

    private struct Groups {
        private(set) var all: [Member] = []
        private var indices: [String: Int] = [:]

        mutating func add(_ entity: Entity, line: Int) {
            var offices: [String] = []
            if case .list(let ids)? = entity.attribute("positions") { offices = ids }
            var details: [String: String] = [:]
            if entity.kind == .citation {
                for key in ["type", "issuer", "date"] { details[key] = entity.text(key) }
            }
            let isOwn = entity.kind == .citation && entity.attribute("own") == .flag(true)
            guard let index = indices[entity.id] else {
                indices[entity.id] = all.count
                all.append(
                    Member(
                        entity: entity, lines: [line], ranges: [entity.range], offices: offices, details: details,
                        isOwn: isOwn))
                return
            }
            all[index].details.merge(details) { first, _ in first }
            if isOwn { all[index].isOwn = true }
            if all[index].lines.last != line { all[index].lines.append(line) }
            all[index].ranges.append(entity.range)
            all[index].offices += offices.filter { !all[index].offices.contains($0) }
        }

        func members(of kinds: Set<EntityKind>) -> [Member] { all.filter { kinds.contains($0.entity.kind) } }
    }

    private static func frame(_ form: DocumentForm, _ lines: LineTable) -> [Row] {
        var rows: [Row] = []
        func add(_ name: String, _ detail: String, _ range: TextRange) {
            rows.append(Row(name: name, detail: detail, lines: [lines.line(at: range.start) + 1]))
        }
        if let code = form.code { add("Số, ký hiệu", code.text, code.range) }
        if let date = form.date {
            let place = form.place.map { "\($0.text), " } ?? ""
            add("Nơi, ngày", place + DateFigures.text(iso: date.text), date.range)
        }
        if let issuer = form.issuer { add("Cơ quan", issuer.text, issuer.range) }
        if let type = form.type { add("Loại", type.text, type.range) }
        if let subject = form.subject { add("Trích yếu", subject.text, subject.range) }
        for signature in form.signatures {
            let authority = signature.authority.joined(separator: " / ")
            add("Ký", [authority, signature.name].filter { !$0.isEmpty }.joined(separator: ": "), signature.range)
        }
        if let first = form.recipients.first { add("Nơi nhận", "\(form.recipients.count) nơi", first.range) }
        return rows
    }

    private static func people(_ groups: Groups, _ entities: [Entity]) -> [Row] {
        var offices: [String: String] = [:]
        for entity in entities where entity.kind == .position { offices[entity.id] = entity.normText }
        let rows = groups.members(of: [.person]).map { member in
            var names: [String] = []
            for name in member.offices.compactMap({ offices[$0] }) where !names.contains(name) { names.append(name) }
            return Row(
                name: member.entity.normText ?? "", detail: names.joined(separator: "; "), lines: member.lines)
        }
        return rows.filter { !$0.detail.isEmpty } + rows.filter { $0.detail.isEmpty }
    }

    private static func acts(_ groups: Groups, _ findings: [Finding], _ lines: LineTable) -> [Act] {
        let members = groups.members(of: [.citation])
        // Each finding goes to the act it stands in: mentions and findings are both in order of place.
        let mentions = members.enumerated().flatMap { index, member in member.ranges.map { (range: $0, act: index) } }
            .sorted { $0.range.start < $1.range.start }
        var found: [[(Finding, Int)]] = Array(repeating: [], count: members.count)
        var next = 0
        for finding in findings {
            while next < mentions.count, mentions[next].range.end <= finding.range.start { next += 1 }
            guard next < mentions.count, mentions[next].range.start < max(finding.range.end, finding.range.start + 1)
            else { continue }
            found[mentions[next].act].append((finding, lines.line(at: finding.range.start) + 1))
        }
        return zip(members, found).map { member, found in
            let entity = member.entity
            let type = member.details["type"] ?? ""
            let issuer = member.details["issuer"] ?? ""
            let date = member.details["date"] ?? ""
            let isNamed = !type.isEmpty && (entity.normText ?? "").hasPrefix(type)
            let details = [
                member.isOwn ? "văn bản này" : "", isNamed ? "" : type, issuer,
                date.isEmpty ? "" : DateFigures.text(iso: date),
            ]
            let row = Row(
                name: entity.normText ?? entity.text("number").map { "số \($0)" } ?? type,
                detail: details.filter { !$0.isEmpty }.joined(separator: ", "), lines: member.lines)
            return Act(row: row, type: type, issuer: issuer, date: date, findings: found)
        }
    }

    private static func dates(_ groups: Groups) -> [Row] {
        var dated: [(iso: String, row: Row)] = []
        for member in groups.members(of: [.date, .dateRange]) {
            guard let figures = member.entity.dateFigures else { continue }
            let iso = member.entity.text("resolved") ?? member.entity.normText ?? ""
            dated.append((iso, Row(name: figures, detail: "", lines: member.lines)))
        }
        dated.sort { $0.iso == $1.iso ? $0.row.lines.lexicographicallyPrecedes($1.row.lines) : $0.iso < $1.iso }
        // One day written with its year and without is one row.
        var rows: [Row] = []
        for (_, row) in dated {
            if let last = rows.indices.last, rows[last].name == row.name {
                rows[last].lines += row.lines
            } else {
                rows.append(row)
            }
        }
        return rows.map(\.inOrder)
    }

    /// As written, equal ones together.
    private static func quantities(_ groups: Groups, _ text: SourceText) -> [Row] {
        var rows: [Row] = []
        var indices: [String: Int] = [:]
        for member in groups.members(of: [.quantity]) {
            let written = text.string(in: member.entity.range).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
            if let index = indices[written] {
                rows[index].lines += member.lines
            } else {
                indices[written] = rows.count
                rows.append(Row(name: written, detail: "", lines: member.lines))
            }
        }
        return rows
    }
}
