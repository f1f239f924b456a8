import Foundation

/// `vanthu-benchmark --outlines ANNOTATIONS TEXTS [--errors] [--json]`: precision and recall of outlines, and nothing else.
///
/// `vanthu-benchmark [--quick] [--json] [--start] [--throughput] [--latency] [--outline] [--growth] [--lookups] [FILE-OR-FOLDER…]`: start-up and
/// memory of the program beside this one, bytes a second, milliseconds a message, cost against size; all unless some are
/// named. `vanthu-benchmark --holders ANNOTATIONS FOLDER…`: see `Holders`.
///
/// Texts named are joined; without any, a built-in one is used. `--quick` measures less, to see that it runs.
let words = CommandLine.arguments.dropFirst()
let isQuick = words.contains("--quick")
let parts = ["--start", "--throughput", "--latency", "--outline", "--growth", "--lookups"].filter(words.contains)
let paths = words.filter { !$0.hasPrefix("--") }
let report = Report(asJSON: words.contains("--json"))

if words.contains("--outlines") {
    guard paths.count == 2, let annotations = paths.first, let texts = paths.last else {
        FileHandle.standardError.write(Data("vanthu-benchmark: --outlines ANNOTATIONS TEXTS\n".utf8))
        exit(2)
    }
    OutlineScore.measure(annotations: annotations, texts: texts, showsErrors: words.contains("--errors"), report)
    report.finish()
    exit(0)
}
if words.contains("--holders") {
    guard paths.count >= 2, let annotations = paths.first else {
        FileHandle.standardError.write(Data("vanthu-benchmark: --holders ANNOTATIONS FOLDER…\n".utf8))
        exit(2)
    }
    Holders.measure(annotations: annotations, folders: Array(paths.dropFirst()), report)
    report.finish()
    exit(0)
}

let corpus = Corpus(paths: paths)

func isWanted(_ part: String) -> Bool { parts.isEmpty || parts.contains(part) }

if isWanted("--start") { Startup.measure(corpus, starts: isQuick ? 3 : 20, report) }
if isWanted("--throughput") { Throughput.measure(corpus, rounds: isQuick ? 2 : 20, report) }
if isWanted("--latency") {
    Latency.measure(corpus, sizes: isQuick ? [8_192] : [8_192, 1_000_000], keys: isQuick ? 20 : 200, report)
}
if isWanted("--outline") {
    OutlineTimes.measure(corpus, size: isQuick ? 20_000 : 1_000_000, rounds: isQuick ? 2 : 20, report)
}
if isWanted("--growth") { Growth.measure(size: isQuick ? 20_000 : 200_000, report) }
if isWanted("--lookups") { Lookups.measure(rounds: isQuick ? 1 : 10, report) }
report.finish()
