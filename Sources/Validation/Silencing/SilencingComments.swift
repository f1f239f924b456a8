import TextModel

/// All comments of a text that silence findings, and where they do.
struct SilencingComments {
    /// A place where one rule, or all, are silent.
    private struct Span {
        var range: TextRange
        var comment: Int
        var target: Int
    }

    private var comments: [SilencingComment] = []
    private let text: SourceText
    /// Places by rule, "" for all rules, in order; those of one rule do not overlap.
    private var lasting: [String: [Span]] = [:]
    private var ofOneLine: [String: [Span]] = [:]
    /// Comment and target of what silenced something.
    private var used: Set<[Int]> = []

    var isEmpty: Bool { comments.isEmpty }

    /// O(bytes).
    init(_ text: SourceText) {
        self.text = text
        comments = Self.comments(in: text)
        if !comments.isEmpty { placeSpans() }
    }

    private static let opening = Array("<!--".utf8)
    private static let closing = Array("-->".utf8)
    private static let name = Array("vanthu:".utf8)

    private static func comments(in text: SourceText) -> [SilencingComment] {
        let bytes = text.bytes
        var found: [SilencingComment] = []
        var index = 0
        while let start = bytes[index...].firstIndex(of: opening[0]) {
            index = start + 1
            guard bytes[start...].starts(with: opening) else { continue }
            var inner = start + opening.count
            while inner < bytes.count, bytes[inner] == 0x20 || bytes[inner] == 0x0A || bytes[inner] == 0x0D {
                inner += 1
            }
            index = inner
            guard bytes[inner...].starts(with: name) else { continue }
            var end = inner + name.count
            while end < bytes.count, bytes[end] != closing[0] || !bytes[end...].starts(with: closing) { end += 1 }
            let close = min(end + closing.count, bytes.count)
            found.append(
                SilencingComment(
                    range: TextRange(start, close), body: TextRange(inner + name.count, end), in: text))
            index = close
        }
        return found
    }

    private mutating func placeSpans() {
        var open: [String: (start: Int, comment: Int, target: Int)] = [:]
        func close(_ key: String, at end: Int, _ lasting: inout [String: [Span]]) {
            guard let begun = open.removeValue(forKey: key) else { return }
            lasting[key, default: []].append(
                Span(range: TextRange(begun.start, end), comment: begun.comment, target: begun.target))
        }
        for (number, comment) in comments.enumerated() {
            for (index, target) in comment.targets.enumerated() {
                let key = target.rule ?? ""
                switch comment.verb {
                case .off:
                    if open[key] == nil { open[key] = (comment.range.end, number, index) }
                case .on:
                    let keys = key.isEmpty ? Array(open.keys) : [key]
                    if keys.contains(where: { open[$0] != nil }) { used.insert([number, index]) }
                    for key in keys { close(key, at: comment.range.start, &lasting) }
                case .offNextLine:
                    let span = Span(range: lineBehind(comment.range.end), comment: number, target: index)
                    ofOneLine[key, default: []].append(span)
                case nil: continue
                }
            }
        }
        for key in Array(open.keys) { close(key, at: text.utf8Count + 1, &lasting) }
        for key in lasting.keys { lasting[key]?.sort { $0.range < $1.range } }
    }

    /// The next line that is not blank.
    private func lineBehind(_ offset: Int) -> TextRange {
        var line = text.lines.line(at: offset) + 1
        while line < text.lines.count {
            let range = text.contentRange(ofLine: line)
            if text.bytes[range.start..<range.end].contains(where: { $0 > 0x20 }) { return range }
            line += 1
        }
        return TextRange(text.utf8Count, text.utf8Count)
    }

    /// Whether a finding is silenced; the comment that does it is used then.
    mutating func silence(_ rule: String, at range: TextRange) -> Bool {
        var isSilent = false
        for key in [rule, ""] {
            for spans in [ofOneLine[key], lasting[key]] {
                guard let span = Self.span(at: range.start, in: spans ?? []) else { continue }
                used.insert([span.comment, span.target])
                isSilent = true
            }
        }
        return isSilent || isInComment(range)
    }

    private static func span(at offset: Int, in spans: [Span]) -> Span? {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].range.start <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0, spans[low - 1].range.touches(offset) else { return nil }
        return spans[low - 1]
    }

    /// What a comment says of a finding, as its reason, is no text.
    private func isInComment(_ range: TextRange) -> Bool {
        var low = 0
        var high = comments.count
        while low < high {
            let middle = (low + high) / 2
            if comments[middle].range.start <= range.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 && comments[low - 1].range.overlaps(range)
    }

    /// A comment, or a rule in it, that silences nothing.
    struct Unused {
        var range: TextRange
        var message: LocalizedText
        var fixes: [Fix]

        func finding(_ severity: Severity) -> Finding {
            Finding(
                rule: Rule.suppressionUnused.id, severity: severity, range: range, message: message, fixes: fixes,
                related: [])
        }
    }

    /// Asked when all findings have been.
    var unused: [Unused] {
        comments.enumerated().flatMap { number, comment -> [Unused] in
            guard comment.verb != nil else {
                let near = Suggestion.nearest(
                    to: text.string(in: comment.word), among: SilencingComment.words)
                return [
                    Unused(
                        range: comment.word,
                        message: LocalizedText(
                            vi: "viết off, on hoặc off-next-line" + (near.map { ", có phải \($0)?" } ?? ""),
                            en: "write off, on or off-next-line" + (near.map { "; did you mean \($0)?" } ?? "")),
                        fixes: near.map { [.replace(comment.word, with: $0, safe: false)] } ?? [])
                ]
            }
            return comment.targets.enumerated().compactMap { index, target in
                used.contains([number, index]) ? nil : unused(target, of: comment)
            }
        }
    }

    private func unused(_ target: SilencingComment.Target, of comment: SilencingComment) -> Unused {
        if let rule = target.rule, RuleRoster.rule(named: rule) == nil {
            let near = Suggestion.nearest(to: rule, among: RuleRoster.rules.map(\.id))
            return Unused(
                range: target.range,
                message: LocalizedText(
                    vi: "không có quy tắc \"\(rule)\"" + (near.map { ", có phải \($0)?" } ?? " (xem vanthu rules)"),
                    en: "no rule \"\(rule)\"" + (near.map { ", did you mean \($0)?" } ?? " (see vanthu rules)")),
                fixes: near.map { [.replace(target.range, with: $0, safe: false)] } ?? [])
        }
        let name = target.rule.map { " \($0)" } ?? ""
        let message =
            comment.verb == .on
            ? LocalizedText(vi: "không có gì đang tắt", en: "nothing is off here")
            : LocalizedText(vi: "lời tắt\(name) này không tắt phát hiện nào", en: "this silences nothing\(name)")
        let isWhole = comment.targets.count == 1
        return Unused(
            range: target.range, message: message,
            fixes: [
                Fix(
                    title: LocalizedText(vi: "Xóa lời tắt", en: "Remove"), isPreferred: true, isSafe: false,
                    edits: [TextEdit(isWhole ? wholeLine(comment.range) : withComma(target.range), "")])
            ])
    }

    /// A comment with its line, where nothing else stands on it.
    private func wholeLine(_ range: TextRange) -> TextRange {
        let line = text.lines.line(at: range.start)
        let content = text.contentRange(ofLine: line)
        let rest = text.bytes[content.start..<content.end].enumerated()
        let stands = rest.contains { offset, byte in
            byte > 0x20 && !(range.start..<range.end).contains(content.start + offset)
        }
        guard !stands, range.end <= content.end else { return range }
        return TextRange(content.start, text.lines.startOfNext(line) ?? text.utf8Count)
    }

    /// A rule with the comma behind it, or before it where it is the last.
    private func withComma(_ range: TextRange) -> TextRange {
        var end = range.end
        while end < text.utf8Count, text.bytes[end] == 0x20 || text.bytes[end] == UInt8(ascii: ",") { end += 1 }
        if end > range.end, text.bytes[range.end..<end].contains(UInt8(ascii: ",")) {
            return TextRange(range.start, end)
        }
        var start = range.start
        while start > 0, text.bytes[start - 1] == 0x20 || text.bytes[start - 1] == UInt8(ascii: ",") { start -= 1 }
        return TextRange(start, range.end)
    }
}
