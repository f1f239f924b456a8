/// Reads what an event is about, where that names it: `Hội nghị | Xúc tiến đầu tư vùng Tây Bắc`, `phong trào | "Dân vận khéo"`,
/// `Lễ công bố | Quyết định của Ban Bí thư`.
enum EventTopicReader {
    /// A topic is no longer than this many tokens.
    private static let reach = 28
    /// So many small words without a name among them are a description.
    private static let longestDescription = 12
    /// What says which of many meetings it is, is no longer than this many tokens.
    private static let longestOfNumbered = 24
    /// So many small words still belong to the name before them.
    private static let longestTail = 4

    /// The index after a topic in quotation marks at `index`.
    static func quoted(at index: Int, in scan: Scan) -> Int? {
        guard scan[index].isSymbol("\""), scan[index + 1].isWord, scan[index + 1].isGlued else { return nil }
        var position = index + 2
        while position < index + reach, scan[position].kind != .edge {
            if scan[position].isSymbol("\"") { return position > index + 2 ? position + 1 : nil }
            position += 1
        }
        return nil
    }

    /// The index after a topic that begins with a capital at `index`.
    static func named(at index: Int, in scan: Scan) -> Int? {
        guard scan[index].startsWithCapital || scan[index].letterCase == .mixed, !isAddress(index, in: scan) else {
            return nil
        }
        let walk = walk(from: index, in: scan)
        guard let lastName = walk.lastName else { return nil }
        // `Xúc tiến đầu tư` goes on in small letters, `Điện Biên Phủ` is whole.
        let isWhole = scan[lastName - 2].startsWithCapital || scan[lastName - 1].isNumber || walk.endsWithBody
        return !isWhole && walk.end - lastName <= longestTail ? walk.end : lastName
    }

    /// The index after a topic in small letters at `index` that names somebody or something: up to the last name.
    static func described(at index: Int, in scan: Scan) -> Int? { walk(from: index, in: scan).lastName }

    /// The index after the number of a meeting, and the number, where words between its head and that say what it is:
    /// `Hội nghị | Thủ tướng với doanh nghiệp lần thứ hai`, `Đại hội | nông dân toàn quốc lần 5`.
    ///
    /// A year does as well where the meeting is held or attended: `tại Hội nghị | cung cấp thông tin y tế` before `năm 2017`.
    static func numbered(at index: Int, head: Int, in scan: Scan) -> (ordinal: Int?, end: Int)? {
        guard scan[head].startsWithCapital, scan[head].letterCase != .upper, scan[index].isWord,
            !Lexicon.shared.quantities.roles(at: index, in: scan).roles.contains(.ends),
            !Lexicon.shared.events.saysMore(index, in: scan)
        else { return nil }
        var position = index
        var isBetween = false
        while position < index + longestOfNumbered {
            let token = scan[position]
            if position > index, token.is(.lần) {
                let number = scan[position + 1].is(.thứ) ? position + 2 : position + 1
                return ordinal(at: number, in: scan).map { ($0, $1) }
            }
            if token.is(.năm), DateReader.isYear(scan[position + 1]) {
                return position > index + 1 && (isBetween || isHeld(head, in: scan)) ? (nil, position) : nil
            }
            if token.is(.với) || token.is(.giữa) { isBetween = true }
            // `sản xuất, kinh doanh giỏi`
            if token.isSymbol(","), position > index, scan[position + 1].isWord,
                scan[position + 1].letterCase == .lower
            {
                position += 1
                continue
            }
            guard token.isWord, !token.gap.contains(.lineEnd), !endsTopic(token, at: position, in: scan) else {
                return nil
            }
            position += 1
        }
        return nil
    }

    /// `tại`, `dự`, `tổ chức`, `khai mạc` before the head.
    private static func isHeld(_ head: Int, in scan: Scan) -> Bool {
        let before = scan[head - 1]
        switch before.keyword {
        case .tại, .dự, .trong: return true
        case .chức: return scan.spells(scan[head - 2], "tổ")
        default: return scan.spells(before, "mở") || scan.spells(before, "mạc") || scan.spells(before, "trì")
        }
    }

    private static func ordinal(at index: Int, in scan: Scan) -> (ordinal: Int, end: Int)? {
        let token = scan[index]
        if token.isNumber {
            return token.count <= 2 && !DateReader.isGluedToMore(index, in: scan) ? (Int(token.value), index + 1) : nil
        }
        if let roman = Numeral.roman(token, in: scan) { return (roman, index + 1) }
        return Numeral.ordinalValue(at: index, in: scan).map { ($0.value, $0.end) }
    }

    /// How far the phrase from `index` on goes, and where the last name in it ends.
    private static func walk(
        from index: Int, in scan: Scan
    ) -> (end: Int, lastName: Int?, endsWithBody: Bool) {
        var position = index
        var lastName: Int?
        var endsWithBody = false
        while position < index + reach {
            let token = scan[position]
            if token.isSymbol("-"), scan[position + 1].isWord, scan[position + 1].gap == token.gap {
                position += 1
                continue
            }
            // `Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước`
            if token.isSymbol(","), lastName != nil, scan[position + 1].startsWithCapital,
                scan[position + 1].word == scan[index].word, scan[index].word != 0
            {
                position += 1
                continue
            }
            guard token.isWord, !isAddress(position, in: scan) else { break }
            if token.startsWithCapital, Lexicon.shared.openings(of: token).contains(.body),
                let body = BodyReader.body(at: position, inOffice: false, in: scan)
            {
                position = body.end
                lastName = position
                endsWithBody = true
                continue
            }
            position += 1
            if token.letterCase != .lower {
                lastName = position
                endsWithBody = false
                // `APEC 2017`
                if DateReader.isYear(scan[position]), !DateReader.isGluedToMore(position, in: scan) {
                    return (position + 1, position + 1, false)
                }
                // `SOM 2`, `COP 26`
                if token.letterCase == .upper, token.count > 1, scan[position].isNumber, scan[position].count <= 2,
                    !DateReader.isGluedToMore(position, in: scan),
                    Lexicon.shared.quantities.endOfUnit(at: position + 1, in: scan) == nil
                {
                    return (position + 1, position + 1, false)
                }
                continue
            }
            if endsTopic(token, at: position - 1, in: scan)
                || lastName != nil && Lexicon.shared.events.saysMore(position - 1, in: scan)
                || position - (lastName ?? index) > longestDescription
            {
                position -= 1
                break
            }
        }
        return (position, lastName, endsWithBody)
    }

    /// `đồng chí …`, `Phó Thủ tướng …`: somebody speaks there.
    private static func isAddress(_ index: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        switch token.keyword {
        case .ông, .bà, .anh, .chị, .em: return true
        case .đồng: return scan[index + 1].is(.chí)
        default: break
        }
        // `các Bộ trưởng` are many.
        guard token.startsWithCapital, !scan[index - 1].is(.các),
            Lexicon.shared.openings(of: token).contains(.position)
        else { return false }
        return OfficeReader.office(at: index, in: scan) != nil
    }

    private static func endsTopic(_ token: Token, at index: Int, in scan: Scan) -> Bool {
        switch token.keyword {
        case .và, .của, .với, .trong, .các, .giữa, .những, .cho: return false
        case .ngày, .tháng, .năm, .lần, .thứ, .sáng, .chiều, .tối, .hôm, .quý, .từ, .đến, .tới, .về: return true
        default: break
        }
        let words = Lexicon.shared.quantities
        return words.isBoundary(token) || words.roles(at: index, in: scan).roles.contains(.barsStart)
    }
}
