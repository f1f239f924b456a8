import Dispatch
import Synchronization
import TextModel

/// Cuts a whole text into blocks and reads them, a long one on all processors.
enum BlockReader {
    /// A shorter text is read before other processors have woken up.
    private static let shortestShared = 64 * 1024
    /// UTF-8 bytes that are read in one go: small enough that the last processor to end is not long alone.
    private static let share = 32 * 1024

    // MARK: Where blocks begin

    /// Where the blocks begin, ascending, the first 0.
    ///
    /// Each share is cut from a line's start, as if a block began there. Where it doesn't, the cutting falls in step a few
    /// lines later, and only those are cut again.
    static func starts(in text: SourceText) -> [Int] {
        guard text.utf8Count >= shortestShared else {
            var buffer = TokenBuffer()
            return cut(from: 0, to: text.utf8Count, in: text, &buffer).starts
        }
        let bounds = lineStarts(in: text)
        let parts = Mutex([(starts: [Int], end: Int)?](repeating: nil, count: bounds.count - 1))
        inParallel(bounds.count - 1) { share, buffer in
            let part = cut(from: bounds[share], to: bounds[share + 1], in: text, &buffer)
            parts.withLock { $0[share] = part }
        }
        var starts: [Int] = []
        var position = 0
        for (part, bound) in zip(parts.withLock { $0.compactMap(\.self) }, bounds.dropFirst()) {
            while position < bound {
                if let index = firstIndex(of: position, in: part.starts) {
                    starts += part.starts[index...]
                    position = part.end
                } else {
                    starts.append(position)
                    position = BlockDivider.end(ofBlockAt: position, in: text)
                }
            }
        }
        return starts
    }

    /// The blocks that begin in `start ..< bound`, and where the last one ends.
    private static func cut(
        from start: Int, to bound: Int, in text: SourceText, _ buffer: inout TokenBuffer
    ) -> (starts: [Int], end: Int) {
        var starts: [Int] = []
        var position = start
        var line = text.lines.line(at: start)
        repeat {
            starts.append(position)
            position = BlockDivider.end(ofBlockAt: &line, in: text, &buffer)
        } while position < bound
        return (starts, position)
    }

    /// Line starts about a share apart, from 0 to the end of the text.
    private static func lineStarts(in text: SourceText) -> [Int] {
        var bounds = [0]
        for wanted in stride(from: share, to: text.utf8Count, by: share) {
            let start = text.lines.start(ofLine: text.lines.line(at: wanted))
            if start > bounds[bounds.count - 1] { bounds.append(start) }
        }
        return bounds + [text.utf8Count]
    }

    private static func firstIndex(of position: Int, in starts: [Int]) -> Int? {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low < starts.count && starts[low] == position ? low : nil
    }

    // MARK: What is in them

    /// Writes the blocks where they stay: each thread initialises elements of its own share of the array, every element
    /// once, and nobody reads them before all are done. Collecting them from the threads costs a tenth of the reading.
    static func blocks(of text: SourceText, starts: [Int]) -> [Block] {
        text.bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count >= shortestShared else {
                var buffer = TokenBuffer()
                return starts.indices.map { block($0, starts, of: bytes, in: &buffer) }
            }
            let shares = shares(of: starts)
            return [Block](unsafeUninitializedCapacity: starts.count) { blocks, count in
                nonisolated(unsafe) let (blocks, bytes) = (blocks, bytes)
                inParallel(shares.count) { share, buffer in
                    for index in shares[share] {
                        blocks.initializeElement(at: index, to: block(index, starts, of: bytes, in: &buffer))
                    }
                }
                count = starts.count
            }
        }
    }

    /// Ranges of blocks about a share long, which together are all of them.
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

    /// Lends the bytes where they lie: a slice of the text would be counted by all processors, block after block.
    private static func block(
        _ index: Int, _ starts: [Int], of bytes: UnsafeBufferPointer<UInt8>, in buffer: inout TokenBuffer
    ) -> Block {
        let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
        return Block(reading: UnsafeBufferPointer(rebasing: bytes[starts[index]..<end]), in: &buffer)
    }

    /// Does `work` for `0 ..< count` on all processors, each with one buffer for all that it does.
    private static func inParallel(_ count: Int, _ work: @Sendable (Int, inout TokenBuffer) -> Void) {
        let next = Atomic(0)
        // As many as there are processors begin; those find work until nothing is left, and nothing for the others.
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            var index = next.add(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            var buffer = TokenBuffer(for: .text)
            while index < count {
                work(index, &buffer)
                index = next.add(1, ordering: .relaxed).oldValue
            }
        }
    }
}
