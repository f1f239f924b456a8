import TextModel

/// Reads personal names: runs of words with capitals that begin with a surname, or any behind a word that calls for a name.
enum PersonReader {
    /// `Y Thanh Hà Niê Kđăm` has five syllables.
    private static let longest = 5
    /// Names that are spelled out by the syllable have more: `Xổm-xa-vạt Lểng-xa-vẳn`, with spaces as often.
    private static let longestForeign = 7

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
        let isTranscribed = endOfPart(index, after: lead, in: scan) > index + 1
        if lead == .called, firstRoles.isEmpty, first.word != 0, !isTranscribed { return nil }
        if Lexicon.shared.places.place(at: index, in: scan) != nil { return nil }
        if Lexicon.shared.places.country(at: index, allowsSyllable: false, in: scan) != nil { return nil }
        let isUpper = first.letterCase == .upper && first.count > 2
        var end = endOfPart(index, after: lead, in: scan)
        var parts = 1
        let longest =
            lead == .called && !firstRoles.contains(.commonSurname) ? Self.longestForeign : Self.longest
        while parts < longest, continues(end, parts, isUpper: isUpper, firstRoles, lead, in: scan) {
            end = endOfPart(end, after: lead, in: scan)
            parts += 1
        }
        guard parts < longest || !isCapital(scan[end]) else { return nil }
        if isUpper {
            // `ông LÊ VĂN TÁM, sinh năm …`
            let isCalled = lead == .called && scan[index - 1].letterCase != .upper && scan[end].letterCase != .upper
            return firstRoles.contains(.commonSurname) && (isCalled || standsAlone(index, end, in: scan))
                && end > index + 1 ? end : nil
        }
        return lead == .called ? end : isCertain(index, end, in: scan) ? end : nil
    }

    /// Hyphens in one word of a transcription.
    private static let mostHyphens = 5

    /// The index after one word of a name that begins at `index`, transcriptions with all their syllables: `Vla-đi-mia`,
    /// `Chan-o-cha`, `H'Hen`.
    static func endOfPart(_ index: Int, after lead: Lead = .called, in scan: Scan) -> Int {
        guard lead == .called else { return index + 1 }
        var end = index + 1
        for _ in 0..<mostHyphens {
            let (joint, next) = (scan[end], scan[end + 1])
            guard joint.kind == .symbol, joint.isGlued, next.isGlued, next.isWord else { break }
            if joint.isSymbol("'") {
                guard scan[end - 1].count <= 2, scan[end - 1].startsWithCapital else { break }
            } else {
                // `Lê Văn Tám-Phó Chủ tịch`: what follows is no syllable of a name.
                guard joint.isSymbol("-"), next.letterCase == .lower || next.word == 0,
                    Lexicon.shared.openings(of: next).isDisjoint(with: [.position, .body, .event])
                else { break }
            }
            end += 2
        }
        return end
    }

    private static func continues(
        _ index: Int, _ parts: Int, isUpper: Bool, _ first: PersonNames.Roles, _ lead: Lead, in scan: Scan
    ) -> Bool {
        let token = scan[index]
        // `Kees van Baar`
        if token.letterCase == .lower, first.isEmpty, !isUpper {
            return isParticle(token, in: scan) && scan[index + 1].letterCase == .capitalised
        }
        // `Todd McClay`
        if token.letterCase == .mixed, token.word == 0, first.isEmpty, !token.gap.isEmpty, !isUpper { return true }
        guard isCapital(token), !token.gap.isEmpty, (token.letterCase == .upper && token.count > 2) == isUpper else {
            return false
        }
        // A new line may be a new sentence, behind a name that is whole it is.
        if token.gap.contains(.lineEnd) {
            let isWhole = parts > 2 || !first.contains(.commonSurname)
            if isWhole, scan[index + 1].isWord, scan[index + 1].letterCase == .lower { return false }
            if Lexicon.shared.people.honorific(at: index, in: scan) != nil
                || Lexicon.shared.quantities.isBoundary(token)
            {
                return false
            }
        }
        let roles = Lexicon.shared.people.roles(of: token)
        if token.word == 0 || !roles.isEmpty { return true }
        // `Park Hang-seo`: behind a foreign word any may follow.
        // Any word may be a given name, but one that opens an office or a body ends it.
        let openings = Lexicon.shared.openings(of: token)
        return (first.contains(.commonSurname) || first.isEmpty || lead == .called && first.contains(.surname))
            && (openings.isDisjoint(with: [.position, .body, .event, .documentType])
                || !isUpper && !scan[index + 1].isWord)
    }

    private static func isParticle(_ token: Token, in scan: Scan) -> Bool {
        particles.contains { scan.spells(token, $0) }
    }

    private static let particles: [StaticString] = ["van", "von", "de", "der", "bin", "al", "da", "di", "el", "la"]

    private static func isCapital(_ token: Token) -> Bool { token.isWord && token.startsWithCapital }

    /// A full name without a word before it that calls for one.
    private static func isCertain(_ index: Int, _ end: Int, in scan: Scan) -> Bool {
        let lexicon = Lexicon.shared
        let isCommon = lexicon.people.roles(of: scan[index]).contains(.commonSurname)
        // `Bảo Minh Khánh Hòa`
        if end - index > 2, let place = Lexicon.shared.places.place(at: end - 2, in: scan), place.end == end,
            !isCommon || !lexicon.people.roles(of: scan[end - 1]).contains(.given)
        {
            return false
        }
        // `Kim Mã Hà Nội`
        if let place = Lexicon.shared.places.place(at: end - 1, in: scan), place.end > end { return false }
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

    /// `Ð` (U+00D0), which old keyboards wrote for `Đ`, at a word's beginning.
    private static func hasForeignD(_ token: Token, in scan: Scan) -> Bool {
        scan.bytes(of: token).starts(with: [0xC3, 0x90])
    }

    /// NFC in title case, tone marks in the new places, one space between words.
    static func name(_ index: Int, _ end: Int, in scan: Scan) -> String {
        // Neither capitals nor a tone that could stand elsewhere: most names are as they should be.
        let isPlain = (index..<end).allSatisfy { position in
            let token = scan[position]
            return (token.letterCase == .capitalised || token.count <= 2)
                && !ToneStyle.mayDiffer(scan.bytes(of: token)) && !hasForeignD(token, in: scan)
        }
        if isPlain { return scan.collapsedString(index, end) }
        var name = ""
        for position in index..<max(index, end) {
            let token = scan[position]
            if position > index, !token.gap.isEmpty { name += " " }
            var text = scan.string(position, position + 1)
            if hasForeignD(token, in: scan) { text = "Đ" + text.dropFirst() }
            let isTitleCase = token.letterCase != .upper || token.count <= 2
            name += ToneStyle.modern(isTitleCase ? text : text.prefix(1).uppercased() + text.dropFirst().lowercased())
        }
        return name
    }
}
