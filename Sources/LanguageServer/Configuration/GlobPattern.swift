/// Which files a setting is for: `lưu-trữ/**`, `*.md`.
///
/// `*` stands for any run within a name, `?` for one character, `**` for any folders; a pattern without a slash is for the
/// names of files wherever they lie. Letters are compared by canonical equivalence: some systems decompose names.
package struct GlobPattern: Sendable, Hashable {
    package let text: String
    private let segments: [[Character]]

    package init(_ text: String) {
        self.text = text
        var path = Substring(text)
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        if path.hasPrefix("/") { path = path.dropFirst() }
        var segments = path.split(separator: "/").map { Array($0) }
        if !text.contains("/"), !text.isEmpty { segments.insert(Array("**"), at: 0) }
        // A folder means what lies in it.
        if text.hasSuffix("/") { segments.append(Array("**")) }
        self.segments = segments
    }

    /// Whether a path below the folder of the pattern fits. O(pattern · path).
    package func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").map { Array($0) }
        // Which beginnings of the names the pattern so far may stand for.
        var reached = [Bool](repeating: false, count: names.count + 1)
        reached[0] = true
        for segment in segments {
            var following = [Bool](repeating: false, count: names.count + 1)
            if segment == ["*", "*"] {
                var isOpen = false
                for index in reached.indices {
                    isOpen = isOpen || reached[index]
                    following[index] = isOpen
                }
            } else {
                for index in names.indices where reached[index] && Self.fits(names[index], segment) {
                    following[index + 1] = true
                }
            }
            reached = following
        }
        return reached.last ?? false
    }

    /// One name against one segment; of several stars the last is moved, which is enough.
    private static func fits(_ name: [Character], _ segment: [Character]) -> Bool {
        var (at, within) = (0, 0)
        var star: (segment: Int, name: Int)?
        while at < name.count {
            if within < segment.count, segment[within] == "*" {
                star = (within, at)
                within += 1
            } else if within < segment.count, segment[within] == "?" || segment[within] == name[at] {
                at += 1
                within += 1
            } else if let last = star {
                star = (last.segment, last.name + 1)
                at = last.name + 1
                within = last.segment + 1
            } else {
                return false
            }
        }
        return segment[within...].allSatisfy { $0 == "*" }
    }
}
