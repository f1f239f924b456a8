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
    /// Where it can be read, `https://…`; empty where the row has no address.
    package var address = ""
    /// Name of the register file of a workspace that has the row; empty for a built-in row.
    package var file = ""

    package init(
        code: String, type: String, issuer: String, term: Int?, date: CivilDate?, title: String, shortNames: [String],
        status: String, isSure: Bool, hasOfficialTitle: Bool, source: String
    ) {
        (self.code, self.type, self.issuer, self.term, self.date) = (code, type, issuer, term, date)
        (self.title, self.shortNames, self.status) = (title, shortNames, status)
        (self.isSure, self.hasOfficialTitle, self.source) = (isSure, hasOfficialTitle, source)
    }

    /// The same with what it leaves out as another says it.
    func filled(from other: KnownAct) -> KnownAct {
        var act = self
        if act.issuer.isEmpty { act.issuer = other.issuer }
        act.term = act.term ?? other.term
        act.date = act.date ?? other.date
        if act.title.isEmpty { (act.title, act.hasOfficialTitle) = (other.title, other.hasOfficialTitle) }
        if act.shortNames.allSatisfy(\.isEmpty) { act.shortNames = other.shortNames }
        if act.status.isEmpty { act.status = other.status }
        // Sure of what it adds is not sure of the rest.
        act.isSure = act.isSure && other.isSure
        return act
    }

    /// The code of the act that took its place, where a source says so; the first of several.
    package var successorCode: String? {
        let replacedBy = "replaced by "
        guard status.hasPrefix(replacedBy) else { return nil }
        return status.dropFirst(replacedBy.count).split(separator: " ").first.map(String.init)
    }
}
