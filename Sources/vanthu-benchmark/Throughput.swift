import Extraction
import TextModel
import Validation

/// Bytes a second, on one core, from text to entities and findings.
enum Throughput {
    static func measure(_ corpus: Corpus, rounds: Int) {
        let text = SourceText(corpus.string(ofBytes: max(corpus.bytes.count, 4_000_000)))
        let megabytes = Double(text.utf8Count) / 1_000_000
        func report(_ name: String, _ work: () -> Int) {
            var best = Double.infinity
            var count = 0
            for _ in 0..<rounds { best = min(best, seconds { count = work() }) }
            row("\(name), MB/s", [String(Int(megabytes / best)), "(\(count))"])
        }
        _ = Analysis(SourceText(corpus.string(ofBytes: 10_000))).entities()
        report("blocks and mentions") { Analysis(text).blocks.count }
        let analysis = Analysis(text)
        report("extraction, all") { Analysis(text).entities().count }
        report("linking alone") { analysis.entities().count }
        report("findings alone") { Diagnosis(analysis).findings(in: analysis).count }
        report("outline alone") { Outline(analysis).roots.count }
    }
}

/// Seconds that work takes.
func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

func row(_ name: String, _ values: [String]) {
    print(name + String(repeating: " ", count: max(1, 44 - name.count)) + values.joined(separator: "  "))
}

/// `0.123`.
func shown(milliseconds value: Double) -> String { String((value * 1000).rounded() / 1000) }
