package import TextModel

/// A stretch of whole lines that is read in one go, with what was found in it. Nothing in it depends on other blocks,
/// and its offsets begin at its own start, so an edit elsewhere leaves it as it is.
package struct Block: Sendable {
    /// Length in UTF-8 bytes, line ends and following blank lines included.
    package let utf8Count: Int
    /// Outermost and nested, by start, then longest first.
    package let mentions: [Mention]
    /// Lines that open a part of the outline, in order.
    package let heads: [LineHead]
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
        let scan = Scan(reading: bytes, in: &buffer)
        utf8Count = bytes.count
        mentions = RecognizerRoster.mentions(in: scan)
        heads = LineHead.heads(in: scan)
        decomposed = scan.text.decomposed
        hidden = scan.text.hidden
    }
}
