/// Reads names of meetings and occasions from their head noun on.
enum EventReader {
    struct Reading {
        var end: Int
        var value: EventValue
        /// Index after the head noun.
        var headEnd: Int
        /// Whether a topic of its own names it, so that it is a name in small letters, too.
        var hasTopic = false
    }

    /// A name is no longer than this many tokens.
    private static let reach = 40

    static func event(at index: Int, in scan: Scan) -> Reading? {
        guard let (sort, headEnd) = Lexicon.shared.events.head(at: index, in: scan) else { return nil }
        var value = EventValue(name: "", sort: sort)
        let end =
            sort == .anniversary
            ? endOfAnniversary(headEnd, &value, in: scan).map { (index: $0, hasTopic: false) }
            : endOfMeeting(index, headEnd, &value, in: scan)
        guard let end else { return nil }
        value.name = scan.collapsedString(index, end.index)
        return Reading(end: end.index, value: value, headEnd: headEnd, hasTopic: end.hasTopic)
    }

    // MARK: Anniversaries

    /// `kỷ niệm 70 năm ngày …` up to a bracket, a mark or a word that goes on with the sentence.
    private static func endOfAnniversary(_ start: Int, _ value: inout EventValue, in scan: Scan) -> Int? {
        var position = start
        if scan[position].isWord, scan[position].word == scan[start].word, scan[position + 1].isNumber,
            scan[position].is(.lần)
        {
            position += 2
        }
        if scan[position].isNumber, scan[position].count <= 4, scan[position + 1].is(.năm) {
            value.years = Int(scan[position].value)
            position += 2
        } else if scan[position].is(.lần), scan[position + 1].is(.thứ), scan[position + 2].isNumber {
            value.ordinal = Int(scan[position + 2].value)
            position += 3
        } else if !scan[position].is(.ngày) || !scan[position + 1].startsWithCapital {
            return nil
        }
        let nameStart = position
        while position < start + reach, goesOn(position, in: scan) { position += 1 }
        // `kỷ niệm 5 năm` of nothing is none.
        return position > nameStart + 1 ? position : nil
    }

    private static func goesOn(_ index: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        if token.kind == .symbol {
            // `Ngày Thương binh - Liệt sĩ`, but ` - sự kiện mà …`
            return token.isSymbol("-") && !token.isGlued && scan[index + 1].startsWithCapital
        }
        guard token.isWord else { return false }
        switch token.keyword {
        case .được, .đã, .sẽ, .tại, .là, .theo, .có, .để, .cho, .do, .vào, .từ: return false
        case .và:
            return !scan[index + 1].isNumber && !scan[index + 1].is(.kỷ)
                && !Lexicon.shared.events.beginsAnother(index + 1, in: scan)
        case .ngày: return !scan[index + 1].isNumber
        default: return true
        }
    }

    // MARK: Meetings

    private static func endOfMeeting(
        _ index: Int, _ start: Int, _ value: inout EventValue, in scan: Scan
    ) -> (index: Int, hasTopic: Bool)? {
        var end: Int?
        var isNumbered = false
        var hasTopic = false
        var position = start
        while position < start + reach {
            if let number = number(at: position, isDirect: position == start, in: scan) {
                value.ordinal = number.value
                position = number.end
                end = position
                isNumbered = true
            } else if let term = termApart(at: position, isNumbered: isNumbered, hasName: end != nil, in: scan) {
                position = term
                end = position
            } else if let named = named(
                at: position, index, isNumbered: isNumbered, hasName: end != nil, hasModifier: position > start,
                in: scan)
            {
                position = named
                end = position
            } else if let time = time(at: position, in: scan), end != nil {
                position = time
                end = position
            } else if let modifier = Lexicon.shared.events.modifier(at: position, in: scan) {
                position = modifier.end
                // `phiên họp Chính phủ thường kỳ`, but `kỳ họp thứ 6 | khai mạc`
                if end != nil, modifier.isQualifier { end = position }
            } else if !hasTopic, end == nil, let topic = topic(at: position, index, start, value.sort, in: scan) {
                position = topic
                end = position
                hasTopic = true
            } else if end == nil, let counted = EventTopicReader.numbered(at: position, head: index, in: scan) {
                value.ordinal = counted.ordinal
                position = counted.end
                end = position
                isNumbered = counted.ordinal != nil
            } else if scan[position].is(.với), end != nil || position > start, leadsToName(position + 1, in: scan) {
                position += 1
            } else {
                break
            }
        }
        return end.map { ($0, hasTopic) }
    }

    /// `, Quốc hội khóa XIV`, ` - HĐND tỉnh khóa XIX` behind a numbered session, `(khóa XII)` behind a plenum.
    private static func termApart(at index: Int, isNumbered: Bool, hasName: Bool, in scan: Scan) -> Int? {
        // The years of a term stand in brackets of their own.
        if hasName, scan[index].isSymbol("("), !scan[index + 1].is(.nhiệm), let term = endOfTerm(index + 1, in: scan),
            scan[term].isSymbol(")")
        {
            return term + 1
        }
        guard isNumbered, scan[index].isSymbol(",") || scan[index].isSymbol("-"), scan[index + 1].startsWithCapital,
            let body = BodyReader.body(at: index + 1, inOffice: false, in: scan)
        else { return nil }
        return endOfTerm(body.end, in: scan)
    }

    /// What the meeting that begins at `head` is about. In small letters only campaigns are named so, unless quoted.
    private static func topic(
        at index: Int, _ head: Int, _ start: Int, _ sort: EventValue.Sort, in scan: Scan
    ) -> Int? {
        if let quoted = EventTopicReader.quoted(at: index, in: scan) { return quoted }
        guard scan[head].letterCase != .lower || sort == .movement, scan[head].letterCase != .upper else { return nil }
        if let named = EventTopicReader.named(at: index, in: scan) { return named }
        guard sort != .movement, index > start || Lexicon.shared.events.leadsToTopic(index, in: scan),
            scan[index].letterCase == .lower
        else { return nil }
        return EventTopicReader.described(at: index, in: scan) ?? timeBehindDescription(index, in: scan)
    }

    /// `Hội nghị tổng kết | công tác năm 2017`: a few small words and the year that names it.
    private static func timeBehindDescription(_ index: Int, in scan: Scan) -> Int? {
        var position = index
        while position < index + 6, scan[position].isWord, scan[position].letterCase == .lower {
            if let time = time(at: position, in: scan), DateReader.isYear(scan[time - 1]) { return time }
            if Lexicon.shared.quantities.isBoundary(scan[position]) { return nil }
            position += 1
        }
        return nil
    }

    /// `lần thứ mười`, `thứ 10`, `XII`, `3` right behind the head, `đầu tiên`.
    private static func number(at index: Int, isDirect: Bool, in scan: Scan) -> (value: Int?, end: Int)? {
        var start = index
        if scan[start].is(.lần) { start += 1 }
        if scan[start].is(.thứ) {
            start += 1
        } else if start > index || !isDirect {
            guard !isDirect, start == index, let roman = Numeral.roman(scan[index], in: scan), scan[index].count > 1
            else {
                return nil
            }
            return (roman, index + 1)
        }
        if scan[start].is(.nhất) { return (1, start + 1) }
        if let roman = Numeral.roman(scan[start], in: scan) { return (roman, start + 1) }
        // `Hội nghị tổng kết 10 năm …` counts.
        if isDirect, scan[start].isNumber, scan[start + 1].is(.năm) || scan[start + 1].is(.tháng) { return nil }
        if scan[start].isNumber, scan[start].count <= 3, !scan[start].isGlued || start > index,
            !scan[start + 1].isGlued || !scan[start + 1].isSymbol("/") && !scan[start + 1].isSymbol("-")
                || scan[start + 1].isSymbol("-") && DateReader.isYear(scan[start + 2])
        {
            return (Int(scan[start].value), start + 1)
        }
        guard start > index || scan[index - 1].is(.thứ), let words = Numeral.words(at: start, in: scan) else {
            return isDirect && scan[index].is(.đầu) && scan[index + 1].isWord && scan[index + 1].letterCase == .lower
                && Lexicon.shared.events.endOfModifier(at: index, in: scan) != nil ? (1, index + 2) : nil
        }
        return (words.value, words.end)
    }

    /// A body, an office, a term, an abbreviation or another name.
    private static func named(
        at index: Int, _ head: Int, isNumbered: Bool, hasName: Bool, hasModifier: Bool, in scan: Scan
    ) -> Int? {
        var start = index
        if scan[start].is(.của) {
            if isNumbered, !scan[start + 1].is(.nhiệm) { return owner(at: start + 1, in: scan) }
            start += 1
        }
        if let term = endOfTerm(start, in: scan) { return hasName || start > index ? term : nil }
        let token = scan[start]
        guard token.startsWithCapital, !token.gap.contains(.lineEnd) else { return nil }
        let openings = Lexicon.shared.openings(of: token)
        if openings.contains(.body),
            let body = BodyReader.body(at: start, inOffice: scan[head].startsWithCapital, in: scan),
            !scan[body.end].is(.trưởng)
        {
            return body.end
        }
        if openings.contains(.position), let office = OfficeReader.office(at: start, in: scan),
            office.hasBody || office.rule == .unique
        {
            return start > index ? office.end : endOfMeetingWith(office.end, in: scan)
        }
        if token.is(.trung), scan[start + 1].is(.ương) { return start + 2 }
        if scan.spells(token, "TƯ") || scan.spells(token, "TW") { return start + 1 }
        if token.letterCase == .upper, token.count >= 2, scan[head].letterCase != .upper, hasModifier {
            return start + 1
        }
        // `đại hội Đảng các cấp` are many.
        if token.is(.đảng) { return scan[start + 1].is(.các) ? nil : start + 1 }
        if openings.contains(.place), hasName, let place = PlaceReader.place(at: start, in: scan) { return place.end }
        return nil
    }

    /// `Hội nghị Thủ tướng | với doanh nghiệp`: an official right behind the head names it with whom they meet.
    private static func endOfMeetingWith(_ index: Int, in scan: Scan) -> Int? {
        guard scan[index].is(.với), scan[index + 1].letterCase == .lower else { return nil }
        let noun = Lexicon.shared.quantities.roles(at: index + 1, in: scan)
        return noun.roles.contains(.isKnown) ? noun.end : nil
    }

    /// `phiên họp thứ 10 của | Ủy ban Thường vụ Quốc hội`: a body by its name. `Đại hội XIII của Đảng` is named without.
    private static func owner(at index: Int, in scan: Scan) -> Int? {
        guard scan[index].startsWithCapital, Lexicon.shared.openings(of: scan[index]).contains(.body) else {
            return nil
        }
        return BodyReader.body(at: index, inOffice: false, in: scan)?.end
    }

    private static func leadsToName(_ index: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        if token.letterCase == .upper, token.count >= 2 { return true }
        return token.startsWithCapital && BodyReader.body(at: index, inOffice: false, in: scan) != nil
    }

    /// `khóa XIV`, `nhiệm kỳ 2015-2020`, `nhiệm kỳ Khóa XIV`
    private static func endOfTerm(_ index: Int, in scan: Scan) -> Int? {
        var position = index
        if scan[position].is(.nhiệm), scan[position + 1].is(.kỳ) { position += 2 }
        if scan[position].is(.khóa) { position += 1 }
        guard position > index else { return nil }
        if Numeral.roman(scan[position], in: scan) != nil { return position + 1 }
        guard scan[position].isNumber else { return nil }
        if scan[position].count == 4 {
            return scan[position + 1].isSymbol("-") && scan[position + 2].isNumber ? position + 3 : nil
        }
        return scan[position].count <= 2 ? position + 1 : nil
    }

    /// `tháng 1 năm 2017`, `tháng 5/2020`, `năm 2017`
    private static func time(at index: Int, in scan: Scan) -> Int? {
        var position = index
        if scan[position].is(.tháng), scan[position + 1].isNumber, scan[position + 1].count <= 2 {
            position += 2
            if scan[position].isSymbol("/"), scan[position].isGlued, DateReader.isYear(scan[position + 1]) {
                return position + 2
            }
        }
        if scan[position].is(.năm), DateReader.isYear(scan[position + 1]) { return position + 2 }
        // `lần thứ 4-2017`
        if position == index, scan[position].isSymbol("-"), DateReader.isYear(scan[position + 1]) {
            return position + 2
        }
        return position > index ? position : nil
    }
}
