extension Rule {
    package static let suppressionUnused = Rule(
        id: "suppression-unused",
        summary: LocalizedText(vi: "lời tắt không tắt phát hiện nào", en: "a silencing that silences nothing"),
        severities: SeverityByProfile(.hint), fix: .offer, source: "lời tắt thừa che mất lỗi về sau",
        good: "<!-- vanthu: off code-spacing --> Chỉ thị số 05- CT/TW",
        bad: "<!-- vanthu: off code-spacing --> 05-CT/TW",
        check: .silencing)
}
