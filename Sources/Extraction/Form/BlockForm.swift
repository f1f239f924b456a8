package import TextModel

/// What the form of one block is for rules that compare the blocks of a text. Offsets begin at the block's start, and nothing
/// depends on other blocks: an edit elsewhere leaves it as it is.
package struct BlockForm: Sendable {
    /// See `TonePlacements`.
    let words: [TonePlacements.Word]
    /// See `QuotationMarks`.
    let signs: [QuotationMarks.Sign]

    /// `bytes` are the whole block. O(bytes).
    package init(_ block: Block, _ bytes: ArraySlice<UInt8>) {
        words = TonePlacements.words(of: block, bytes)
        signs = bytes.withUnsafeBufferPointer { QuotationMarks.signs(in: $0) }
    }

    /// The forms of all blocks of a text. O(bytes).
    package static func all(of analysis: Analysis) -> [BlockForm] {
        zip(analysis.blocks, analysis.starts).map { block, start in
            BlockForm(block, analysis.text.bytes[start..<min(start + block.utf8Count, analysis.text.utf8Count)])
        }
    }
}
