/// Reads halves of a year, decades and centuries.
enum PeriodReader {
    /// `nửa đầu năm 2017`, `nửa cuối năm`.
    static func half(at index: Int, in scan: Scan) -> DateReader.Reading? {
        guard scan[index + 1].is(.đầu) || scan[index + 1].is(.cuối), scan[index + 2].is(.năm) else { return nil }
        let reading = DateReader.half(scan[index + 1].is(.đầu) ? 1 : 2, yearAt: index + 2, in: scan)
        let isDated = reading.value.year != nil || reading.value.relative != nil
        return isDated || scan[index + 3].kind == .symbol ? reading : nil
    }

    /// `thế kỷ XX`, `thế kỷ thứ 19`, `thế kỷ hai mươi`, `thế kỷ II trước Công nguyên`; `thập niên 1990`, `những năm 90`.
    static func centuryOrDecade(at index: Int, in scan: Scan) -> DateReader.Reading? {
        if scan[index].is(.thế), scan[index + 1].is(.kỷ) { return century(at: index + 2, in: scan) }
        if scan[index].is(.những) {
            guard scan[index + 1].is(.năm) else { return nil }
            return decade(at: scan[index + 2].is(.thập) && scan[index + 3].is(.niên) ? index + 4 : index + 2, in: scan)
        }
        guard scan[index].is(.thập), scan[index + 1].is(.niên) || scan[index + 1].is(.kỷ) else { return nil }
        return decade(at: index + 2, in: scan)
    }

    private static func century(at start: Int, in scan: Scan) -> DateReader.Reading? {
        let index = scan[start].is(.thứ) ? start + 1 : start
        let number = scan[index]
        var end = index + 1
        let ordinal: Int
        if number.isNumber, number.count <= 2 {
            ordinal = Int(number.value)
        } else if let roman = Numeral.roman(number, in: scan) {
            ordinal = roman
        } else if let words = Numeral.words(at: index, in: scan), words.value > 9 || index > start {
            ordinal = words.value
            end = words.end
        } else {
            return nil
        }
        guard (1...29).contains(ordinal), !DateReader.isGluedToMore(end - 1, in: scan) else { return nil }
        var value = DateValue(.century, ordinal: ordinal)
        if let era = YearReader.era(at: end, in: scan) {
            value.isBeforeEra = era.isBefore
            end = era.end
        }
        return DateReader.Reading(value: value, end: end)
    }

    static func decade(at index: Int, in scan: Scan) -> DateReader.Reading? {
        let number = scan[index]
        var end = index + 1
        let year: Int
        let isRange = scan[index + 1].isSymbol("-") && scan[index + 2].isNumber && scan[index + 2].value % 10 == 0
        if number.isNumber, number.value % 10 == 0, isRange || !DateReader.isGluedToMore(index, in: scan) {
            if number.count == 4, DateReader.isYear(number) {
                year = Int(number.value)
            } else if number.count == 2 {
                year = 1900 + Int(number.value)
            } else {
                return nil
            }
        } else if let words = Numeral.words(at: index, in: scan), words.value >= 20, words.value % 10 == 0 {
            year = 1900 + words.value
            end = words.end
        } else {
            return nil
        }
        // `những năm 60 của thế kỷ XIX`
        let word = scan[end].is(.của) ? end + 1 : end
        if number.count != 4, scan[word].is(.thế), scan[word + 1].is(.kỷ),
            let century = century(at: word + 2, in: scan),
            !century.value.isBeforeEra, let ordinal = century.value.ordinal
        {
            return DateReader.Reading(
                value: DateValue(.decade, ordinal: (ordinal - 1) * 100 + year % 100), end: century.end)
        }
        return DateReader.Reading(value: DateValue(.decade, ordinal: year), end: end)
    }
}
