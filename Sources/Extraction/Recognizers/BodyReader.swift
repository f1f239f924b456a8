/// Reads proper names of bodies: what the register knows, or a head noun with what names it, joined to the longest name
/// (`Văn phòng` + `Bộ …`, `Sở …` + `tỉnh …`).
enum BodyReader {
    struct Reading {
        var end: Int
        /// Whether it is a name by itself: `Đảng ủy` is one only behind a title.
        var isProper: Bool
        var sort: String
        /// The register's row, if that is all of it.
        var known: BodyNames.Known?
        /// Whether it may be a short form of a longer name: a head alone.
        var isShort: Bool
        /// Whether it means many bodies: `UBND các tỉnh`.
        var isClass = false
        /// What may go on behind it.
        fileprivate var next: BodyNames.Next = []
    }

    /// A body in a body in a body is as deep as names go.
    private static let deepest = 3

    /// The name that begins at `index`. `inOffice`: behind a title, where heads alone count and may stand in small letters.
    static func body(at index: Int, inOffice: Bool, depth: Int = 0, in scan: Scan) -> Reading? {
        guard var reading = unit(at: index, inOffice: inOffice, in: scan) else { return nil }
        for _ in 0..<deepest {
            guard let end = extend(&reading, inOffice: inOffice, depth: depth, in: scan) else { break }
            reading.end = end
            reading.isProper = true
            reading.known = nil
            reading.isShort = false
        }
        return reading.isProper || inOffice ? reading : nil
    }

    // MARK: One unit

    private static func unit(at index: Int, inOffice: Bool, in scan: Scan) -> Reading? {
        let first = scan[index]
        guard first.isWord, first.startsWithCapital || first.letterCase == .mixed || inOffice else { return nil }
        let lexicon = Lexicon.shared
        var known = known(at: index, inOffice: inOffice, in: scan)
        if known?.row.sort == BodyNames.Known.lookAlike {
            // `Ban Liên lạc Cựu tù binh`: with capitals all through it is a name.
            guard let end = known?.end, end == index + 3, scan[index + 1].startsWithCapital, scan[end].startsWithCapital
            else { return nil }
            known = nil
        }
        let headed = headed(at: index, inOffice: inOffice, in: scan)
        // A head takes words on trust; a known name does not.
        if let known, known.end >= headed?.end ?? 0 || isWhole(known, in: scan),
            lexicon.bodies.head(at: index, in: scan)?.end ?? 0 <= known.end || headed == nil
        {
            var next: BodyNames.Next = known.row.sort == "mass-org" ? [.locality, .place] : [.country]
            if let head = lexicon.bodies.head(at: index, in: scan), known.row.isShort || head.end == known.end {
                next.formUnion(head.row.next)
            }
            next.subtract([.name, .word, .of])
            return Reading(
                end: known.end, isProper: true, sort: known.row.sort, known: known.row, isShort: known.row.isShort,
                next: next)
        }
        return headed
    }

    /// Whether a known name is all there is, though a head could take more words behind it.
    private static func isWhole(_ known: (row: BodyNames.Known, end: Int), in scan: Scan) -> Bool {
        if scan[known.end].letterCase == .lower { return true }
        switch known.row.sort {
        case "party-central", "ministry", "state-central", "national-assembly": return !known.row.isShort
        default: return false
        }
    }

    private static func known(
        at index: Int, inOffice: Bool, in scan: Scan
    ) -> (row: BodyNames.Known, end: Int)? {
        guard let known = Lexicon.shared.bodies.known(at: index, in: scan),
            scan[index].startsWithCapital || inOffice && known.end > index + 1 && scan[index + 1].startsWithCapital
        else { return nil }
        if known.row.isAbbreviation {
            let before = scan[index - 1]
            let after = scan[known.end]
            if after.isGlued, after.isSymbol("-") || after.isNumber || after.isWord { return nil }
            if scan[index].isGlued, before.isSymbol("-") || before.isNumber || before.isWord { return nil }
            // `34/2018/TT-` in the line above
            if before.isSymbol("-"), before.isGlued, scan[index].gap.contains(.lineEnd) { return nil }
            // `119/BC-BCT`; an outlet stands behind a slash in credits.
            if known.row.sort != "press",
                scan[index].isGlued && before.isSymbol("/") || after.isGlued && after.isSymbol("/")
            {
                return nil
            }
        } else if known.end == index + 2, scan[known.end - 1].startsWithCapital != (scan[index].letterCase == .upper),
            scan[index].letterCase == .upper
        {
            return nil
        }
        return known
    }

    private static func headed(at index: Int, inOffice: Bool, in scan: Scan) -> Reading? {
        guard let (head, start) = Lexicon.shared.bodies.head(at: index, in: scan) else { return nil }
        // `NHIỆM VỤ KỸ THUẬT`: in a line of capitals a head of one syllable may end a word.
        if start == index + 1, scan[index].letterCase == .upper, scan[start].letterCase == .upper,
            head.alone != .always, !head.isAbbreviation,
            !opensCapitals(scan[index]) || scan[index - 1].letterCase == .upper && !scan[index].gap.contains(.lineEnd)
        {
            return nil
        }
        var end = start
        if head.next.contains(.number), let number = endOfNumber(start, in: scan) { end = number }
        if head.next.contains(.of), scan[start].is(.về), let field = BodyNameReader.endOfField(start + 1, in: scan) {
            end = field
        }
        var next = head.next
        if head.next.contains(.of), let field = BodyNameReader.endOfField(start, in: scan), scan[field].is(.của),
            body(at: field + 1, inOffice: false, depth: deepest, in: scan) != nil
        {
            // `Ban Chỉ đạo cải cách hành chính của Chính phủ`
            end = field
        } else {
            next.subtract(end > start ? .of : [])
        }
        if end == start, !head.next.isDisjoint(with: [.name, .word]),
            let name = BodyNameReader.end(at: start, of: head, inOffice: inOffice, in: scan)
        {
            end = name
        }
        if let abbreviated = BodyNameReader.endBeforeAbbreviation(of: index, from: end, in: scan) { end = abbreviated }
        let isNamed = end > start
        // In small letters a head is a common noun, unless a name follows, or its area behind a title.
        if scan[index].letterCase == .lower, !isNamed, head.alone != .always,
            head.alone != .inOffice || !inOffice || Lexicon.shared.bodies.locality(at: start, in: scan) == nil
        {
            return nil
        }
        if !isNamed, head.alone == .never { next.subtract(.locality) }
        if isNamed { next.subtract([.name, .word, .number]) }
        return Reading(
            end: end, isProper: isNamed || head.alone == .always, sort: head.sort, known: nil, isShort: !isNamed,
            next: next)
    }

    /// Heads of one syllable that begin a letterhead.
    private static func opensCapitals(_ token: Token) -> Bool {
        token.is(.bộ) || token.is(.sở) || token.is(.cục) || token.is(.viện) || token.is(.trường)
    }

    private static func endOfNumber(_ index: Int, in scan: Scan) -> Int? {
        scan[index].is(.số) && scan[index + 1].isNumber ? index + 2 : nil
    }

    // MARK: What goes on behind it

    private static func extend(_ reading: inout Reading, inOffice: Bool, depth: Int, in scan: Scan) -> Int? {
        let end = reading.end
        guard scan[end].isWord || reading.next.contains(.area) else { return nil }
        if reading.next.contains(.of), scan[end].is(.của), depth < deepest,
            let inner = body(at: end + 1, inOffice: false, depth: depth + 1, in: scan)
        {
            reading.next = []
            return inner.end
        }
        if reading.next.contains(.body), depth < deepest,
            scan[end].startsWithCapital || Lexicon.shared.bodies.head(at: end, in: scan)?.row.alone == .always,
            Lexicon.shared.offices.title(at: end, in: scan) == nil,
            let inner = body(at: end, inOffice: true, depth: depth + 1, in: scan),
            inner.isProper || inner.isShort
        {
            reading.next = []
            return inner.end
        }
        if reading.next.contains(.place), let place = Lexicon.shared.places.place(at: end, in: scan) {
            reading.next = []
            return place.end
        }
        if reading.next.contains(.place), scan[end].is(.việt), scan[end + 1].is(.nam), scan[end].startsWithCapital {
            return end + 2
        }
        // `CHÍNH PHỦ` in the left column of a letterhead, the name of the state in the right one.
        if reading.next.contains(.country), scan[end].startsWithCapital || scan[end].is(.nước),
            !Header.stands(at: end, in: scan),
            let state = Lexicon.shared.places.state(at: end, in: scan),
            state > end + 1 || !scan[state].startsWithCapital
        {
            reading.next = []
            return state
        }
        if reading.next.contains(.area), scan[end].isNumber || scan[end].letterCase == .capitalised,
            let area = PlaceReader.endOfBareArea(end, in: scan)
        {
            reading.next = []
            return area
        }
        if reading.next.contains(.locality) || reading.next.contains(.place), let area = area(at: end, in: scan) {
            guard area.isNamed || reading.next.contains(.locality) else { return nil }
            reading.next = area.isNamed ? [] : reading.next.subtracting(.locality)
            reading.isClass = area.isClass
            return area.end
        }
        return nil
    }

    /// `tỉnh`, `huyện Vũ Thư`, `các tỉnh, thành phố`
    private static func area(at index: Int, in scan: Scan) -> (end: Int, isNamed: Bool, isClass: Bool)? {
        guard let area = Lexicon.shared.bodies.locality(at: index, in: scan) else { return nil }
        if area.isClass { return (area.end, true, true) }
        if let place = PlaceReader.place(at: index, in: scan) { return (place.end, true, false) }
        return (area.end, false, false)
    }
}
