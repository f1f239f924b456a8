import Extraction
import Register
import TextModel

extension Rule.Context {
    /// The year of the full date that stands behind the mention at once.
    var yearBehind: Int? {
        guard block.mentions.indices.contains(index + 1), case .date(let date) = block.mentions[index + 1].value,
            block.mentions[index + 1].range.start - block.mentions[index].range.end <= 3
        else { return nil }
        return date.civilDate?.year
    }
}
