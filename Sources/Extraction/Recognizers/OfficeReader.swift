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
        if reading.rule == .short { return }
        // `Trưởng ban Tổ chức …`: the title's last words are the body's first.
        // `Phó Trưởng Ban Thường trực` is all title.
        let overlap = reading.rule == .headed && !scan[end - 1].is(.trực) ? min(5, end - start) : 1
        for length in (0..<overlap).reversed() {
            guard let body = BodyReader.body(at: end - length, inOffice: true, in: scan),
                length == 0 || body.end > end, body.isProper || length == 0
            else { continue }
            if length == 0, reading.rule == .unique || reading.rule == .several { return }
            reading.body = (body, end - length)
            reading.end = body.end
            return
        }
        switch reading.rule {
        case .unique:
            if let country = Lexicon.shared.places.country(at: end, allowsSyllable: true, in: scan) {
                reading.fieldStart = end
                reading.end = country
            }
            return
        case .several, .short: return
        case .ministry:
            if scan[end].startsWithCapital, let field = Lexicon.shared.bodies.endOfMinistryField(at: end, in: scan) {
                reading.fieldStart = end
                reading.end =
                    Lexicon.shared.places.country(at: field, allowsSyllable: true, in: scan) ?? field
                return
            }
        case .term, .headed: break
        }
        if let field = endOfField(end, in: scan) {
            reading.fieldStart = end
            reading.end = field
        } else if scan[end].is(.của), scan[start].startsWithCapital, reading.rule == .headed,
            let body = BodyReader.body(at: end + 1, inOffice: false, in: scan)
        {
            reading.body = (body, end + 1)
            reading.end = body.end
        }
    }

    /// `THADS Hà Nội`, `Bungari`, `tỉnh Hà Tĩnh`, `các tỉnh`
    private static func endOfField(_ index: Int, in scan: Scan) -> Int? {
        let token = scan[index]
        guard token.isWord, !token.gap.isEmpty else { return nil }
        if let country = Lexicon.shared.places.country(at: index, allowsSyllable: true, in: scan),
            !scan[country].startsWithCapital || PersonReader.end(at: index, after: .bare, in: scan) == nil
        {
            return country
        }
        if let place = PlaceReader.place(at: index, in: scan) { return place.end }
        if isBrand(index, in: scan) { return index + 1 }
        guard token.letterCase == .upper, token.count >= 4, scan[index - 1].letterCase != .upper,
            Numeral.roman(token, in: scan) == nil
        else { return nil }
        return PlaceReader.place(at: index + 1, in: scan)?.end ?? index + 1
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
