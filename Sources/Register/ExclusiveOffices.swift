/// Which offices one person does not hold at one time, by the table of exclusive offices.
package enum ExclusiveOffices {
    private struct Pair: Sendable {
        enum Bodies: String { case same, other, any }
        var first: String
        var second: String
        var bodies: Bodies
    }

    private static let pairs: [Pair] = Table.exclusiveOffices.rows.compactMap { row in
        Pair.Bodies(rawValue: String(row[2])).map {
            Pair(first: key(String(row[0])), second: key(String(row[1])), bodies: $0)
        }
    }

    /// Whether two offices as a text writes them, title and body, exclude each other; false where it is not sure, as with an
    /// abbreviation that may be the other's name. O(rows of the table).
    package static func exclude(_ office: String, _ other: String) -> Bool {
        let (left, right) = (key(office), key(other))
        guard left != right else { return false }
        return pairs.contains {
            excludes($0, left, right, isAbbreviated: hasAbbreviation(office) || hasAbbreviation(other))
                || excludes($0, right, left, isAbbreviated: hasAbbreviation(office) || hasAbbreviation(other))
        }
    }

    private static func excludes(
        _ pair: Pair, _ left: String, _ right: String, isAbbreviated: @autoclosure () -> Bool
    ) -> Bool {
        guard let first = rest(of: left, behind: pair.first), let second = rest(of: right, behind: pair.second) else {
            return false
        }
        switch pair.bodies {
        case .any: return true
        case .same: return !first.isEmpty && first == second
        case .other:
            // One may be short for the other: `tỉnh`, `tỉnh Gia Lai`.
            return !first.isEmpty && !second.isEmpty && !first.hasPrefix(second)
                && !second.hasPrefix(first) && !first.hasSuffix(second) && !second.hasSuffix(first)
                && !isAbbreviated()
        }
    }

    /// What stands behind a beginning, by whole words; nil if it is none.
    private static func rest(of key: String, behind beginning: String) -> Substring? {
        guard key.hasPrefix(beginning) else { return nil }
        let rest = key.dropFirst(beginning.count)
        if rest.isEmpty { return rest }
        guard rest.first == " " else { return nil }
        // `Phó Chủ tịch Thường trực UBND`
        let name = rest.dropFirst()
        return name.hasPrefix("thuong truc ") ? name.dropFirst("thuong truc ".count) : name
    }

    private static let shortForms: [(long: [Substring], short: Substring)] = [
        (["uy", "ban", "nhan", "dan"], "ubnd"), (["hoi", "dong", "nhan", "dan"], "hdnd"), (["thanh", "pho"], "tp"),
    ]

    /// Long and short forms of what stands in most offices are one.
    private static func key(_ office: String) -> String {
        var words = FoldedTitle(office).words
        for (long, short) in shortForms {
            let last = words.count - long.count
            guard let start = words.indices.first(where: { $0 <= last && words[$0...].starts(with: long) })
            else { continue }
            words.replaceSubrange(start..<start + long.count, with: CollectionOfOne(short))
        }
        return words.joined(separator: " ")
    }

    private static let common: Set<Substring> = ["UBND", "HĐND"]

    private static func hasAbbreviation(_ office: String) -> Bool {
        office.split { !$0.isLetter }.contains { word in
            word.count >= 2 && word.allSatisfy(\.isUppercase) && !common.contains(word)
        }
    }
}
