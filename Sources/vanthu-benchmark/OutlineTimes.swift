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
        for key in 0..<rounds * 10 {
            // Every key somewhere else, at the start of a word within a line.
            let line = (key &* 7919) % max(analysis.text.lines.count, 1)
            let place = analysis.text.contentRange(ofLine: line)
            let offset = analysis.text.scalarBoundary(atOrBefore: place.start + place.length / 2)
            let edited = TextRange(offset, offset)
            let change = analysis.replace(edited, with: "a")
            times.append(seconds { outline = outline.updated(change, editOf: edited, growth: 1, in: analysis) })
        }
        times.sort()
        guard let least = times.first else { return }
        report.add(
            "\(size) bytes: outline after a key",
            ["least ms": least * 1000, "p50 ms": times[times.count / 2] * 1000, "roots": Double(outline.roots.count)])
    }
}
