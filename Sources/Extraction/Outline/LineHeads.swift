/// The lines of a block that are not blank, in order.
///
/// The first lies in the block itself: most blocks are one line, and whoever goes through a text finds it at once.
package struct LineHeads: RandomAccessCollection, Sendable {
    private let head: LineHead?
    private let others: [LineHead]

    /// The lines of a scan.
    init(of scan: Scan) {
        guard scan.count > 0 else {
            (head, others) = (nil, [])
            return
        }
        let line = LineReader(scan: scan, first: 0)
        head = line.head()
        var others: [LineHead] = []
        var next = line.end
        while next < scan.count {
            let line = LineReader(scan: scan, first: next)
            others.append(line.head())
            next = line.end
        }
        self.others = others
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { head == nil ? 0 : others.count + 1 }

    package subscript(index: Int) -> LineHead {
        if index == 0, let head { return head }
        return others[index - 1]
    }
}
