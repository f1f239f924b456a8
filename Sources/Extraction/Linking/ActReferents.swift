import Register

/// What a text says of each act it cites, by referent number: what identifies the act in all its mentions.
///
/// Shared by the entities of one text, so that an IRI is looked up only when someone asks for it.
final class ActReferents: Sendable {
    private let evidence: [Int: ActIdentifier.Evidence]

    init(_ evidence: [Int: ActIdentifier.Evidence]) { self.evidence = evidence }

    /// The IRI of an act; nil where nothing sure identifies it.
    func iri(of number: Int) -> String? { evidence[number].flatMap(ActIdentifier.iri) }

    /// The IRI of a part of an act.
    func iri(of number: Int, path: String?) -> String? {
        guard let portion = path.flatMap(ActIdentifier.portion(ofPath:)), let act = iri(of: number) else { return nil }
        return "\(act)~\(portion)"
    }
}

/// Gathers the evidence while a text is linked.
struct ActEvidence {
    private var evidence: [Int: ActIdentifier.Evidence] = [:]
    /// Acts beside which two years or terms stand: numbers used again.
    private var ambiguous: Set<Int> = []

    /// A mention of an act by code or name.
    mutating func note(_ value: CitationValue, _ number: Int, title: String?) {
        defer { if let title, evidence[number]?.title == nil { evidence[number]?.title = title } }
        switch value.form {
        case .code:
            guard let code = value.code else { return }
            if evidence[number]?.code == nil {
                let known = evidence[number]
                evidence[number] = ActIdentifier.Evidence(
                    code: code, type: value.type ?? known?.type, name: known?.name)
            } else if evidence[number]?.type == nil {
                evidence[number]?.type = value.type
            }
        case .name:
            guard evidence[number] == nil else { return }
            evidence[number] = ActIdentifier.Evidence(type: value.type, name: value.name)
        case .number, .anaphoric: return
        }
    }

    /// A year, or a term, that stands beside a mention of an act.
    mutating func note(_ number: Int, year: Int? = nil, term: Int? = nil) {
        guard var known = evidence[number], known.code?.year == nil, !ambiguous.contains(number) else { return }
        if let year, let other = known.year, other != year { ambiguous.insert(number) }
        if let term, let other = known.term, other != term { ambiguous.insert(number) }
        known.year = ambiguous.contains(number) ? nil : known.year ?? year
        known.term = ambiguous.contains(number) ? nil : known.term ?? term
        evidence[number] = known
    }

    /// Gives the acts to the entities that mean one.
    func identify(_ entities: inout [Entity]) {
        guard !evidence.isEmpty else { return }
        let referents = ActReferents(evidence)
        for index in entities.indices {
            switch entities[index].kind {
            case .citation: entities[index].acts = referents
            case .provision: if entities[index].act != 0 { entities[index].acts = referents }
            default: continue
            }
        }
    }
}
