/// Reads names of areas: those that the register knows, and any name in capitals behind `huyện` and the like.
enum PlaceReader {
    struct Reading {
        var end: Int
        var value: PlaceValue
    }

    /// Names of districts and communes are no longer, in syllables.
    private static let longest = 4

    /// Whether a name may stand behind a word in small letters: one or two words on, a capital or a figure.
    @inline(__always)
    static func mayFollow(_ index: Int, in scan: Scan) -> Bool {
        (1...2).contains { scan[index + $0].startsWithCapital || scan[index + $0].isNumber }
    }

    static func place(at index: Int, in scan: Scan) -> Reading? {
        let lexicon = Lexicon.shared
        if let known = lexicon.places.place(at: index, in: scan) {
            let entry = known.entry
            return Reading(
                end: known.end, value: PlaceValue(name: entry.name, sort: entry.sort, successor: entry.successor))
        }
        if let end = lexicon.places.country(at: index, allowsSyllable: false, in: scan) {
            return Reading(end: end, value: PlaceValue(name: scan.collapsedString(index, end), sort: "country"))
        }
        return area(at: index, in: scan)
    }

    private static func area(at index: Int, in scan: Scan) -> Reading? {
        guard let locality = Lexicon.shared.bodies.locality(at: index, in: scan), !locality.isClass else { return nil }
        var start = locality.end
        if scan[start].isSymbol("."), scan[start].isGlued, scan[start - 1].letterCase == .upper { start += 1 }
        if let known = Lexicon.shared.places.place(at: start, in: scan) {
            let value = PlaceValue(name: known.entry.name, sort: known.entry.sort, successor: known.entry.successor)
            return Reading(end: known.end, value: value)
        }
        // In a line of capitals any word may follow.
        guard scan[start - 1].letterCase != .upper || scan[start - 1].count <= 2 || scan[start].letterCase != .upper
        else {
            return nil
        }
        // `tỉnh Attapeu`: of what is spelled as no word of ours nothing else is meant.
        if scan[index].is(.tỉnh), scan[start].word == 0, scan[start].letterCase == .capitalised,
            !scan[start + 1].startsWithCapital,
            !scan[start + 1].isGlued || PersonReader.endOfPart(start, in: scan) == start + 1
        {
            return value(index, start + 1, nameStart: start, in: scan)
        }
        // All provinces and cities are known.
        if scan[index].is(.tỉnh) || scan[index].is(.thành) || scan[index].letterCase == .upper { return nil }
        if let number = endOfNumber(start, in: scan) { return value(index, number, nameStart: index, in: scan) }
        return endOfName(start, in: scan).map { value(index, $0, nameStart: start, in: scan) }
    }

    /// The index after a district's name or number that stands without its kind: `Huyện ủy Cần Giờ`, `Quận ủy 3`.
    static func endOfBareArea(_ start: Int, in scan: Scan) -> Int? {
        if let number = endOfNumber(start, in: scan) { return number }
        guard let end = endOfName(start, in: scan) else { return nil }
        // `Bình Chánh Lê Văn Tám`: where a person begins behind it, it is no part of a person itself.
        return isPerson(at: end, in: scan) || PersonReader.end(at: start, after: .bare, in: scan) == nil ? end : nil
    }

    private static func endOfNumber(_ index: Int, in scan: Scan) -> Int? {
        scan[index].isNumber && scan[index].count <= 2
            && (!scan[index + 1].isGlued || scan[index + 1].kind == .symbol) ? index + 1 : nil
    }

    private static func endOfName(_ start: Int, in scan: Scan) -> Int? {
        var end = start
        while end < start + longest, isNamePart(end, start, in: scan) { end += 1 }
        return end > start ? end : nil
    }

    private static func value(_ index: Int, _ end: Int, nameStart: Int, in scan: Scan) -> Reading {
        let value = PlaceValue(
            name: scan.collapsedString(nameStart, end), sort: scan.collapsedString(index, index + 1).lowercased())
        return Reading(end: end, value: value)
    }

    private static func isNamePart(_ index: Int, _ start: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        guard token.startsWithCapital, !token.gap.isEmpty || index == start, token.letterCase == .capitalised else {
            return false
        }
        let openings = Lexicon.shared.openings(of: token)
        if openings.contains(.position), Lexicon.shared.offices.title(at: index, in: scan) != nil { return false }
        // A full name behind the area's own is the person's.
        return index == start || !isPerson(at: index, in: scan)
    }

    private static func isPerson(at index: Int, in scan: Scan) -> Bool {
        guard Lexicon.shared.people.roles(of: scan[index]).contains(.commonSurname) else { return false }
        return PersonReader.end(at: index, after: .bare, in: scan).map { $0 - index >= 3 } ?? false
    }
}
