/// Reads halves of a year, decades and centuries.
enum PeriodReader {
    /// `nửa đầu năm 2017`.
    static func half(at index: Int, in scan: Scan) -> DateReader.Reading? {
        guard scan[index + 1].is(.đầu) || scan[index + 1].is(.cuối), scan[index + 2].is(.năm),
            DateReader.isYear(scan[index + 3])
        else { return nil }
        var value = DateValue(.half, ordinal: scan[index + 1].is(.đầu) ? 1 : 2)
        value.year = Int(scan[index + 3].value)
        return DateReader.Reading(value: value, end: index + 4)
    }

    /// `thế kỷ XX`, `thập niên 1990`, `thập kỷ 90`.
    static func centuryOrDecade(at index: Int, in scan: Scan) -> DateReader.Reading? {
        let second = scan[index + 1]
        let number = scan[index + 2]
        if scan[index].is(.thế), second.is(.kỷ) {
            let value = number.isNumber && number.count <= 2 ? Int(number.value) : Numeral.roman(number, in: scan)
            guard let value, (1...29).contains(value), !DateReader.isGluedToMore(index + 2, in: scan) else {
                return nil
            }
            return DateReader.Reading(value: DateValue(.century, ordinal: value), end: index + 3)
        }
        guard scan[index].is(.thập), second.is(.niên) || second.is(.kỷ), number.isNumber, number.value % 10 == 0,
            !DateReader.isGluedToMore(index + 2, in: scan)
        else { return nil }
        let year: Int
        if number.count == 4, DateReader.isYear(number) {
            year = Int(number.value)
        } else if number.count == 2 {
            year = 1900 + Int(number.value)
        } else {
            return nil
        }
        return DateReader.Reading(value: DateValue(.decade, ordinal: year), end: index + 3)
    }
}
