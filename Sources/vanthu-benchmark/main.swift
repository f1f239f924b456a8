import Foundation

/// `vanthu-benchmark [--quick] [FILE-OR-FOLDER…]`: throughput, latency, and cost against size.
///
/// Texts named are joined; without any, a built-in one is used. `--quick` measures less, to see that it runs.
let words = CommandLine.arguments.dropFirst()
let isQuick = words.contains("--quick")
let corpus = Corpus(paths: words.filter { !$0.hasPrefix("--") })

Throughput.measure(corpus, rounds: isQuick ? 2 : 7)
Latency.measure(corpus, sizes: isQuick ? [8_192] : [8_192, 1_000_000], keys: isQuick ? 20 : 200)
Growth.measure(size: isQuick ? 20_000 : 200_000)
