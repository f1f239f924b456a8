import Extraction
import TextModel

extension Rule {
    package static let textTonePlacement = Rule(
        id: "text-tone-placement",
        summary: LocalizedText(
            vi: "dấu thanh đặt theo cả kiểu cũ (hoà, uỷ) lẫn kiểu mới (hòa, ủy)",
            en: "tone marks placed in the old way (hoà, uỷ) and in the new one (hòa, ủy)"),
        severities: SeverityByProfile(state: .hint, party: .hint, press: nil), fix: .offer,
        source: "Quyết định 1989/QĐ-BGDĐT năm 2018", good: "ủy ban, hòa giải", bad: "ủy ban, hoà giải, uỷ ban",
        check: .form(checkTextTonePlacement))
}

/// Words in the rarer way that make a mixture where no word is written in both.
private let mostStray = 3

/// One finding a document, at the first word written in the rarer way; the fix writes all of those in the other.
@Sendable
private func checkTextTonePlacement(_ forms: [BlockForm], _ analysis: Analysis) -> [Problem] {
    let words = TonePlacements(forms, at: analysis.starts).words
    let old = words.filter { $0.style == .old }
    let new = words.filter { $0.style == .new }
    let (rare, usual) = old.count > new.count ? (new, old) : (old, new)
    guard let first = rare.first, let example = usual.first else { return [] }
    // A name or two of another's spelling is no mixture; one word in two spellings is.
    let usualWords = Set(usual.map(\.modern))
    let hasBoth = rare.contains { usualWords.contains($0.modern) }
    guard hasBoth || rare.count >= mostStray && Set(rare.map(\.modern)).count > 1 else { return [] }
    let isOld = first.style == .old
    let edits = rare.map { word in
        let written = NormalizedText(analysis.text.bytes[word.range.start..<word.range.end])
        let text = String(decoding: written.bytes, as: UTF8.self)
        return TextEdit(word.range, isOld ? ToneStyle.modernKeepingCase(text) : ToneStyle.traditional(text))
    }
    let sample = "\"\(analysis.text.string(in: first.range))\""
    let other = "\"\(analysis.text.string(in: usual.first { $0.modern == first.modern }?.range ?? example.range))\""
    let message = LocalizedText(
        vi: "dấu thanh đặt theo hai kiểu: \(rare.count) chữ như \(sample), \(usual.count) chữ như \(other)",
        en: "tone marks are placed in two ways: \(rare.count) words like \(sample), \(usual.count) like \(other)")
    let title = LocalizedText(
        vi: isOld ? "Viết cả văn bản theo kiểu mới (hòa, ủy)" : "Viết cả văn bản theo kiểu cũ (hoà, uỷ)",
        en: isOld ? "Place all tone marks in the new way (hòa, ủy)" : "Place all tone marks in the old way (hoà, uỷ)")
    return [
        Problem(
            first.range, message, fixes: [Fix(title: title, isPreferred: true, isSafe: false, edits: edits)])
    ]
}
