import Extraction
import Register
import TextModel
import Validation

extension CodeActionOffer {
    /// For an abbreviated body its name in full; for a full name that has an abbreviation, what says so: at its first mention,
    /// where the text does not say so yet.
    static func abbreviationOffers(_ entity: Entity, in document: Document) -> [CodeActionOffer] {
        guard entity.kind == .organisation, case .organisation(let value) = entity.mention.value else { return [] }
        let mentions = document.mentions(of: entity)
        let written = document.text.string(in: entity.range)
        let register = document.analysis.register
        let key = mentions.lazy.compactMap { $0.text("registerKey") }.first ?? value.name
        let body = register.body(keyed: key)
        if isAbbreviation(written) {
            let full =
                mentions.lazy.map { document.text.string(in: $0.range) }.first { !isAbbreviation($0) } ?? body?.name
            guard let full, full != written, !isBracketed(entity.range, in: document.text) else { return [] }
            return [
                CodeActionOffer(
                    title: LocalizedText(vi: "Viết đủ: \(full)", en: "Write in full: \(full)"), kind: .rewrite,
                    edits: [TextEdit(entity.range, full)])
            ]
        }
        guard let first = mentions.first, document.text.string(in: first.range) == written else { return [] }
        let used = mentions.lazy.map { document.text.string(in: $0.range) }.first(where: isAbbreviation)
        guard let short = used ?? body?.abbreviations.first, short != written else { return [] }
        let isDefined = mentions.contains { isBracketed($0.range, in: document.text) }
        if isDefined { return [] }
        return [
            CodeActionOffer(
                title: LocalizedText(vi: "Nêu cách viết tắt: \(short)", en: "Define the abbreviation \(short)"),
                kind: .rewrite,
                edits: [TextEdit(TextRange(first.range.end, first.range.end), " (sau đây viết tắt là \(short))")])
        ]
    }

    /// `NHNN`, `TANDTC`, `Bộ TN&MT`: most letters of a word are capitals.
    private static func isAbbreviation(_ text: String) -> Bool {
        text.split(separator: " ").contains { word in
            let letters = word.filter(\.isLetter)
            return letters.count >= 2 && letters.allSatisfy(\.isUppercase)
        }
    }

    private static func isBracketed(_ range: TextRange, in text: SourceText) -> Bool {
        let after = text.string(in: TextRange(range.end, range.end + 1))
        let before = text.string(in: TextRange(text.scalarBoundary(atOrBefore: range.start - 40), range.start))
        return after == ")" && before.contains("(")
    }
}
