/// Reads what a figure counts, where that is no unit: a noun with its qualifier, a body, a kind of document.
enum CountedNounReader {
    /// A counted noun with its qualifier is seldom longer, in syllables.
    private static let longestNoun = 8

    /// A noun in small letters up to the first word that cannot belong to it.
    static func noun(at start: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        let first = scan[start]
        guard first.isWord, !first.gap.isEmpty else { return nil }
        if first.startsWithCapital, first.letterCase == .capitalised {
            let known = knownNoun(at: start, words, in: scan)
            // `12 Tổ hợp tác` is more than a `Tổ`.
            if let body = body(at: start, words, in: scan) { return max(body, known ?? 0) }
            return document(at: start, words, in: scan) ?? known
        }
        guard first.letterCase == .lower || isAbbreviatedNoun(first, in: scan),
            first.count > 1 || scan.spells(first, "y")
        else { return nil }
        let (roles, phraseEnd) = words.roles(at: start, in: scan)
        if roles.contains(.barsStart) { return nil }
        return whole(roles.contains(.isNoun) ? phraseEnd : start + 1, from: start, words, in: scan)
    }

    /// Where the noun that begins at `start` and is read up to `index` ends.
    private static func whole(_ index: Int, from start: Int, _ words: QuantityWords, in scan: Scan) -> Int {
        var end = index
        while end < start + longestNoun {
            // `365 cơ sở KCB | ký hợp đồng`, but `12 đại biểu HĐND | tỉnh`
            if scan[end - 1].letterCase == .upper, scan[end - 1].count > 1, end - 1 > start, !isArea(scan[end]) {
                break
            }
            guard let next = rest(of: scan[end - 1], at: end, words, in: scan) else { break }
            end = next
        }
        return end
    }

    /// `257 Cựu chiến binh`: a noun that is often counted, with a capital; at the beginning of a line the figure numbers a list.
    private static func knownNoun(at start: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        let (roles, end) = words.roles(at: start, in: scan)
        guard !roles.isDisjoint(with: [.isKnown, .isNoun]), scan[start - 2].kind != .edge,
            !scan[start - 1].gap.contains(.lineEnd)
        else {
            return nil
        }
        return whole(end, from: start, words, in: scan)
    }

    /// The index after what goes on with a noun at `index`, nil where it ends; `last` is the word before.
    private static func rest(of last: Token, at index: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        let token = scan[index]
        if token.isSymbol(",") {
            // `ý kiến, kiến nghị`
            let (roles, end) = words.roles(at: index + 1, in: scan)
            // What is listed farther is listed with it.
            let goesOn =
                scan[end].isSymbol(",") && scan[end + 1].isWord && scan[end + 1].letterCase == .lower
                && !words.roles(at: end + 1, in: scan).roles.contains(.joins)
            return roles.contains(.joins) && scan[index + 1].letterCase == .lower && !goesOn ? end : nil
        }
        if token.is(.và) {
            let (roles, end) = words.roles(at: index + 1, in: scan)
            return roles.contains(.joins) && scan[index + 1].letterCase == .lower ? end : nil
        }
        if token.isSymbol("-"), token.isGlued, scan[index + 1].isGlued, scan[index + 1].isWord,
            scan[index + 1].letterCase == .lower
        {
            return index + 2
        }
        guard token.isWord, !token.gap.isEmpty, !last.startsWithCapital || last.letterCase == .upper else { return nil }
        // `4 tỉnh miền Trung`, `12 tổ chức Đảng`, `10 nhà ngoại giao Nga`, `488 vụ TNGT`
        if token.startsWithCapital {
            if token.letterCase == .upper, token.count >= 2, last.letterCase == .lower,
                isQualifier(token, index, in: scan)
            {
                return index + 1
            }
            return last.is(.miền) || token.is(.đảng) ? index + 1 : endOfCountry(at: index, in: scan)
        }
        guard token.letterCase == .lower else { return nil }
        // `15 đại biểu khóa XIII`
        if token.is(.khóa), Numeral.roman(scan[index + 1], in: scan) != nil { return nil }
        let (roles, end) = words.roles(at: index, in: scan)
        if roles.contains(.isNoun) { return end }
        return roles.contains(.ends) ? nil : index + 1
    }

    private static func isArea(_ token: Token) -> Bool {
        switch token.keyword {
        case .tỉnh, .huyện, .quận, .xã, .phường, .phố: true
        default: false
        }
    }

    /// `TNGT`, `FDI`, `OCOP` behind a noun; no Roman number (`khóa XIII`), no part of a code or a longer name.
    private static func isQualifier(_ token: Token, _ index: Int, in scan: Scan) -> Bool {
        let next = scan[index + 1]
        let isCut = next.isGlued && (next.kind != .symbol || scan[index + 2].isGlued && scan[index + 2].kind != .edge)
        return !isCut && !(next.isWord && next.startsWithCapital) && !next.isNumber
            && Numeral.romanLetters(token, in: scan) == nil
    }

    /// `19 Luật`, `03 Nghị quyết`, `8 Dự thảo nghị quyết`: kinds of documents, often with a capital; one with a number of its
    /// own is cited.
    private static func document(at start: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        let isDraft = scan[start].is(.dự) && scan[start + 1].is(.thảo)
        guard isDraft || Lexicon.shared.openings(of: scan[start]).contains(.documentType),
            isDraft || Lexicon.shared.documentTypes.type(at: start, in: scan) != nil
        else { return nil }
        var end = start + 1
        while end < start + longestNoun, scan[end].isWord,
            let next = rest(of: scan[start + 1], at: end, words, in: scan)
        {
            end = next
        }
        return scan[end].isNumber || scan[end].is(.số) ? nil : end
    }

    private static func endOfCountry(at index: Int, in scan: Scan) -> Int? {
        guard let end = Lexicon.shared.places.country(at: index, allowsSyllable: true, in: scan),
            !scan[end].startsWithCapital
        else { return nil }
        return end
    }

    /// `9 Bộ`, `10 Ban Thường vụ Tỉnh ủy`: offices are counted with their capitals.
    private static func body(at start: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        guard Lexicon.shared.openings(of: scan[start]).contains(.body),
            let head = Lexicon.shared.bodies.head(at: start, in: scan)
        else { return nil }
        // `3 Tổng công ty` of a sort; with a name behind it the figure numbers a list.
        if head.row.isEnterprise { return scan[head.end].startsWithCapital ? nil : head.end }
        let end = BodyReader.body(at: start, inOffice: true, in: scan)?.end ?? head.end
        // `2 Sư đoàn pháo binh`
        return end > head.end || scan[end - 1].startsWithCapital ? end : whole(end, from: start, words, in: scan)
    }

    /// `16 DN`
    private static func isAbbreviatedNoun(_ token: Token, in scan: Scan) -> Bool {
        token.letterCase == .upper && (scan.spells(token, "DN") || Lexicon.shared.openings(of: token).contains(.body))
    }
}
