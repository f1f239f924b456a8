import Extraction
import TextModel
import Validation

/// Bytes a second, on all processors, from text to entities and findings.
enum Throughput {
    static func measure(_ corpus: Corpus, rounds: Int, _ report: Report) {
        let text = SourceText(corpus.string(ofBytes: max(corpus.bytes.count, 4_000_000)))
        let megabytes = Double(text.utf8Count) / 1_000_000
        func measure(_ name: String, _ work: () -> Int) {
            var best = Double.infinity
            var count = 0
            for _ in 0..<rounds { best = min(best, seconds { count = work() }) }
            report.add(name, ["MB/s": megabytes / best, "count": Double(count)])
        }
        _ = Analysis(SourceText(corpus.string(ofBytes: 10_000))).entities()
        measure("blocks and mentions") { Analysis(text).blocks.count }
        let analysis = Analysis(text)
        measure("extraction, all") { Analysis(text).entities().count }
        measure("linking alone") { analysis.entities().count }
        measure("findings alone") { Diagnosis(analysis).findings(in: analysis).count }
        measure("outline alone") { Outline(analysis).roots.count }
    }
}

/// Seconds that work takes.
func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}
