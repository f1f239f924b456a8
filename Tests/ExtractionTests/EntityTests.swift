import Extraction
import TestSupport
import TextModel
import Testing

@Suite struct EntityTests {
    /// Vietnamese, and nothing in it that is found.
    private static let rest = "\nnhững điều ấy đều đã được nêu rõ ở trên và không còn gì phải bàn thêm nữa.\n"

    /// What a span says does not depend on where it stands: read alone, it has the same norm.
    @Test func everySpanReadsTheSameAlone() {
        var random = SeededGenerator(seed: 21)
        for _ in 0..<40 {
            let text = SourceText(SampleSentences.text(lines: 12, using: &random))
            for entity in Analysis(text).entities() where readsAlone(entity) {
                let span = text.string(in: entity.range)
                let alone = Analysis(SourceText(span + Self.rest)).entities().first { $0.kind == entity.kind }
                #expect(alone?.range == TextRange(0, span.utf8.count), "\(entity.kind): \(span)")
                #expect(alone?.normText == entity.normText, "\(entity.kind): \(span)")
            }
        }
    }

    /// Kinds that take nothing from what stands around them.
    private func readsAlone(_ entity: Entity) -> Bool {
        switch entity.mention.value {
        case .citation(let value): value.form == .code && value.type != nil && !value.isOwn
        case .date(let value): value.shape == .day && value.year != nil && value.form.contains(.led)
        case .dateRange, .provision, .person, .position, .organisation, .event, .place, .term: false
        case .quantity: true
        }
    }

    @Test func idsAreOfTheReferent() {
        let text =
            "Nghị định số 30/2020/NĐ-CP và Nghị định 30/2020/NĐ-CP; ông Trần Văn Xuyến, Giám đốc Sở Nội vụ; ông Xuyến.\n"
        let entities = Analysis(SourceText(text)).entities()
        #expect(entities.filter { $0.kind == .citation }.map(\.id) == ["c1", "c1"])
        #expect(entities.filter { $0.kind == .person }.map(\.id) == ["p1", "p1"])
        #expect(entities.filter { $0.kind == .person }.map(\.form) == [.full, .short])
    }
}
