import LanguageServerProtocol
import TextModel
import Validation

/// Something that can be done about a place, before it is put into the shape of LSP 3.17, "CodeAction".
struct CodeActionOffer {
    var title: LocalizedText
    var kind: CodeActionKind
    /// What it mends.
    var finding: Finding?
    var isPreferred = false
    /// Edits of the document itself.
    var edits: [TextEdit] = []
    /// Edits of another file.
    var otherFile: OtherFile?
    /// A command that the server is asked to run, with its arguments.
    var command: (name: String, arguments: [String])?

    /// A file beside the document, with its text as it is; nil for one that is not there yet.
    struct OtherFile {
        var uri: String
        var text: SourceText?
        var edits: [TextEdit]
    }

    /// All that can be done at a range, in the order in which a person sees it: fixes, all of them at once, refactorings,
    /// silencing. `isAsked` says whether a kind was asked for by name.
    static func all(
        at range: TextRange, in document: Document, for server: Server, only: [String]?
    ) -> [CodeActionOffer] {
        let findings = document.findings(server.configuration(of: document).options)
        let here = findings.filter { $0.range.start <= range.end && range.start <= $0.range.end }
        var offers = here.flatMap { finding in
            finding.fixes.map { fix in
                CodeActionOffer(
                    title: fix.title, kind: .quickFix, finding: finding, isPreferred: fix.isPreferred, edits: fix.edits)
            }
        }
        // Unasked, it is offered only where something is wrong: the light bulb stays quiet elsewhere.
        let safe = Diagnosis.safeEdits(of: findings)
        if !safe.isEmpty, only != nil || !here.isEmpty {
            offers.append(
                CodeActionOffer(
                    title: LocalizedText(
                        vi: "Sửa tất cả những chỗ sửa chắc được", en: "Fix all that can be fixed safely"),
                    kind: .fixAll, edits: safe))
        }
        if let entity = document.entity(at: range.start) {
            offers += citationOffers(entity, in: document)
            offers += abbreviationOffers(entity, in: document)
        }
        offers += here.flatMap { silencingOffers($0, in: document, for: server) }
        guard let only else { return offers }
        return offers.filter { offer in only.contains(where: offer.kind.isPart(of:)) }
    }
}

/// LSP 3.17, "CodeActionKind".
enum CodeActionKind: String, CaseIterable {
    case quickFix = "quickfix"
    case rewrite = "refactor.rewrite"
    case fixAll = "source.fixAll.vanthu"
    /// Apart from quick fixes: what applies the only quick fix at once must not have to choose.
    case silencing = "silence.vanthu"

    /// Whether it is of a kind: kinds are prefixes up to a dot.
    func isPart(of kind: String) -> Bool { kind.isEmpty || rawValue == kind || rawValue.hasPrefix(kind + ".") }
}
