import TextModel

/// Reads personal names: runs of words with capitals that begin with a surname, or any behind a word that calls for a name.
enum PersonReader {
    /// `Y Thanh Hà Niê Kđăm` has five syllables.
    private static let longest = 5

    /// What stands before a name.
    enum Lead {
        /// An office or a word of address.
        case called
        /// Nothing that says a name follows.
        case bare
    }

    /// The index after the name that begins at `index`.
    static func end(at index: Int, after lead: Lead, in scan: Scan) -> Int? {
        let first = scan[index]
        guard first.isWord, first.startsWithCapital else { return nil }
        let lexicon = Lexicon.shared
        let firstRoles = lexicon.people.roles(of: first)
        if lead == .bare, !firstRoles.contains(.surname) { return nil }
        if lead == .called, firstRoles.isEmpty, first.word != 0 { return nil }
        if Lexicon.shared.places.place(at: index, in: scan) != nil { return nil }
        if Lexicon.shared.places.country(at: index, allowsSyllable: false, in: scan) != nil { return nil }
        let isUpper = first.letterCase == .upper && first.count > 2
        var end = index + 1
        while end < index + longest, continues(end, isUpper: isUpper, firstRoles, in: scan) { end += 1 }
        guard end < index + longest || !isCapital(scan[end]) else { return nil }
        if lead == .called, scan[end].isSymbol("-"), scan[end].isGlued, scan[end + 1].isGlued, scan[end + 1].isWord {
            // `Kim Sang-sik`
            end += 2
        }
        if isUpper {
            return firstRoles.contains(.commonSurname) && standsAlone(index, end, in: scan) && end > index + 1
                ? end : nil
        }
        return lead == .called ? end : isCertain(index, end, in: scan) ? end : nil
    }

    private static func continues(_ index: Int, isUpper: Bool, _ first: PersonNames.Roles, in scan: Scan) -> Bool {
        let token = scan[index]
        // `Todd McClay`
        if token.letterCase == .mixed, token.word == 0, first.isEmpty, !token.gap.isEmpty, !isUpper { return true }
        guard isCapital(token), !token.gap.isEmpty, (token.letterCase == .upper && token.count > 2) == isUpper else {
            return false
        }
        // A new line may be a new sentence.
        if token.gap.contains(.lineEnd),
            Lexicon.shared.people.honorific(at: index, in: scan) != nil || Lexicon.shared.quantities.isBoundary(token)
        {
            return false
        }
        let roles = Lexicon.shared.people.roles(of: token)
        if token.word == 0 || !roles.isEmpty { return true }
        // `Park Hang-seo`: behind a foreign word any may follow.
        // Any word may be a given name, but one that opens an office or a body ends it.
        let openings = Lexicon.shared.openings(of: token)
        return (first.contains(.commonSurname) || first.isEmpty)
            && openings.isDisjoint(with: [.position, .body, .event, .documentType])
    }

    private static func isCapital(_ token: Token) -> Bool { token.isWord && token.startsWithCapital }

    /// A full name without a word before it that calls for one.
    private static func isCertain(_ index: Int, _ end: Int, in scan: Scan) -> Bool {
        let lexicon = Lexicon.shared
        let isCommon = lexicon.people.roles(of: scan[index]).contains(.commonSurname)
        // `Bảo Minh Khánh Hòa`
        if !isCommon, end - index > 2, Lexicon.shared.places.place(at: end - 2, in: scan) != nil { return false }
        // `Lưu Văn phòng …`
        if let head = Lexicon.shared.bodies.head(at: end - 1, in: scan), head.end > end { return false }
        let known = (index + 1..<end).count { !lexicon.people.roles(of: scan[$0]).isEmpty }
        switch end - index {
        case 2:
            return lexicon.people.roles(of: scan[index]).contains(.topSurname)
                && lexicon.people.roles(of: scan[index + 1]).contains(.given)
        case 3, 4: return isCommon ? known >= 1 : known == end - index - 1
        case 5: return known == 4
        default: return false
        }
    }

    /// Whether the tokens are their whole line.
    static func standsAlone(_ index: Int, _ end: Int, in scan: Scan) -> Bool {
        (index == 0 || scan[index].gap.contains(.lineEnd))
            && (scan[end].kind == .edge || scan[end].gap.contains(.lineEnd))
    }

    /// NFC in title case, tone marks in the new places, one space between words.
    static func name(_ index: Int, _ end: Int, in scan: Scan) -> String {
        // Neither capitals nor a tone that could stand elsewhere: most names are as they should be.
        let isPlain = (index..<end).allSatisfy { position in
            let token = scan[position]
            return (token.letterCase == .capitalised || token.count <= 2) && !ToneStyle.mayDiffer(scan.bytes(of: token))
        }
        if isPlain { return scan.collapsedString(index, end) }
        return (index..<end).map { position in
            let text = scan.string(position, position + 1)
            let isTitleCase = scan[position].letterCase != .upper || scan[position].count <= 2
            return ToneStyle.modern(isTitleCase ? text : text.prefix(1).uppercased() + text.dropFirst().lowercased())
        }.joined(separator: " ")
    }
}
