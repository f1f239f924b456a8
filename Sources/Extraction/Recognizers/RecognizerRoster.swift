/// All recognisers in the order they are asked at a token; the first that finds something wins.
///
/// A recogniser is asked at the index of a token. If something begins there, it appends what it found (the outermost
/// mention first, then nested ones) and returns the index after it; otherwise it appends nothing and returns nil.
/// It looks ahead only as far as what it recognises reaches, so that the whole stays linear.
enum RecognizerRoster {
    static func mentions(in scan: Scan) -> [Mention] { found(in: scan, from: 0, to: scan.count) }

    /// What begins at tokens `first ..< end`, offices tied to their holders.
    static func found(in scan: Scan, from first: Int, to end: Int) -> [Mention] {
        let lexicon = Lexicon.shared
        var mentions: [Mention] = []
        var spans: [OfficeHolders.Span] = []
        var hasOffice = false
        var endOfOffice = -1
        var index = first
        while index < end {
            if index != endOfOffice {
                let stop = endOfOffice > index ? min(endOfOffice, end) : end
                index = scan.firstIndex(from: index, to: stop) {
                    $0.isNumber || $0.startsWithCapital || !lexicon.openings(of: $0).isEmpty
                }
                if index >= end { break }
            }
            let token = scan[index]
            let openings = lexicon.openings(at: index, token, in: scan)
            // Most words open nothing.
            if openings.isEmpty, !token.isNumber, index != endOfOffice,
                !CreditRecognizer.mayBegin(at: index, token, in: scan)
            {
                if token.letterCase == .upper { appendCandidate(at: index, token, in: scan, to: &mentions) }
                index += 1
                continue
            }
            let count = mentions.count
            guard
                let next = recognize(
                    at: index, token, openings, followsOffice: index == endOfOffice, in: scan, into: &mentions)
            else {
                if token.letterCase == .upper { appendCandidate(at: index, token, in: scan, to: &mentions) }
                index += 1
                continue
            }
            if mentions.count > count {
                let kind = mentions[count].kind
                if kind == .position || kind == .person || kind == .organisation {
                    spans.append(OfficeHolders.Span(mention: count, first: index, end: next, kind: kind))
                    hasOffice = hasOffice || kind == .position
                    // `Thứ trưởng: X, Y`
                    if kind == .position { endOfOffice = scan[next].isSymbol(":") ? next + 1 : next }
                }
            }
            index = next
        }
        return hasOffice ? OfficeHolders(spans, in: scan).linked(mentions) : mentions
    }

    /// What may be a body's abbreviation, for linking to judge.
    private static func appendCandidate(at index: Int, _ token: Token, in scan: Scan, to mentions: inout [Mention]) {
        guard token.count >= 3, let candidate = OrganisationRecognizer.candidate(at: index, in: scan) else { return }
        mentions.append(candidate)
    }

    /// What a keyword can open, beside the words of the tables.
    static func opening(of keyword: Keyword) -> Lexicon.Openings {
        var openings: Lexicon.Openings = DateRecognizer.mayBegin(with: keyword) ? .date : []
        switch keyword {
        case .khóa, .nhiệm: openings.insert(.term)
        case .điều, .khoản, .điểm, .tiết, .chương, .mục, .phần, .tiểu, .phụ, .các, .từ: openings.insert(.provision)
        case .số: openings.insert(.number)
        default: break
        }
        return openings
    }

    @inline(__always)
    private static func recognize(
        at index: Int, _ token: Token, _ openings: Lexicon.Openings, followsOffice: Bool, in scan: Scan,
        into mentions: inout [Mention]
    ) -> Int? {
        if token.isNumber {
            return CitationRecognizer.recognizeCode(at: index, in: scan, into: &mentions)
                ?? DateRecognizer.recognize(at: index, in: scan, into: &mentions)
                ?? QuantityRecognizer.recognize(at: index, in: scan, into: &mentions)
        }
        if openings.contains(.documentType),
            let end = CitationRecognizer.recognize(at: index, in: scan, into: &mentions)
        {
            return end
        }
        // In small letters bodies and bare surnames are words like others.
        let names: Lexicon.Openings = token.letterCase == .lower ? .smallNames : .names
        if followsOffice || !openings.isDisjoint(with: names) || CreditRecognizer.mayBegin(at: index, token, in: scan),
            let end = name(at: index, openings, followsOffice: followsOffice, in: scan, into: &mentions)
        {
            return end
        }
        if openings.contains(.date),
            let end = DateRecognizer.recognize(at: index, in: scan, into: &mentions)
        {
            return end
        }
        if openings.contains(.term) { return TermRecognizer.recognize(at: index, in: scan, into: &mentions) }
        if openings.contains(.provision) { return ProvisionRecognizer.recognize(at: index, in: scan, into: &mentions) }
        if openings.contains(.number) {
            return CitationRecognizer.recognizeCode(behindNumberWord: index, in: scan, into: &mentions)
        }
        return nil
    }

    /// Names: of events first, since bodies and offices stand in those, of people last.
    private static func name(
        at index: Int, _ openings: Lexicon.Openings, followsOffice: Bool, in scan: Scan, into mentions: inout [Mention]
    ) -> Int? {
        if openings.contains(.event), let end = EventRecognizer.recognize(at: index, in: scan, into: &mentions) {
            return end
        }
        // Most words that could begin one stand in small letters, with small letters behind them.
        let isSmall = scan[index].letterCase == .lower
        if openings.contains(.place), !isSmall || PlaceReader.mayFollow(index, in: scan),
            let end = PlaceRecognizer.recognize(at: index, in: scan, into: &mentions)
        {
            return end
        }
        if openings.contains(.position), let end = PositionRecognizer.recognize(at: index, in: scan, into: &mentions) {
            return end
        }
        if openings.contains(.body), !isSmall,
            let end = OrganisationRecognizer.recognize(at: index, in: scan, into: &mentions)
        {
            return end
        }
        if followsOffice || openings.contains(.address) || openings.contains(.person) && !isSmall,
            let end = PersonRecognizer.recognize(at: index, followsOffice: followsOffice, in: scan, into: &mentions)
        {
            return end
        }
        guard CreditRecognizer.mayBegin(at: index, scan[index], in: scan) else { return nil }
        return ListedOfficialRecognizer.recognize(at: index, in: scan, into: &mentions)
            ?? CreditRecognizer.recognize(at: index, in: scan, into: &mentions)
    }
}
