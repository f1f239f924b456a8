import Dispatch
import Synchronization
import TextModel

/// Reads the blocks of a text, those of a long one in parallel.
enum BlockReader {
    /// A shorter text is read before other processors have woken up.
    private static let shortestShared = 64 * 1024
    /// UTF-8 bytes that are read in one go: small enough that the last processor to end is not long alone.
    private static let share = 32 * 1024

    /// `starts` are where the blocks begin, ascending, the first 0.
    static func blocks(of text: SourceText, starts: [Int]) -> [Block] {
        guard text.utf8Count >= shortestShared else { return read(starts.indices, starts, of: text) }
        let shares = shares(of: starts)
        let parts = Mutex([[Block]](repeating: [], count: shares.count))
        DispatchQueue.concurrentPerform(iterations: shares.count) { index in
            let blocks = read(shares[index], starts, of: text)
            parts.withLock { $0[index] = blocks }
        }
        return parts.withLock { Array($0.joined()) }
    }

    private static func read(_ indices: Range<Int>, _ starts: [Int], of text: SourceText) -> [Block] {
        indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : text.utf8Count
            return Block(reading: text.bytes[starts[index]..<end])
        }
    }

    private static func shares(of starts: [Int]) -> [Range<Int>] {
        var shares: [Range<Int>] = []
        var first = 0
        for index in starts.indices where starts[index] - starts[first] >= share {
            shares.append(first..<index)
            first = index
        }
        shares.append(first..<starts.count)
        return shares
    }
}
