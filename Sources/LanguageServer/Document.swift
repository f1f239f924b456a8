package import Extraction
package import LanguageServerProtocol
package import Register
package import TextModel
package import Validation

/// An open text with what is known of it.
///
/// A class, so that an edit changes the one copy in place.
package final class Document {
    /// In the spelling of the client that opened it.
    package let uri: String
    package private(set) var version: Int?
    package private(set) var analysis: Analysis
    private var diagnosis: Diagnosis
    private var knownEntities: [Entity]?
    private var knownOutline: Outline?
    private var knownFindings: (options: Diagnosis.Options, findings: [Finding])?
    private var settledProblems: Diagnosis.SettledProblems?
    /// Whether problems of the rules that wait for a pause are kept from before the last edits: of a long text, until typing pauses.
    package private(set) var isUnsettled = false
    /// In a shorter text no rule waits.
    private static let longText = 64 * 1024
    /// Where the last keystroke left the caret, until typing pauses. UTF-8 offset.
    package var typingOffset: Int?

    /// The settings in force where it lies; nil until they are known.
    package private(set) var configuration: Configuration?
    private let languageID: String?

    /// What a document is, beside prose: a file that settings come from has problems of its own.
    package enum FileSort: Sendable {
        case prose
        case configuration(String, FileReader)
        case register(String)
    }
    private var sort = FileSort.prose

    package init(uri: String, version: Int?, text: String, languageID: String? = nil) {
        self.languageID = languageID
        self.uri = uri
        self.version = version
        analysis = Analysis(SourceText(text))
        diagnosis = Diagnosis(analysis)
        // A long text shows what is quick to find first.
        if analysis.text.utf8Count >= Self.longText {
            settledProblems = Diagnosis.SettledProblems()
            isUnsettled = true
        }
    }

    package var text: SourceText { analysis.text }

    /// Whether its format has comments in which findings are silenced.
    package var hasComments: Bool { CommentedFormat.has(comments: uri, languageID: languageID) }

    /// Takes the settings and the register of where it lies. Returns whether its findings may be others.
    package func adopt(_ configuration: Configuration, _ register: RegisterLayers, _ sort: FileSort) -> Bool {
        var isOther = self.configuration != configuration
        self.configuration = configuration
        documentDate = configuration.documentDate
        if analysis.register.own !== register.own {
            analysis.register = register
            diagnosis = Diagnosis(analysis)
            settledProblems = nil
            isOther = true
        }
        if case .prose = sort, case .prose = self.sort {} else { isOther = true }
        self.sort = sort
        if isOther { knownFindings = nil }
        return isOther
    }

    /// Applies changes in their order. O(edit + touched blocks) for each that names a range.
    package func apply(_ changes: [DidChangeParams.Change], version: Int?, in encoding: PositionEncoding) {
        typingOffset = nil
        for change in changes {
            guard let range = change.range else {
                let before = analysis
                analysis = Analysis(SourceText(change.text.string))
                analysis.documentDate = before.documentDate
                analysis.today = before.today
                analysis.register = before.register
                diagnosis = Diagnosis(analysis)
                settle()
                settledProblems = nil
                knownOutline = nil
                continue
            }
            let place = text.range(range, in: encoding)
            let before = text.utf8Count
            let touched = analysis.replace(place, with: change.text.string)
            diagnosis.update(touched, in: analysis)
            let growth = text.utf8Count - before
            follow(place, growth: growth)
            // Its places move when it is asked for.
            if knownOutline?.survives(touched, in: analysis) != true { knownOutline = nil }
            let isOneKey = changes.count == 1 && change.text.string.unicodeScalars.count <= 4 && place.length <= 16
            typingOffset = isOneKey ? place.start + change.text.string.utf8.count : nil
        }
        self.version = version ?? self.version
        knownEntities = nil
        knownFindings = nil
    }

    private func follow(_ edited: TextRange, growth: Int) {
        guard text.utf8Count >= Self.longText, settledProblems != nil else {
            settledProblems = nil
            return
        }
        settledProblems?.follow(editOf: edited, growth: growth)
        isUnsettled = true
    }

    /// Forgets what was kept for the sake of typing: the next findings are those of the text as it stands.
    package func settle() {
        guard isUnsettled else { return }
        isUnsettled = false
        settledProblems = nil
        knownFindings = nil
    }

    /// The day the text is of where it does not say; see `Analysis.documentDate`.
    package var documentDate: CivilDate? {
        get { analysis.documentDate }
        set {
            guard newValue != analysis.documentDate else { return }
            analysis.documentDate = newValue
            knownEntities = nil
            knownFindings = nil
            settledProblems = nil
        }
    }

    /// All findings by place; worked out once a version.
    package func findings(_ options: Diagnosis.Options) -> [Finding] {
        if let knownFindings, knownFindings.options == options { return knownFindings.findings }
        switch sort {
        case .prose: break
        case .configuration(let path, let reader):
            return ConfigurationFile(path: path, text: text, reader: reader).findings
        case .register(let name): return RegisterFile(text, name: name).findings
        }
        let problems = settledProblems ?? freshProblems()
        settledProblems = problems
        let findings = diagnosis.findings(in: analysis, options: options, settledProblems: problems)
        knownFindings = (options, findings)
        return findings
    }

    private func freshProblems() -> Diagnosis.SettledProblems {
        let (outline, entities) = (outline, entities)
        return diagnosis.settledProblems(in: analysis, outline, entities)
    }

    /// All entities by place; worked out once a version.
    package var entities: [Entity] {
        if let knownEntities { return knownEntities }
        let entities = analysis.entities()
        knownEntities = entities
        return entities
    }

    /// The outline; worked out once a version.
    package var outline: Outline {
        knownOutline?.movePlaces()
        if let knownOutline { return knownOutline }
        let outline = Outline(analysis)
        knownOutline = outline
        return outline
    }

    /// The entity at an offset: of nested ones the narrowest, of two that touch there the one that begins.
    package func entity(at offset: Int) -> Entity? {
        let entities = entities
        // Entities nest a few deep at most; one that holds the offset begins in its block or the one before.
        let earliest = analysis.starts[max(analysis.block(at: offset) - 1, 0)]
        var best: Entity?
        var index = Self.firstIndex(startingAt: offset + 1, in: entities) - 1
        while index >= 0, entities[index].range.start >= earliest {
            let candidate = entities[index]
            if candidate.range.touches(offset), Self.isBetter(candidate, than: best, at: offset) { best = candidate }
            index -= 1
        }
        return best
    }

    /// The person whose honorific stands at an offset: `ông` of `ông Nam`.
    package func addressee(at offset: Int) -> Entity? {
        let entities = entities
        let next = Self.firstIndex(startingAt: offset + 1, in: entities)
        // Nothing stands between an honorific and its name.
        guard entities.indices.contains(next), case .person(let value) = entities[next].mention.value,
            entities[next].range.start - value.lead <= offset
        else { return nil }
        return entities[next]
    }

    /// The provision at an offset, also where a narrower entity stands in it.
    package func provision(at offset: Int) -> Entity? {
        let near = analysis.starts[analysis.block(at: offset)]
        let entities = entities
        return entities[Self.firstIndex(startingAt: near, in: entities)...].prefix { $0.range.start <= offset }
            .first { $0.kind == .provision && $0.range.touches(offset) }
    }

    /// Index of the first entity that starts at an offset or behind it. O(log entities).
    private static func firstIndex(startingAt offset: Int, in entities: [Entity]) -> Int {
        var low = 0
        var high = entities.count
        while low < high {
            let middle = (low + high) / 2
            if entities[middle].range.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func isBetter(_ candidate: Entity, than best: Entity?, at offset: Int) -> Bool {
        guard let best else { return true }
        let isInside = candidate.range.end > offset
        let bestIsInside = best.range.end > offset
        return isInside == bestIsInside ? candidate.range.length < best.range.length : isInside
    }

    /// The first entity with an id; see `Entity.id`. O(entities), without making an id of each.
    package func firstMention(of id: String) -> Entity? {
        guard let letter = id.first, let number = Int(id.dropFirst()) else { return nil }
        return entities(numbered: number) { $0.idLetter.first == letter }.first
    }

    /// The entities with a number and a kind, by place. Looks at numbers only, in place: taking thousands of entities in hand
    /// costs more than all the rest of a card.
    private func entities(numbered number: Int, _ isWanted: (EntityKind) -> Bool) -> [Entity] {
        let entities = entities
        return entities.indices.filter { entities[$0].number == number && isWanted(entities[$0].kind) }
            .map { entities[$0] }
    }

    /// All mentions of the thing that an entity means, by place.
    package func mentions(of entity: Entity) -> [Entity] {
        switch entity.kind {
        case .citation, .person, .organisation, .place: entities(numbered: entity.number) { $0 == entity.kind }
        default: [entity]
        }
    }
}
