import Extraction
import Register
import TextModel

extension Analysis {
    /// The day a document is of: that of its date line, `Hà Nội, ngày 05 tháng 3 năm 2020`, in one of the first blocks. Without
    /// a letterhead the day that the caller gave, if any: only a text that has both is known to speak of a day.
    var documentDay: CivilDate? {
        for (block, start) in zip(blocks, starts).prefix(25) {
            for mention in block.mentions {
                guard case .date(let date) = mention.value, let day = date.civilDate else { continue }
                let before = text.string(
                    in: TextRange(max(start, start + mention.range.start - 60), start + mention.range.start))
                let line = before.split(whereSeparator: \.isNewline).last ?? ""
                let words = line.split { $0.isWhitespace }
                if words.last?.hasSuffix(",") == true, words.count <= 12, words.first?.lowercased() != "căn" {
                    return header == nil ? documentDate : day
                }
            }
        }
        return documentDate
    }
}
