/// Reads halves of a year, decades and centuries.
enum PeriodReader {
    /// `nửa đầu năm 2017`, `nửa cuối năm`.
    static func half(at index: Int, in scan: Scan) -> DateReader.Reading? {
        guard scan[index + 1].is(.đầu) || scan[index + 1].is(.cuối), scan[index + 2].is(.năm) else { return nil }
        var value = DateValue(.half, ordinal: scan[index + 1].is(.đầu) ? 1 : 2)
        guard DateReader.isYear(scan[index + 3]) else {
            return scan[index + 3].kind == .symbol ? DateReader.Reading(value: value, end: index + 3) : nil
        }
        value.year = Int(scan[index + 3].value)
        return DateReader.Reading(value: value, end: index + 4)
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

    private static func decade(at index: Int, in scan: Scan) -> DateReader.Reading? {
        let number = scan[index]
        var end = index + 1
        let year: Int
        if number.isNumber, number.value % 10 == 0, !DateReader.isGluedToMore(index, in: scan) {
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
        return DateReader.Reading(value: DateValue(.decade, ordinal: year), end: end)
    }
}
