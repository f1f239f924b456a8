/// A fixture: a text with marks in it. `[[…]]` is a range that must be found, `[[wrong=>right]]` one with its fix,
/// `<|>` the cursor. Marks are read by scalar: a combining mark after one does not join it.
package struct MarkedText: Sendable {
    package struct Mark: Sendable, Equatable {
        /// UTF-8 offsets in `text`.
        package var start: Int
        package var end: Int
        package var replacement: String?
    }

    package private(set) var text = ""
    package private(set) var marks: [Mark] = []
    /// UTF-8 offset in `text`.
    package private(set) var cursor: Int?

    package init(_ marked: String) {
        let scalars = Array(marked.unicodeScalars)
        var output = String.UnicodeScalarView()
        var count = 0
        var starts: [Int] = []
        var replacement: String.UnicodeScalarView?
        var index = 0
        func stands(_ spelling: String) -> Bool {
            let wanted = Array(spelling.unicodeScalars)
            return index + wanted.count <= scalars.count && Array(scalars[index..<index + wanted.count]) == wanted
        }
        while index < scalars.count {
            if stands("[[") {
                starts.append(count)
                index += 2
            } else if stands("]]"), let start = starts.popLast() {
                marks.append(Mark(start: start, end: count, replacement: replacement.map(String.init)))
                replacement = nil
                index += 2
            } else if stands("=>"), !starts.isEmpty {
                replacement = String.UnicodeScalarView()
                index += 2
            } else if stands("<|>") {
                cursor = count
                index += 3
            } else {
                if replacement != nil {
                    replacement?.append(scalars[index])
                } else {
                    output.append(scalars[index])
                    count += UTF8.width(scalars[index])
                }
                index += 1
            }
        }
        text = String(output)
        marks.sort { ($0.start, $1.end) < ($1.start, $0.end) }
    }
}
