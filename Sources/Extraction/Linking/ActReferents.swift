import Register
import Synchronization
import TextModel

/// What a text says of each act it cites, by referent number: what identifies the act in all its mentions.
///
/// Shared by the entities of one text, so that an IRI is looked up only when someone asks for it.
final class ActReferents: Sendable {
    private let evidence: [ActIdentifier.Evidence?]
    private let text: SourceText
    /// By number, those that were asked for: each mention of an act asks again.
    private let iris = Mutex<[Int: String?]>([:])

    /// Of evidence by number.
    init(_ evidence: [ActIdentifier.Evidence?], text: SourceText) { (self.evidence, self.text) = (evidence, text) }

    /// The subject that follows a citation, its date and issuer without quotation marks; nil where its end is not sure.
    func subject(of entity: Entity) -> String? {
        // `Bộ luật Lao động về tuổi nghỉ hưu`: an act with a name has its subject in that.
        guard entity.attributesEnd > 0, case .citation(let value) = entity.mention.value, value.form == .code,
            value.name == nil
        else { return nil }
        return CitationSubject.text(from: entity.attributesEnd, citation: entity.range.start, in: text)
    }

    /// The IRI of an act; nil where nothing sure identifies it.
    func iri(of number: Int) -> String? {
        if let known = iris.withLock({ $0[number] }) { return known }
        let iri = evidence.indices.contains(number) ? evidence[number].flatMap(ActIdentifier.iri) : nil
        iris.withLock { $0[number] = .some(iri) }
        return iri
    }

    /// The IRI of a part of an act.
    func iri(of number: Int, path: String?) -> String? {
        guard let portion = path.flatMap(ActIdentifier.portion(ofPath:)), let act = iri(of: number) else { return nil }
        return "\(act)~\(portion)"
    }
}
