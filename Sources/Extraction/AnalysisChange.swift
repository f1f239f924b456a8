import TextModel

extension Analysis {
    /// What an edit did: blocks `removed` of the analysis before it gave way to blocks `inserted` of the one after it.
    package struct Change: Sendable {
        package var removed: Range<Int>
        package var inserted: Range<Int>
        /// What was replaced, in the text before.
        let replaced: TextRange
        /// Length of what stands there now.
        let newLength: Int
        let replacedText: [UInt8]
        let replacedBlocks: [Block]

        var growth: Int { newLength - replaced.length }

        /// Whether a line end went or came. O(edit).
        func hasLineEnd(in text: SourceText) -> Bool {
            Self.hasLineEnd(replacedText[...])
                || Self.hasLineEnd(text.bytes[replaced.start..<replaced.start + newLength])
        }

        private static func hasLineEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
            bytes.contains { $0 == 0x0A || $0 == 0x0D }
        }

        /// The byte that stood at an offset before the edit; `text` is the one after it.
        func byteBefore(at offset: Int, in text: SourceText) -> UInt8 {
            if offset < replaced.start { return text.bytes[offset] }
            return offset < replaced.end ? replacedText[offset - replaced.start] : text.bytes[offset + growth]
        }
    }
}
