/// The commands of "workspace/executeCommand".
enum ServerCommand: String, CaseIterable {
    /// What `vanthu extract` prints of an open document, by its URI.
    case extract = "vanthu.extract"
    /// What the register knows of a question, as `vanthu lookup` finds it; shown, and given back as JSON.
    case showRegisterEntry = "vanthu.showRegisterEntry"
    /// Puts an entry into the `.vanthu.json` of a document: its URI, a rule, and the exact text if only that is meant.
    case silence = "vanthu.silence"
    /// Gives back the full citation for the clipboard, which is the client's: URI and citation.
    case copyCitation = "vanthu.copyCitation"
}
