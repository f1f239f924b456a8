extension String {
    /// Where `part` first stands behind so many characters. O(n · m), for codes and names.
    func range(of part: String, from offset: Int) -> Range<String.Index>? {
        guard !part.isEmpty, var index = self.index(startIndex, offsetBy: offset, limitedBy: endIndex) else {
            return nil
        }
        while index < endIndex {
            if self[index...].hasPrefix(part) { return index..<self.index(index, offsetBy: part.count) }
            index = self.index(after: index)
        }
        return nil
    }

    /// The text with another in the place of a range.
    func replacingCharacters(in range: Range<String.Index>, with replacement: String) -> String {
        String(self[..<range.lowerBound]) + replacement + String(self[range.upperBound...])
    }
}
