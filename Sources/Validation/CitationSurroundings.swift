import Extraction
import Register
import TextModel

/// What stands behind a citation in its block.
extension Rule.Context {
    /// The full date that stands behind the mention at once: `ngày 05/3/2020`, also after a comma.
    var dateBehind: (date: CivilDate, range: TextRange)? {
        guard block.mentions.indices.contains(index + 1), case .date(let date) = block.mentions[index + 1].value,
            let day = date.civilDate
        else { return nil }
        let range = block.mentions[index + 1].range
        let gap = range.start - block.mentions[index].range.end
        guard (1...3).contains(gap) else { return nil }
        let between = string(in: TextRange(range.start - gap, range.start))
        guard between.allSatisfy({ $0 == "," || $0.isWhitespace }) else { return nil }
        // In a table the next cell may be another date.
        if between.contains(where: \.isNewline), !date.form.contains(.led) { return nil }
        return (day, range)
    }

    /// The year of the full date that stands behind the mention at once.
    var yearBehind: Int? { dateBehind?.date.year }

    /// Whether the citation ends where its date does: its issuer, its subject or a mark follows, no verb of which the date
    /// could be the time.
    func endsCitation(_ end: Int) -> Bool {
        let rest = string(in: TextRange(end, end + 40))
        guard let first = rest.first(where: { !$0.isWhitespace }) else { return true }
        if ",;.):”\"".contains(first) { return true }
        let word = rest.split { $0.isWhitespace }.first.map { $0.lowercased() } ?? ""
        return ["của", "về", "quy", "ban", "sửa", "hướng", "và"].contains(word)
    }

    /// Whose act the text says it is: the body behind `của`, behind the code and its date; with the term behind that.
    var issuerBehind: (name: String, range: TextRange, term: (number: Int, range: TextRange)?)? {
        let mentions = block.mentions
        var next = index + 1
        var end = mentions[index].range.end
        if let range = dateBehind?.range {
            end = range.end
            next += 1
        }
        guard mentions.indices.contains(next), let (body, range) = body(at: next) else { return nil }
        let between = string(in: TextRange(end, mentions[next].range.start))
        guard between.utf8.count <= 10, between.split(whereSeparator: { $0.isWhitespace || $0 == "," }) == ["của"]
        else { return nil }
        var term: (number: Int, range: TextRange)?
        if mentions.indices.contains(next + 1), case .term(let value) = mentions[next + 1].value,
            mentions[next + 1].range.start - range.end <= 3
        {
            term = (value.number, mentions[next + 1].range)
        }
        return (body, range, term)
    }

    /// A body, or the ministry that a minister heads: `Bộ trưởng Bộ Tài chính`.
    private func body(at index: Int) -> (name: String, range: TextRange)? {
        let mention = block.mentions[index]
        if case .organisation(let body) = mention.value { return (body.name, mention.range) }
        guard case .position = mention.value, string(in: mention.range).hasPrefix("Bộ trưởng "),
            let nested = block.mentions[(index + 1)...].prefix(3).first(where: { $0.range.end == mention.range.end }),
            case .organisation(let body) = nested.value
        else { return nil }
        return (body.name, nested.range)
    }
}
