import TextModel

/// Where the words stand that an outline was built from. Of all other lines it knows only what their heads tell, so an edit
/// of other words changes nothing.
struct ReadWords: Sendable {
    /// Ascending and apart from each other once they are sorted.
    private var ranges: [TextRange] = []

    /// Remembers that `range` was read, if need be beyond the end of its line: what is written there later counts, too.
    mutating func note(_ range: TextRange) { ranges.append(range) }

    /// To be called when all are noted. O(n log n).
    mutating func sort() {
        ranges.sort()
        var merged: [TextRange] = []
        for range in ranges {
            if let last = merged.last, range.start <= last.end {
                merged[merged.count - 1].end = max(last.end, range.end)
            } else {
                merged.append(range)
            }
        }
        ranges = merged
    }

    /// Whether words in a range, or at its edge, were read. O(log n).
    func touch(_ range: TextRange) -> Bool {
        let next = firstIndex(endingAtOrAfter: range.start)
        return next < ranges.count && ranges[next].start <= range.end
    }

    /// Moves what stands behind an edit that touched none of them. O(n).
    mutating func move(behind offset: Int, by growth: Int) {
        for index in firstIndex(endingAtOrAfter: offset)..<ranges.count {
            ranges[index] = ranges[index].shifted(by: growth)
        }
    }

    private func firstIndex(endingAtOrAfter offset: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].end < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
