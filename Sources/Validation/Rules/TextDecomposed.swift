import Extraction
import TextModel

extension Rule {
    package static let textDecomposed = Rule(
        id: "text-decomposed",
        summary: LocalizedText(
            vi: "chữ tổ hợp (NFD): dấu tách khỏi chữ cái", en: "decomposed letters (NFD)"),
        severities: SeverityByProfile(.information), fix: .safe, source: "TCVN 6909:2001; Thông tư 39/2017/TT-BTTTT",
        good: "nghị quyết (NFC)", bad: "nghị quyết (NFD)", check: .form(checkTextDecomposed))
}

/// One finding a document; the fix composes every stretch, one edit a block.
@Sendable
private func checkTextDecomposed(_ forms: [BlockForm], _ analysis: Analysis) -> [Problem] {
    var first: TextRange?
    var edits: [TextEdit] = []
    var letters = 0
    for (form, start) in zip(forms, analysis.starts) {
        guard let stretch = form.decomposed else { continue }
        letters += stretch.letters
        first = first ?? stretch.first.shifted(by: start)
        edits.append(TextEdit(stretch.range.shifted(by: start), stretch.composed))
    }
    guard let first else { return [] }
    let message = LocalizedText(
        vi: "\(letters) chữ viết theo kiểu tổ hợp (NFD), nên dùng dựng sẵn (NFC)",
        en: "\(letters) letters are decomposed (NFD); compose them (NFC)")
    let title = LocalizedText(vi: "Chuyển cả văn bản sang dựng sẵn (NFC)", en: "Compose the whole text (NFC)")
    return [Problem(first, message, fixes: [Fix(title: title, isPreferred: true, isSafe: true, edits: edits)])]
}
