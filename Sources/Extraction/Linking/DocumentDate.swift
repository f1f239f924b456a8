package import Register
import TextModel

extension Analysis {
    /// The day that the text says it is of; nil where it says none. O(1).
    package var ownDate: CivilDate? { DocumentDate.date(of: self)?.date }
}

/// Finds the day a text is of: in its front matter, its header or its dateline.
enum DocumentDate {
    /// A place and a date, or a date and a clock time, are no longer, in bytes of composed text.
    private static let longestLine = 96
    /// What stands above the first sentences of a text, in blocks.
    private static let reach = 24

    /// The first whole day that stands in the front matter or fills a short block by itself; nil if there is none.
    static func date(of analysis: Analysis) -> (date: CivilDate, range: TextRange)? {
        for (block, start) in zip(analysis.blocks, analysis.starts).prefix(reach) {
            guard block.mentions.count <= 12 else { continue }
            for mention in block.mentions {
                guard case .date(let value) = mention.value, let day = value.civilDate else { continue }
                let range = mention.range.shifted(by: start)
                if isAlone(range, in: analysis.text) { return (day, range) }
            }
        }
        return nil
    }

    /// Whether the line holds little but the date: `Huế, ngày 5 tháng 3 năm 2020`, `16/1/2018 10:30`, `date: 2018-01-16`.
    private static func isAlone(_ range: TextRange, in text: SourceText) -> Bool {
        let line = text.contentRange(ofLine: text.lines.line(at: range.start))
        // The head of a page of the gazette: `CÔNG BÁO/Số 290/Ngày 29-05-2026`.
        if text.string(in: TextRange(line.start, range.start)).contains("BÁO/") { return false }
        // No letter of ours is twice as long decomposed.
        guard line.end - line.start <= 2 * longestLine else { return false }
        let length = text.composedString(in: line).utf8.count
        return length <= longestLine && 2 * text.composedString(in: range).utf8.count + 24 >= length
    }
}
