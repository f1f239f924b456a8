/// Where the lines of a text begin. Lines end with LF, CRLF or CR (LSP 3.17, "Text Documents").
///
/// There is always at least one line; a text that ends with a line end has an empty last line.
package struct LineTable: Sendable, Equatable {
    /// UTF-8 offset of the first byte of each line, ascending; the first is 0.
    package private(set) var starts: [Int] = [0]

    package init() {}

    package init(_ bytes: [UInt8]) {
        starts.reserveCapacity(bytes.count / 64 + 1)
        Self.appendStarts(in: bytes, from: 0, to: bytes.count, to: &starts)
    }

    package var count: Int { starts.count }

    /// Index of the line that holds `offset`. O(log lines).
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Start of a line, clamped to the table.
    package func start(ofLine line: Int) -> Int {
        starts[min(max(line, 0), starts.count - 1)]
    }

    /// Start of the line after `line`, or nil for the last.
    package func startOfNext(_ line: Int) -> Int? {
        line + 1 < starts.count ? starts[max(line + 1, 0)] : nil
    }

    /// Follows an edit that put `newLength` bytes in the place of `range`; `bytes` is the text after it.
    ///
    /// Looks again only at the edit and one byte on either side (a CR or an LF there may join or part). O(edit + lines).
    mutating func update(replacing range: TextRange, newLength: Int, in bytes: [UInt8]) {
        let shift = newLength - range.length
        // A start within this closed span depends on bytes of the edit: a start at p depends on bytes p-1 and p.
        let lowest = max(range.start, 1)
        let highest = range.end + 1
        let first = firstIndex(atOrAfter: lowest)
        let after = firstIndex(atOrAfter: highest + 1)
        var fresh: [Int] = []
        let from = max(range.start - 1, 0)
        let to = min(range.start + newLength + 1, bytes.count)
        Self.appendStarts(in: bytes, from: from, to: to, to: &fresh)
        fresh.removeAll { $0 < lowest || $0 > highest + shift }
        if shift != 0 {
            for index in after..<starts.count { starts[index] += shift }
        }
        starts.replaceSubrange(first..<after, with: fresh)
    }

    private func firstIndex(atOrAfter offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Appends the start after each line end whose last byte is in `from ..< to`. Eight bytes at a time where none ends a line;
    /// the words read are compared with the end first.
    private static func appendStarts(in bytes: [UInt8], from: Int, to: Int, to starts: inout [Int]) {
        bytes.withUnsafeBytes { bytes in
            var index = from
            while index < to {
                while to - index >= 8, !holdsLineEnd(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                    index += 8
                }
                guard index < to else { break }
                let byte = bytes[index]
                index += 1
                if byte == 0x0A {
                    starts.append(index)
                } else if byte == 0x0D, index >= bytes.count || bytes[index] != 0x0A {
                    starts.append(index)
                }
            }
        }
    }

    /// Whether one of eight bytes is LF or CR.
    private static func holdsLineEnd(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let feed = word ^ 0x0A0A_0A0A_0A0A_0A0A
        let carriage = word ^ 0x0D0D_0D0D_0D0D_0D0D
        let zeros = ((feed &- ones) & ~feed) | ((carriage &- ones) & ~carriage)
        return zeros & 0x8080_8080_8080_8080 != 0
    }
}
