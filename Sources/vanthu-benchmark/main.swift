import Foundation

/// `vanthu-benchmark [--quick] [--json] [--start] [--throughput] [--latency] [--growth] [--lookups] [FILE-OR-FOLDER…]`: start-up and
/// memory of the program beside this one, bytes a second, milliseconds a message, cost against size; all unless some are
/// named. `vanthu-benchmark --holders ANNOTATIONS FOLDER…`: see `Holders`.
///
/// Texts named are joined; without any, a built-in one is used. `--quick` measures less, to see that it runs.
let words = CommandLine.arguments.dropFirst()
let isQuick = words.contains("--quick")
let parts = ["--start", "--throughput", "--latency", "--growth", "--lookups"].filter(words.contains)
let paths = words.filter { !$0.hasPrefix("--") }
let isOfHolders = words.contains("--holders")
let corpus = Corpus(paths: isOfHolders ? [] : paths)

let report = Report(asJSON: words.contains("--json"))

func isWanted(_ part: String) -> Bool { parts.isEmpty && !isOfHolders || parts.contains(part) }

if isOfHolders, let annotations = paths.first {
    Holders.measure(annotations: annotations, folders: Array(paths.dropFirst()), report)
}

if isWanted("--start") { Startup.measure(corpus, starts: isQuick ? 3 : 20, report) }
if isWanted("--throughput") { Throughput.measure(corpus, rounds: isQuick ? 2 : 7, report) }
if isWanted("--latency") {
    Latency.measure(corpus, sizes: isQuick ? [8_192] : [8_192, 1_000_000], keys: isQuick ? 20 : 200, report)
}
if isWanted("--growth") { Growth.measure(size: isQuick ? 20_000 : 200_000, report) }
if isWanted("--lookups") { Lookups.measure(rounds: isQuick ? 1 : 10, report) }
report.finish()
