import Extraction
import Register
import TextModel

/// A code that stands alone, as in a table: read by the grammar by which codes are found in texts.
struct CodeText: Sendable {
    /// The code that is meant, in canonical form.
    let code: DocumentCode

    /// nil for what is no code from end to end. `type` is the type word that stands beside it.
    init?(_ text: String, type: String) {
        let lead = "\(type) số "
        let analysis = Analysis(SourceText("\(lead)\(text) ngày 01/01/2000.\n"))
        let place = TextRange(lead.utf8.count, lead.utf8.count + text.utf8.count)
        for mention in analysis.blocks.first?.mentions ?? [] {
            guard case .citation(let value) = mention.value, let code = value.code,
                value.written?.range == place
            else { continue }
            self.code = code
            return
        }
        return nil
    }
}
