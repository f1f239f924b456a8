/// Reads what stands behind `năm`: figures, words, a name of the cycle of sixty, years before our era.
enum YearReader {
    /// The year at `index`, the token after `năm`.
    static func year(at index: Int, in scan: Scan) -> DateReader.Reading? {
        if let figure = figure(at: index, in: scan) { return figure }
        if let words = words(at: index, in: scan) {
            return DateReader.Reading(value: DateValue(.year, year: words.year), end: words.end)
        }
        return named(at: index, in: scan)
    }

    /// `2017`; `356 trước Công nguyên`, `356 TCN`, `40 sau Công nguyên`.
    private static func figure(at index: Int, in scan: Scan) -> DateReader.Reading? {
        let token = scan[index]
        guard token.isNumber, token.count <= 4, !DateReader.isGluedToMore(index, in: scan) else { return nil }
        if token.value > 0, let era = era(at: index + 1, in: scan) {
            var value = DateValue(.year, year: Int(token.value))
            value.isBeforeEra = era.isBefore
            return DateReader.Reading(value: value, end: era.end)
        }
        if let short = ShortYearReader.year(at: index, in: scan) {
            return DateReader.Reading(value: DateValue(.year, year: short), end: index + 1)
        }
        if isOldYear(at: index, in: scan) {
            return DateReader.Reading(value: DateValue(.year, year: Int(token.value)), end: index + 1)
        }
        guard DateReader.isYear(token) else { return nil }
        return DateReader.Reading(value: DateValue(.year, year: Int(token.value)), end: index + 1)
    }

    /// `năm 938,`: of three figures, at the end of a phrase, and neither counted nor cut from one of four.
    private static func isOldYear(at index: Int, in scan: Scan) -> Bool {
        let next = scan[index + 1]
        guard scan[index].count == 3, (210...999).contains(scan[index].value), next.isSymbol(",") || next.isSymbol(")"),
            !scan[index + 2].isNumber
        else { return false }
        let before = scan[index - 2]
        return !before.isNumber && !before.is(.mỗi) && !before.is(.một) && Numeral.words(at: index - 2, in: scan) == nil
    }

    /// `trước Công nguyên`, `TCN`, `sau Công nguyên`, `SCN`.
    static func era(at index: Int, in scan: Scan) -> (isBefore: Bool, end: Int)? {
        if scan.spells(scan[index], "TCN") { return (true, index + 1) }
        if scan.spells(scan[index], "SCN") { return (false, index + 1) }
        let token = scan[index]
        guard token.is(.trước) || token.is(.sau) else { return nil }
        if scan.spells(scan[index + 1], "CN") { return (token.is(.trước), index + 2) }
        guard scan[index + 1].is(.công), scan[index + 2].is(.nguyên) else { return nil }
        return (token.is(.trước), index + 3)
    }

    /// `hai nghìn không trăm mười bảy`, `một nghìn chín trăm bảy mươi lăm`, `hai nghìn lẻ tám`, `hai ngàn`.
    static func words(at index: Int, in scan: Scan) -> (year: Int, end: Int)? {
        guard scan[index].is(.một) || scan[index].is(.hai), scan[index + 1].is(.nghìn) || scan[index + 1].is(.ngàn)
        else { return nil }
        var year = scan[index].is(.một) ? 1000 : 2000
        var end = index + 2
        if scan[end].is(.không), scan[end + 1].is(.trăm) {
            end += 2
        } else if let hundreds = Numeral.words(at: end, in: scan), hundreds.value < 10, scan[hundreds.end].is(.trăm) {
            year += hundreds.value * 100
            end = hundreds.end + 1
        }
        if scan[end].is(.linh) || scan[end].is(.lẻ) { end += 1 }
        if let rest = Numeral.words(at: end, in: scan) {
            year += rest.value
            end = rest.end
        }
        // `một nghìn người` counts.
        return DateReader.years.contains(year) && (year % 100 != 0 || end > index + 2) || year == 2000
            ? (year, end) : nil
    }

    /// `Ất Dậu 1945`, `Mậu Tuất`, `Ất Dậu (1945)`: the year in figures is taken over if it is the one of that name.
    static func named(at index: Int, in scan: Scan) -> DateReader.Reading? {
        guard let cycle = CycleYearReader.place(at: index, in: scan) else { return nil }
        var value = DateValue(.year)
        value.cycleYear = cycle
        value.isLunar = true
        var end = index + 2
        let bracket = scan[end].isSymbol("(") && scan[end + 2].isSymbol(")") ? 1 : 0
        let word = scan[end + bracket].is(.năm) ? 1 : 0
        let figure = scan[end + bracket + word]
        if DateReader.isYear(figure), CycleYearReader.isName(cycle, of: Int(figure.value)) {
            value.year = Int(figure.value)
            if bracket == 0 { end += word + 1 }
        }
        return DateReader.Reading(value: value, end: end)
    }
}
