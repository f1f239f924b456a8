import Extraction
import TextModel

extension Rule {
    package static let textDecomposed = Rule(
        id: "text-decomposed",
        summary: LocalizedText(
            vi: "chữ tổ hợp (NFD): dấu tách khỏi chữ cái", en: "decomposed letters (NFD)"),
        severities: SeverityByProfile(.information), fix: .safe, source: "TCVN 6909:2001; Thông tư 39/2017/TT-BTTTT",
        good: "nghị quyết (NFC)", bad: "nghị quyết (NFD)", check: .document(checkTextDecomposed))
}

/// One finding a document; the fix composes every stretch, one edit a block.
@Sendable
private func checkTextDecomposed(_ analysis: Analysis) -> [Problem] {
    var first: TextRange?
    var edits: [TextEdit] = []
    var letters = 0
    for (block, start) in zip(analysis.blocks, analysis.starts) {
        guard let from = block.decomposed.first?.start, let last = block.decomposed.last?.end else { continue }
        letters += block.decomposed.count
        let range = TextRange(from, last).shifted(by: start)
        first = first ?? block.decomposed.first?.shifted(by: start)
        let composed = NormalizedText(analysis.text.bytes[range.start..<range.end])
        edits.append(TextEdit(range, String(decoding: composed.bytes, as: UTF8.self)))
    }
    guard let first else { return [] }
    let message = LocalizedText(
        vi: "\(letters) chữ viết theo kiểu tổ hợp (NFD), nên dùng dựng sẵn (NFC)",
        en: "\(letters) letters are decomposed (NFD); compose them (NFC)")
    let title = LocalizedText(vi: "Chuyển cả văn bản sang dựng sẵn (NFC)", en: "Compose the whole text (NFC)")
    return [Problem(first, message, fixes: [Fix(title: title, isPreferred: true, isSafe: true, edits: edits)])]
}
