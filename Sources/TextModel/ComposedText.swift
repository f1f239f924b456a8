extension SourceText {
    /// The text of a range as values keep it, the same for every form of a text: composed, without invisible characters,
    /// its line ends `\n`. O(range)
    package func composedString(in range: TextRange) -> String {
        let start = min(max(range.start, 0), utf8Count)
        let end = min(max(range.end, start), utf8Count)
        var composed = NormalizedText(bytes[start..<end]).bytes
        if composed.contains(0x0D) {
            composed = composed.indices.compactMap { index in
                if composed[index] != 0x0D { return composed[index] }
                return index + 1 < composed.count && composed[index + 1] == 0x0A ? nil : 0x0A
            }
        }
        return String(decoding: composed, as: UTF8.self)
    }
}
