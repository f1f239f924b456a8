import Extraction
import TextModel

/// Milliseconds for the outline of a text: of all of it, and after one key somewhere in it. The best of several, since others may
/// use the machine.
enum OutlineTimes {
    static func measure(_ corpus: Corpus, size: Int, rounds: Int, _ report: Report) {
        var analysis = Analysis(SourceText(corpus.string(ofBytes: size)))
        var whole = Double.infinity
        var count = 0
        for _ in 0..<rounds { whole = min(whole, seconds { count = Outline(analysis).roots.count }) }
        report.add("\(size) bytes: outline", ["ms": whole * 1000, "roots": Double(count)])
        var outline = Outline(analysis)
        var times: [Double] = []
        var kept = 0
        for key in 0..<rounds * 10 {
            // Every key somewhere else, in the middle of a sentence.
            let count = max(analysis.text.lines.count, 1)
            let first = (key &* 7919) % count
            let line = (first..<count).first { analysis.text.contentRange(ofLine: $0).length > 60 } ?? first
            let place = analysis.text.contentRange(ofLine: line)
            let offset = analysis.text.scalarBoundary(atOrBefore: place.start + place.length / 2)
            let edited = TextRange(offset, offset)
            let change = analysis.replace(edited, with: "a")
            times.append(
                seconds {
                    if outline.survives(change, editOf: edited, growth: 1, in: analysis) {
                        outline.follow(editOf: edited, growth: 1)
                        kept += 1
                    } else {
                        outline = Outline(analysis)
                    }
                })
        }
        times.sort()
        guard let least = times.first else { return }
        report.add(
            "\(size) bytes: outline after a key",
            [
                "least ms": least * 1000, "p50 ms": times[times.count / 2] * 1000,
                "kept": Double(kept) / Double(times.count),
            ])
    }
}
