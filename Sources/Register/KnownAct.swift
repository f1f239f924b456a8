/// An act that the register knows.
package struct KnownAct: Sendable {
    package var code: String
    package var type: String
    package var issuer: String
    /// Number of the Party's congress whose term it is of, nil for acts of the State.
    package var term: Int?
    /// Date of signing or passing; nil where no source tells it.
    package var date: CivilDate?
    package var title: String
    /// Other names: `Nghị quyết Trung ương 4 khóa XII`.
    package var shortNames: [String]
    /// What a source says of its force (`replaced by …`, `in force`), empty where none does.
    package var status: String
    /// Whether two independent sources agree on code, date and title.
    package var isSure: Bool
    /// Whether its title is the official wording.
    package var hasOfficialTitle: Bool
    package var source: String
}
