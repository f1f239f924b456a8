package import TextModel

/// A stretch of whole lines that is read in one go, with what was found in it. Nothing in it depends on other blocks,
/// and its offsets begin at its own start, so an edit elsewhere leaves it as it is.
package struct Block: Sendable {
    /// Length in UTF-8 bytes, line ends and following blank lines included.
    package let utf8Count: Int
    /// Outermost and nested, by start, then longest first.
    package let mentions: [Mention]
    /// Lines that open a part of the outline, in order.
    package let heads: LineHeads
    /// Whether none of those opens a part, or quotes or changes anything: then few need to look at them.
    package let hasPlainLines: Bool
    /// A bit for each kind among the mentions, by its place among all: what has none need not be looked into.
    private let kinds: UInt16
    /// Decomposed letters: offsets from the start of the block.
    package let decomposed: [TextRange]
    /// Invisible characters: offsets from the start of the block.
    package let hidden: [TextRange]

    /// Reads `bytes`, which are the whole block.
    package init(reading bytes: ArraySlice<UInt8>) {
        var buffer = TokenBuffer()
        self.init(reading: bytes, in: &buffer)
    }

    /// The same for who reads block after block.
    init(reading bytes: ArraySlice<UInt8>, in buffer: inout TokenBuffer) {
        self = bytes.withUnsafeBufferPointer { Block(reading: $0, in: &buffer) }
    }

    /// The same of bytes that are lent: they are not kept.
    init(reading bytes: UnsafeBufferPointer<UInt8>, in buffer: inout TokenBuffer) {
        let scan = Scan(reading: bytes, in: &buffer)
        let heads = LineHead.heads(in: scan)
        // A page head is a line of its own.
        let pageHeads = heads.count > 1 ? PageHead.ranges(in: scan) : []
        guard pageHeads.isEmpty else {
            self.init(scan, without: pageHeads, utf8Count: bytes.count)
            return
        }
        let mentions = CodeFence.isWhole(scan) ? [] : RecognizerRoster.mentions(in: scan)
        self.init(scan, heads, mentions, utf8Count: bytes.count)
    }

    /// Of a text with page heads in it: of what stands in those only the dates are told.
    private init(_ scan: Scan, without pageHeads: [Range<Int>], utf8Count: Int) {
        let dates = pageHeads.flatMap { RecognizerRoster.found(in: scan, from: $0.lowerBound, to: $0.upperBound) }
            .filter { $0.kind == .date }
        let rest = scan.without(pageHeads)
        let mentions = CodeFence.isWhole(scan) ? [] : Self.merged(RecognizerRoster.mentions(in: rest), dates)
        self.init(rest, LineHead.heads(in: rest), mentions, utf8Count: utf8Count)
    }

    private init(_ scan: Scan, _ heads: LineHeads, _ mentions: [Mention], utf8Count: Int) {
        (self.utf8Count, self.heads, self.mentions) = (utf8Count, heads, mentions)
        kinds = mentions.reduce(0) { $0 | 1 << UInt16($1.kind.ordinal) }
        hasPlainLines = heads.allSatisfy(\.isPlain)
        decomposed = scan.text.decomposed
        hidden = scan.text.hidden
    }

    /// Whether a mention of a kind is in it. O(1).
    func has(_ kind: EntityKind) -> Bool { kinds >> UInt16(kind.ordinal) & 1 != 0 }

    /// Whether anything was found in it. O(1).
    var hasMentions: Bool { kinds != 0 }

    /// Whether a mention is in it that is neither a citation nor a provision. O(1).
    var hasNames: Bool { kinds & ~Self.kindsOfActs != 0 }

    private static let kindsOfActs = EntityKind.allCases.reduce(UInt16(0)) { $0 | ($1.isOfAct ? 1 << $1.ordinal : 0) }

    /// Puts the dates of page heads in their places among the other mentions.
    private static func merged(_ mentions: [Mention], _ dates: [Mention]) -> [Mention] {
        var mentions = mentions
        for date in dates {
            let place = mentions.firstIndex { $0.range.start > date.range.start } ?? mentions.count
            for index in mentions.indices {
                guard case .position(var value) = mentions[index].value, let offset = value.holderOffset else {
                    continue
                }
                let isAcross = (index < place) != (index + offset < place)
                guard isAcross else { continue }
                value.holderOffset = offset + (offset > 0 ? 1 : -1)
                mentions[index].value = .position(value)
            }
            mentions.insert(date, at: place)
        }
        return mentions
    }
}
