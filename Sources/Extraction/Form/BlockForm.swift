package import TextModel

/// What the form of one block is for rules that compare the blocks of a text. Offsets begin at the block's start, and nothing
/// depends on other blocks: an edit elsewhere leaves it as it is.
package struct BlockForm: Sendable {
    /// See `TonePlacements`.
    let words: [TonePlacements.Word]
    /// See `QuotationMarks`.
    let signs: [QuotationMarks.Sign]
    /// Nil where all letters are composed.
    package let decomposed: Decomposed?

    /// The stretch of a block from its first decomposed letter to its last.
    package struct Decomposed: Sendable {
        package var range: TextRange
        /// The first letter.
        package var first: TextRange
        package var letters: Int
        /// What stands there, composed.
        package var composed: String
    }

    /// `bytes` are the whole block. O(bytes).
    package init(_ block: Block, _ bytes: ArraySlice<UInt8>) {
        words = TonePlacements.words(of: block, bytes)
        signs = bytes.withUnsafeBufferPointer { QuotationMarks.signs(in: $0) }
        guard let first = block.decomposed.first, let last = block.decomposed.last else {
            decomposed = nil
            return
        }
        let stretch = bytes.dropFirst(first.start).prefix(last.end - first.start)
        decomposed = Decomposed(
            range: TextRange(first.start, last.end), first: first, letters: block.decomposed.count,
            composed: String(decoding: NormalizedText(stretch).bytes, as: UTF8.self))
    }
}
