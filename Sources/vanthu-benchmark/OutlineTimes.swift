import Extraction
import TextModel

/// Milliseconds for the outline of a text: of all of it, and after a key in the middle of some line and at its end. The best of
/// several, since others may use the machine.
enum OutlineTimes {
    static func measure(_ corpus: Corpus, size: Int, rounds: Int, _ report: Report) {
        let analysis = Analysis(SourceText(corpus.string(ofBytes: size)))
        var whole = Double.infinity
        var count = 0
        for _ in 0..<rounds { whole = min(whole, seconds { count = Outline(analysis).roots.count }) }
        report.add("\(size) bytes: outline", ["ms": whole * 1000, "roots": Double(count)])
        let inside = times(of: keys("a", in: analysis.text, lines: rounds * 10) { $0.length / 2 }, in: analysis)
        report.add("\(size) bytes: outline after a key", inside.figures)
        let end = times(of: keys(" và từ", in: analysis.text, lines: rounds * 4) { $0.length }, in: analysis)
        report.add("\(size) bytes: outline after a key at a line's end", end.figures)
    }

    private struct Key {
        var offset: Int
        var text: String
    }

    /// Keys in lines here and there that are as long as sentences: those of one line in a row, the last line first, so that each
    /// finds its place.
    private static func keys(
        _ word: String, in text: SourceText, lines count: Int, at place: (TextRange) -> Int
    ) -> [Key] {
        var lines: Set<Int> = []
        for round in 0..<count {
            let first = (round &* 7919) % max(text.lines.count, 1)
            let line = (first..<text.lines.count).first {
                text.contentRange(ofLine: $0).length > 60 && !lines.contains($0)
            }
            if let line { lines.insert(line) }
        }
        return lines.sorted(by: >).flatMap { line in
            let range = text.contentRange(ofLine: line)
            var offset = text.scalarBoundary(atOrBefore: range.start + place(range))
            return word.unicodeScalars.map { scalar in
                defer { offset += String(scalar).utf8.count }
                return Key(offset: offset, text: String(scalar))
            }
        }
    }

    private struct Times {
        var sorted: [Double]
        var kept: Int

        var figures: KeyValuePairs<String, Double> {
            guard let least = sorted.first else { return [:] }
            return [
                "least ms": least * 1000, "p50 ms": sorted[sorted.count / 2] * 1000,
                "p99 ms": sorted[sorted.count * 99 / 100] * 1000, "kept": Double(kept) / Double(sorted.count),
            ]
        }
    }

    private static func times(of keys: [Key], in analysis: Analysis) -> Times {
        var analysis = analysis
        var outline = Outline(analysis)
        var times: [Double] = []
        var kept = 0
        for key in keys {
            let edited = TextRange(key.offset, key.offset)
            let change = analysis.replace(edited, with: key.text)
            times.append(
                seconds {
                    if outline.survives(change, in: analysis) {
                        outline.movePlaces()
                        kept += 1
                    } else {
                        outline = Outline(analysis)
                    }
                })
        }
        return Times(sorted: times.sorted(), kept: kept)
    }
}
