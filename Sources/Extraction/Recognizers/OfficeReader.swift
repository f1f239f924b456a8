/// Reads offices: a title with the body it names.
enum OfficeReader {
    struct Reading {
        /// Index of the first token: `Quyền` before a title is in it.
        var start: Int
        var titleEnd: Int
        var end: Int
        var rule: OfficeTitles.Rule
        /// The body's name, where it has one, with the index of its first token.
        var body: (reading: BodyReader.Reading, start: Int)?
        /// Index of the first token of what stands for a body: `Ngoại giao`, a place.
        var fieldStart: Int?
        var status: PositionValue.Status

        var hasBody: Bool { body != nil || fieldStart != nil }
    }

    /// Whether a title, or `quyền` before one, stands at a token: asked first, since most words that open one open none.
    @inline(__always)
    static func mayBegin(at index: Int, in scan: Scan) -> Bool {
        Lexicon.shared.offices.title(at: scan[index].is(.quyền) ? index + 1 : index, in: scan) != nil
    }

    static func office(at index: Int, in scan: Scan) -> Reading? {
        let isActing = scan[index].is(.quyền)
        let start = isActing ? index + 1 : index
        guard let (rule, titleEnd) = Lexicon.shared.offices.title(at: start, in: scan) else { return nil }
        var reading = Reading(
            start: index, titleEnd: titleEnd, end: titleEnd, rule: rule, status: isActing ? .acting : .current)
        if scan[index - 1].is(.nguyên) || scan[index - 1].is(.cựu) { reading.status = .former }
        readBody(&reading, from: start, in: scan)
        if rule == .term { readTerm(&reading, in: scan) }
        return reading
    }

    private static func readBody(_ reading: inout Reading, from start: Int, in scan: Scan) {
        let end = reading.titleEnd
        if reading.rule == .short {
            guard let body = BodyReader.body(at: end, inOffice: false, in: scan), body.isProper else { return }
            reading.body = (body, end)
            reading.end = body.end
            return
        }
        // `Bộ trưởng Công an`: no police here.
        if reading.rule == .ministry, scan[end].startsWithCapital,
            let field = Lexicon.shared.bodies.endOfMinistryField(at: end, in: scan)
        {
            reading.fieldStart = end
            reading.end = Lexicon.shared.places.state(at: field, in: scan) ?? field
            return
        }
        if reading.rule == .staff, let served = endOfServed(end, in: scan) {
            reading.fieldStart = end
            reading.end = served
            return
        }
        // `Trưởng ban Tổ chức …`, `Chủ tịch Quốc hội nước …`: the title's last words are the body's first.
        // `Phó Trưởng Ban Thường trực` is all title.
        let mayOverlap =
            reading.rule == .headed && !scan[end - 1].is(.trực)
            || reading.rule == .unique && (scan[end].startsWithCapital || scan[end].is(.nước))
        let overlap = mayOverlap ? min(6, end - start) : 1
        for length in (0..<overlap).reversed() {
            guard let body = BodyReader.body(at: end - length, inOffice: true, in: scan),
                length == 0 || body.end > end, body.isProper || length == 0
            else { continue }
            // `Tổng Bí thư Ban Chấp hành Trung ương Đảng`: of such offices only the Party's name theirs.
            if length == 0, reading.rule == .several || reading.rule == .unique && !body.isOfParty { return }
            reading.body = (body, end - length)
            reading.end = body.end
            return
        }
        switch reading.rule {
        case .unique:
            if let state = Lexicon.shared.places.state(at: end, in: scan) {
                reading.fieldStart = end
                reading.end = state
            }
            return
        case .several, .short: return
        case .term, .headed, .staff, .ministry: break
        }
        if let field = endOfDepartment(end, in: scan) ?? endOfField(end, in: scan) {
            reading.fieldStart = end
            reading.end = endOfPost(field, in: scan) ?? field
        } else if scan[start].startsWithCapital, reading.rule == .headed, let post = endOfPost(end, in: scan) {
            reading.fieldStart = end
            reading.end = post
        } else if scan[end].is(.của), scan[start].startsWithCapital, reading.rule.needsBody,
            let body = BodyReader.body(at: end + 1, inOffice: false, in: scan)
        {
            reading.body = (body, end + 1)
            reading.end = body.end
        }
    }

    /// Whom an assistant serves: `Trợ lý Bộ trưởng Ngoại giao`. Behind `của` it is an office by itself.
    private static func endOfServed(_ index: Int, in scan: Scan) -> Int? {
        guard Lexicon.shared.openings(of: scan[index]).contains(.position), scan[index].startsWithCapital,
            let office = office(at: index, in: scan), office.rule != .staff, office.rule != .short
        else { return nil }
        return office.end
    }

    /// `Cục trưởng An ninh nội địa`, `Vụ trưởng Pháp chế`: the title has the body's head in it.
    private static func endOfDepartment(_ index: Int, in scan: Scan) -> Int? {
        guard scan[index].startsWithCapital, scan[index - 1].is(.trưởng) || scan[index - 1].is(.phó),
            let head = Lexicon.shared.bodies.head(at: index - 2, in: scan), head.end == index - 1,
            head.row.next.contains(.word)
        else { return nil }
        return BodyNameReader.end(at: index, of: head.row, inOffice: true, in: scan)
    }

    /// Where an envoy is: `Đại sứ Đan Mạch tại Việt Nam`.
    private static func endOfPost(_ index: Int, in scan: Scan) -> Int? {
        guard scan[index].is(.tại) else { return nil }
        return Lexicon.shared.places.state(at: index + 1, in: scan)
    }

    /// `THADS Hà Nội`, `Bungari`, `tỉnh Hà Tĩnh`, `các tỉnh`
    private static func endOfField(_ index: Int, in scan: Scan) -> Int? {
        let token = scan[index]
        guard token.isWord, !token.gap.isEmpty else { return nil }
        if let state = Lexicon.shared.places.state(at: index, in: scan),
            !scan[state].startsWithCapital || PersonReader.end(at: index, after: .bare, in: scan) == nil
        {
            return state
        }
        if let place = PlaceReader.place(at: index, in: scan) { return place.end }
        if isBrand(index, in: scan) || token.letterCase == .mixed && token.word == 0 && token.count > 3 {
            return index + 1
        }
        guard let abbreviation = endOfAbbreviation(index, in: scan) else { return nil }
        if let place = PlaceReader.place(at: abbreviation, in: scan) { return place.end }
        // `VNCB Chi nhánh Lam Giang`
        if scan[abbreviation].startsWithCapital,
            let branch = BodyReader.body(at: abbreviation, inOffice: true, in: scan), branch.isProper
        {
            return branch.end
        }
        return abbreviation
    }

    /// `SCIC`, `TIE`, `GD-ĐT`, `KH&CN`: a body or field in capitals, which no rank and no degree is.
    private static func endOfAbbreviation(_ index: Int, in scan: Scan) -> Int? {
        guard scan[index].letterCase == .upper, scan[index].count >= 2,
            Lexicon.shared.people.honorific(at: index, in: scan) == nil, Numeral.roman(scan[index], in: scan) == nil
        else { return nil }
        var end = index + 1
        while scan[end].isSymbol("-") || scan[end].isSymbol("&"), scan[end].isGlued, scan[end + 1].isGlued,
            scan[end + 1].letterCase == .upper
        {
            end += 2
        }
        let isWhole =
            scan[end].kind != .word || !scan[end].startsWithCapital || scan[index].count >= 4
            || PlaceReader.place(at: end, in: scan) != nil
        guard end > index + 1 || scan[index].count >= 3 && isWhole else { return nil }
        // In a line of capitals it is a word; `HĐQT VTX` is none.
        return scan[index - 1].letterCase != .upper || scan[index - 2].letterCase != .upper ? end : nil
    }

    /// A brand between the title and a full name: `Chủ tịch Sunrise Lê Văn A`.
    private static func isBrand(_ index: Int, in scan: Scan) -> Bool {
        scan[index].startsWithCapital && scan[index].word == 0 && scan[index].count > 3
            && Lexicon.shared.people.roles(of: scan[index + 1]).contains(.commonSurname)
            && PersonReader.end(at: index + 1, after: .bare, in: scan) != nil
    }

    /// `khóa XIV`
    private static func readTerm(_ reading: inout Reading, in scan: Scan) {
        guard scan[reading.end].is(.khóa) else { return }
        let number = scan[reading.end + 1].is(.thứ) ? reading.end + 2 : reading.end + 1
        if Numeral.roman(scan[number], in: scan) != nil || scan[number].isNumber && scan[number].count <= 2 {
            reading.end = number + 1
        }
    }
}
