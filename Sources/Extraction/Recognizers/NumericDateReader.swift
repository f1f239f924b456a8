/// Reads dates in figures: `16/1/2018`, `16-1-2018`, `16.1.2018`, `16/1`.
enum NumericDateReader {
    /// The date that begins at a number.
    ///
    /// After a keyword (`ngày`) day and month do without a year, separators may have white space around them, and a day
    /// that no calendar has is still read, for somebody to say so. Without one the date must exist and have a year,
    /// unless `allowsShort`.
    static func date(
        at index: Int, afterKeyword: Bool, allowsShort: Bool = false, in scan: Scan
    ) -> DateReader.Reading? {
        let first = scan[index]
        guard first.isNumber, first.count <= 2, let separator = separator(at: index + 1, afterKeyword, in: scan) else {
            return nil
        }
        let second = scan[index + 2]
        guard second.isNumber, second.count <= 2 else { return nil }
        var form = separator.form
        let day = Int(first.value)
        let month = Int(second.value)
        if let next = self.separator(at: index + 3, afterKeyword, in: scan), isYear(scan[index + 4]),
            !runsOn(index + 4, in: scan)
        {
            if next.symbol != separator.symbol { form.insert(.mixedSeparators) }
            form.formUnion(next.form)
            var value = DateValue(.day, year: Int(scan[index + 4].value), month: month, day: day)
            value.form = form
            // `8-11/2018` behind `tháng` is a range of months; there it is read before this is asked.
            guard value.exists || afterKeyword || plausible(day, month) else { return nil }
            if !afterKeyword, separator.symbol == UInt8(ascii: "."), value.year ?? 0 < 1900 { return nil }
            return DateReader.Reading(value: value, end: index + 5)
        }
        if let short = shortYear(day: day, month: month, separator, form, at: index, afterKeyword, in: scan) {
            return short
        }
        guard afterKeyword || allowsShort else { return nil }
        return short(day: day, month: month, separator, form, at: index, afterKeyword, in: scan)
    }

    /// `30/4/75`, `18-8-18`
    private static func shortYear(
        day: Int, month: Int, _ separator: Separator, _ form: DateValue.Form, at index: Int, _ afterKeyword: Bool,
        in scan: Scan
    ) -> DateReader.Reading? {
        let mark = scan[index + 3]
        guard mark.kind == .symbol, mark.isGlued, mark.symbol == separator.symbol, scan[index + 4].count == 2,
            !runsOn(index + 4, in: scan),
            let year = ShortYearReader.third(at: index + 4, afterKeyword: afterKeyword, in: scan)
        else { return nil }
        var value = DateValue(.day, year: year.year, month: month, day: day)
        value.yearOfCentury = year.yearOfCentury
        value.form = form
        return value.exists ? DateReader.Reading(value: value, end: year.end) : nil
    }

    /// Whether a figure may be meant as a year: one of the next millennium is a slip (`17/3/3018`), for somebody to say so.
    private static func isYear(_ token: Token) -> Bool {
        DateReader.isYear(token) || token.isNumber && token.count == 4 && (3000...3099).contains(token.value)
    }

    /// `2018-01-16`
    static func isoDay(at index: Int, in scan: Scan) -> DateReader.Reading? {
        guard DateReader.isYear(scan[index]), scan[index].value >= 1800,
            [index + 1, index + 3].allSatisfy({ scan[$0].isSymbol("-") && scan[$0].isGlued }),
            [index + 2, index + 4].allSatisfy({ scan[$0].isNumber && scan[$0].isGlued && scan[$0].count == 2 }),
            !runsOn(index + 4, in: scan)
        else { return nil }
        let value = DateValue(
            .day, year: Int(scan[index].value), month: Int(scan[index + 2].value), day: Int(scan[index + 4].value))
        return value.exists ? DateReader.Reading(value: value, end: index + 5) : nil
    }

    /// Day and month without a year.
    private static func short(
        day: Int, month: Int, _ separator: Separator, _ form: DateValue.Form, at index: Int, _ afterKeyword: Bool,
        in scan: Scan
    ) -> DateReader.Reading? {
        guard !runsOn(index + 2, in: scan) else { return nil }
        var value = DateValue(.day, month: month, day: day)
        value.form = form
        var end = index + 3
        if scan[end].is(.năm), DateReader.isYear(scan[end + 1]), !DateReader.isGluedToMore(end + 1, in: scan) {
            value.year = Int(scan[end + 1].value)
            end += 2
        }
        if !value.exists {
            // `ngày 29-30 tháng 12`, `ngày 18-20`: days, not a month. With a slash nothing else can be meant.
            guard afterKeyword, separator.symbol == UInt8(ascii: "/") || isShortMonth(day, month),
                !scan[end].is(.tháng),
                !scan[end].isSymbol("%")
            else { return nil }
            guard separator.symbol == UInt8(ascii: "/") || !isDayRange(day, month, at: end, in: scan) else {
                return nil
            }
        } else if separator.symbol != UInt8(ascii: "/"), scan[end].is(.tháng) {
            return nil
        } else if separator.symbol != UInt8(ascii: "/"), scan[end].isSymbol("/"), scan[end].isGlued {
            return nil
        }
        return DateReader.Reading(value: value, end: end)
    }

    /// `31-6`, `31-11`, `30-2`: a day that the month lacks by one or two, not a range of days.
    private static func isShortMonth(_ day: Int, _ month: Int) -> Bool {
        (1...12).contains(month) && (29...31).contains(day)
    }

    private static func isDayRange(_ day: Int, _ month: Int, at end: Int, in scan: Scan) -> Bool {
        day < month || scan[end].is(.âm) || scan[end].is(.tết) || scan[end].is(.tháng)
    }

    /// Off the calendar by a month's length only (`31/6/2017`): what is further off without `ngày` may be anything.
    private static func plausible(_ day: Int, _ month: Int) -> Bool {
        (1...31).contains(day) && (1...12).contains(month)
    }

    private struct Separator {
        var symbol: UInt8
        var form: DateValue.Form
    }

    private static func separator(at index: Int, _ afterKeyword: Bool, in scan: Scan) -> Separator? {
        let token = scan[index]
        guard token.isSymbol("/") || token.isSymbol("-") || token.isSymbol(".") else { return nil }
        let next = scan[index + 1]
        if token.isGlued, next.isGlued { return Separator(symbol: token.symbol, form: []) }
        guard afterKeyword, !token.isSymbol("."), !token.gap.contains(.lineEnd), !next.gap.contains(.lineEnd) else {
            return nil
        }
        if token.isGlued != next.isGlued { return Separator(symbol: token.symbol, form: .oneSidedSpace) }
        // `ngày 16 - 1 - 2018`; without a year a spaced dash joins two days.
        let isWhole = [index - 2, index + 2].contains {
            scan[$0].isSymbol("-") && !scan[$0].isGlued && !scan[$0 + 1].isGlued
        }
        return token.isSymbol("/") || isWhole ? Separator(symbol: token.symbol, form: []) : nil
    }

    /// Whether the figure at `index` goes on into a code, a longer number or a third part that is no year. A dash before
    /// another date does not count: that is a range.
    private static func runsOn(_ index: Int, in scan: Scan) -> Bool {
        let next = scan[index + 1]
        guard next.isGlued, next.kind != .edge else { return false }
        if next.isWord || next.isNumber { return true }
        guard next.isSymbol("/") || next.isSymbol("-") || next.isSymbol(".") || next.isSymbol(",") else { return false }
        let after = scan[index + 2]
        guard after.isGlued else { return false }
        if after.isWord { return next.isSymbol("/") ? isCodeLetter(after) : !next.isSymbol("-") && !next.isSymbol(".") }
        guard after.isNumber else { return false }
        if next.isSymbol("-") {
            let sign = scan[index + 3]
            return !(sign.isGlued && (sign.isSymbol("/") || sign.isSymbol("-") || sign.isSymbol(".")))
        }
        return true
    }

    /// `/QĐ` makes a code of the figures before it, `/tháng` does not.
    private static func isCodeLetter(_ token: Token) -> Bool { token.letterCase != .lower }
}
