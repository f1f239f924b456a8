/// Folded names in one run of bytes, each behind a line end, to find what has some words in it in one pass.
struct FoldedIndex: Sendable {
    private var bytes: [UInt8] = [FoldedIndex.lineEnd]
    /// Where each name begins, ascending, and the row that it is of.
    private var starts: [Int] = []
    private var rows: [Int] = []

    private static let lineEnd: UInt8 = 0x0A

    mutating func add(_ names: [FoldedTitle: [Int]]) {
        for (name, owners) in names where !name.key.isEmpty {
            for row in owners {
                starts.append(bytes.count)
                rows.append(row)
                bytes.append(contentsOf: name.key.utf8)
                bytes.append(Self.lineEnd)
            }
        }
    }

    /// The rows in one of whose names the words of a key stand, from the beginning of a word on, or of the name; in order.
    /// O(bytes of the index × shared beginning).
    func rows(containing key: String, atBeginning: Bool) -> [Int] {
        let part = Array(key.utf8)
        guard let first = part.first else { return [] }
        var found: Set<Int> = []
        bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count > part.count else { return }
            for index in 1...(bytes.count - part.count) where bytes[index] == first {
                let before = bytes[index - 1]
                guard before == Self.lineEnd || before == 0x20 && !atBeginning else { continue }
                var length = 1
                while length < part.count, bytes[index + length] == part[length] { length += 1 }
                if length == part.count { found.insert(row(at: index)) }
            }
        }
        return found.sorted()
    }

    /// The row of the name that a byte is of.
    private func row(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return rows[low]
    }
}
