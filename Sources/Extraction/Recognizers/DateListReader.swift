/// Reads lists of months, quarters or years that name their keyword once: `tháng 7 và 8/2018`, `quý I, II/2018`,
/// `các năm 2016, 2017 và 2018`.
enum DateListReader {
    /// One date of a list, with the tokens that are its own.
    struct Item {
        var value: DateValue
        var start: Int
        var end: Int
    }

    /// No list is longer.
    private static let longest = 12

    /// What follows `first`, if it begins a list; the dates get the year of the last one. Empty for what is no list.
    static func items(after first: DateReader.Reading, at index: Int, in scan: Scan) -> [Item] {
        if first.value.shape == .day { return days(after: first, at: index, in: scan) }
        guard first.value.shape == .month || first.value.shape == .quarter || first.value.shape == .year,
            !first.value.isLunar, !first.value.isBeforeEra, scan[index + 1].isNumber || first.value.shape == .quarter
        else { return [] }
        var items = [Item(value: first.value, start: index, end: first.end)]
        var lastYear: Int?
        while items.count < longest {
            let end = items[items.count - 1].end
            let joint = scan[end]
            guard joint.isSymbol(",") || joint.is(.và) || joint.is(.hoặc),
                let next = item(at: end + 1, like: first.value, isPlural: scan[index - 1].is(.các), in: scan)
            else { break }
            items.append(next)
            lastYear = next.value.year
            // A year of its own ends the list of what shares it.
            if first.value.shape != .year, lastYear != nil { break }
        }
        guard items.count > 1 else { return [] }
        if first.value.shape == .year { return items }
        // Without a year `tháng 3, 4 người` may count something else.
        guard let lastYear, first.value.year == nil else { return [] }
        return items.map { item in
            var item = item
            item.value.year = lastYear
            return item
        }
    }

    /// `ngày 1/2 và 15/3`, `30/4 và 1/5`: days with their months, the second without `ngày`.
    static func days(after first: DateReader.Reading, at index: Int, in scan: Scan) -> [Item] {
        let figure = scan[index].is(.ngày) ? index + 1 : index
        guard !first.value.isLunar, scan[figure].isNumber, scan[figure + 1].kind == .symbol else { return [] }
        var items = [Item(value: first.value, start: index, end: first.end)]
        while items.count < longest {
            let end = items[items.count - 1].end
            guard scan[end].isSymbol(",") || scan[end].is(.và),
                let next = NumericDateReader.date(at: end + 1, afterKeyword: false, allowsShort: true, in: scan),
                next.value.exists, next.value.year != nil || isDay(next, after: scan[end], in: scan)
            else { break }
            items.append(Item(value: next.value, start: end + 1, end: next.end))
        }
        return items.count > 1 ? items : []
    }

    /// Whether a second day without its year is none of a count: `30/4 và 1/5 kéo dài`, but `ngày 6/2 và 2/3 số phiếu`.
    private static func isDay(_ day: DateReader.Reading, after joint: Token, in scan: Scan) -> Bool {
        let next = scan[day.end]
        if DateReader.endsPhrase(next) { return true }
        return joint.is(.và) && next.isWord && next.letterCase == .lower && !next.isGlued && !next.is(.số)
            && !next.is(.tổng) && !next.is(.dân) && scan[day.end - 2].isSymbol("-")
            && Lexicon.shared.quantities.endOfUnit(at: day.end, in: scan) == nil
    }

    /// `isPlural`: `các` leads the list, so that a figure before a noun is still of it.
    private static func item(at index: Int, like first: DateValue, isPlural: Bool, in scan: Scan) -> Item? {
        // `tháng 1 và tháng 2 năm 1999`
        let isNamed =
            first.shape == .month && scan[index].is(.tháng) || first.shape == .quarter && isQuarter(scan[index])
        guard isNamed, var item = unnamedItem(at: index + 1, like: first, isPlural: isPlural, in: scan) else {
            return unnamedItem(at: index, like: first, isPlural: isPlural, in: scan)
        }
        item.start = index
        return item
    }

    private static func isQuarter(_ token: Token) -> Bool { token.is(.quý) || token.is(.quí) }

    private static func unnamedItem(at index: Int, like first: DateValue, isPlural: Bool, in scan: Scan) -> Item? {
        let token = scan[index]
        switch first.shape {
        case .year:
            guard DateReader.isYear(token), (1800...2100).contains(token.value),
                !DateReader.isGluedToMore(index, in: scan), isPlural || DateReader.endsPhrase(scan[index + 1])
            else { return nil }
            return Item(value: DateValue(.year, year: Int(token.value)), start: index, end: index + 1)
        case .month:
            guard token.isNumber, token.count <= 2, (1...12).contains(token.value) else { return nil }
            return withYear(DateValue(.month, month: Int(token.value)), index, in: scan)
        default:
            guard let number = token.isNumber && token.count == 1 ? Int(token.value) : Numeral.roman(token, in: scan),
                (1...4).contains(number)
            else { return nil }
            return withYear(DateValue(.quarter, ordinal: number), index, in: scan)
        }
    }

    private static func withYear(_ value: DateValue, _ index: Int, in scan: Scan) -> Item? {
        var value = value
        if let tail = DateReader.yearTail(at: index + 1, in: scan), tail.form.isEmpty, !scan[index + 1].isSymbol(",") {
            value.year = tail.year
            return Item(value: value, start: index, end: tail.end)
        }
        guard !scan[index + 1].isGlued || scan[index + 1].isSymbol(",") else { return nil }
        return Item(value: value, start: index, end: index + 1)
    }

}
