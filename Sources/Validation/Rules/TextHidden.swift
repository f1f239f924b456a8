import Extraction
import TextModel

extension Rule {
    package static let textHidden = Rule(
        id: "text-hidden",
        summary: LocalizedText(vi: "ký tự ẩn bên trong từ", en: "invisible characters inside words"),
        severities: SeverityByProfile(.warning), fix: .safe, source: "thực tiễn",
        good: "nghị quyết", bad: "nghị qu\u{200B}yết", check: .document(checkTextHidden))
}

/// One finding a document. Only what stands inside a word or code: an emoji is joined by such characters rightly.
@Sendable
private func checkTextHidden(_ analysis: Analysis) -> [Problem] {
    var places: [TextRange] = []
    // Nearly all blocks have none; taking each in hand would cost more than looking.
    for index in analysis.blocks.indices where !analysis.blocks[index].hidden.isEmpty {
        for range in analysis.blocks[index].hidden {
            let place = range.shifted(by: analysis.starts[index])
            if isInsideWord(place, analysis.text.bytes) { places.append(place) }
        }
    }
    guard let first = places.first else { return [] }
    let message = LocalizedText(
        vi: "\(places.count) ký tự ẩn bên trong từ", en: "\(places.count) invisible characters inside words")
    let title = LocalizedText(vi: "Xóa ký tự ẩn", en: "Remove invisible characters")
    let edits = places.map { TextEdit($0, "") }
    return [Problem(first, message, fixes: [Fix(title: title, isPreferred: true, isSafe: true, edits: edits)])]
}

private func isInsideWord(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
    guard range.start > 0, range.end < bytes.count else { return false }
    return isWordByte(bytes[range.start - 1]) && isWordByte(bytes[range.end])
}

/// A byte of a letter, figure, hyphen or slash; emoji and other symbols begin above.
private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2F, 0x80...0xBF, 0xC3...0xCA, 0xE1: true
    default: false
    }
}
