/// The text of a document, or a part of it: a string (LSP 3.17, `TextDocumentItem.text` and the `text` of a change).
///
/// Whoever reads messages may have read it already, since the decoder is slow with long ones: then its number stands there, and
/// the texts of the message are in `userInfo`.
package struct DocumentText: Decodable, Sendable {
    package let string: String

    /// Where a decoder has the texts of its message that were read already, as `[String]`.
    package static let readAlready = CodingUserInfoKey(rawValue: "texts read already")

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let key = Self.readAlready, let texts = decoder.userInfo[key] as? [String],
            let number = try? container.decode(Int.self), texts.indices.contains(number)
        {
            string = texts[number]
        } else {
            string = try container.decode(String.self)
        }
    }
}
