import Register
import Testing

/// The calendar against a table that others published: Hồ Ngọc Đức, "Âm lịch Việt Nam" 0.8 (2004), years 1900 to 2100.
@Suite struct LunarNewYearTests {
    /// Day and month of Tết, ten years a line from 1900 on; behind `n` the month that a leap month follows.
    private static let published = """
        31/1n8 19/2 08/2 29/1n5 16/2 04/2 25/1n4 13/2 02/2 22/1n2
        10/2 30/1n6 18/2 06/2 26/1n5 14/2 03/2 23/1n2 11/2 01/2n7
        20/2 08/2 28/1n5 16/2 05/2 25/1n4 13/2 02/2 23/1n2 10/2
        30/1n6 17/2 06/2 26/1n5 14/2 04/2 24/1n3 11/2 31/1n7 19/2
        08/2 27/1n6 15/2 05/2 25/1n4 13/2 02/2 22/1n2 10/2 29/1n7
        17/2 06/2 27/1n5 14/2 03/2 24/1n3 12/2 31/1n8 18/2 08/2
        28/1n6 15/2 05/2 25/1n4 13/2 02/2 21/1n3 09/2 29/1n7 16/2
        06/2 27/1n5 15/2 03/2 23/1n4 11/2 31/1n8 18/2 07/2 28/1n6
        16/2 05/2 25/1n4 13/2 02/2 21/1n2 09/2 29/1n7 17/2 06/2
        27/1n5 15/2 04/2 23/1n3 10/2 31/1n8 19/2 07/2 28/1n5 16/2
        05/2 24/1n4 12/2 01/2 22/1n2 09/2 29/1n7 17/2 07/2 26/1n5
        14/2 03/2 23/1n4 10/2 31/1n9 19/2 08/2 28/1n6 16/2 05/2
        25/1n4 12/2 01/2 22/1n2 10/2 29/1n6 17/2 06/2 26/1n5 13/2
        02/2 23/1n3 11/2 31/1n11 19/2 08/2 28/1n6 15/2 04/2 24/1n5
        12/2 01/2 22/1n2 10/2 30/1n7 17/2 06/2 26/1n5 14/2 02/2
        23/1n3 11/2 01/2n8 18/2 08/2 28/1n6 15/2 04/2 24/1n4 12/2
        02/2 21/1n3 09/2 29/1n7 17/2 05/2 26/1n5 14/2 03/2 23/1n4
        11/2 31/1n8 19/2 07/2 27/1n6 15/2 05/2 24/1n4 12/2 02/2
        22/1n3 09/2 29/1n7 17/2 06/2 26/1n5 14/2 03/2 24/1n4 10/2
        30/1n8 18/2 07/2 27/1n6 15/2 05/2 25/1n4 12/2 01/2 21/1n2
        09/2
        """

    /// The new moon of January 1925 was that of the eclipse of the 24th, 14:46 UTC, in no time zone between Beijing and Hà Nội
    /// on the 25th; China's almanac has the 24th, and so have we.
    private static let differing = [1925: "24/1n4"]

    private static let rows: [(year: Int, day: Int, month: Int, leapMonth: Int)] =
        published.split(whereSeparator: \.isWhitespace).enumerated().compactMap { index, field in
            let parts = (differing[1900 + index] ?? String(field)).split { $0 == "/" || $0 == "n" }.compactMap {
                Int($0)
            }
            return parts.count < 2 ? nil : (1900 + index, parts[0], parts[1], parts.count > 2 ? parts[2] : 0)
        }

    @Test func newYearDaysAreThePublishedOnes() {
        #expect(Self.rows.count == 201)
        for row in Self.rows {
            let first = LunarDate(year: row.year, month: 1, day: 1)?.civilDate
            #expect(first == CivilDate(year: row.year, month: row.month, day: row.day), "\(row)")
        }
    }

    @Test func leapMonthsAreThePublishedOnes() {
        for row in Self.rows {
            let leap = (1...12).filter { LunarDate(year: row.year, month: $0, day: 1, isLeapMonth: true) != nil }
            #expect(leap == (row.leapMonth == 0 ? [] : [row.leapMonth]), "\(row)")
        }
    }

    /// From the lunar day to the Gregorian one and back; `LunarDateTests` goes the other way round.
    @Test func everyLunarDayRoundTrips() {
        var wrong: [LunarDate] = []
        var count = 0
        for row in Self.rows {
            for month in 1...12 {
                for (isLeap, day) in [false, true].flatMap({ leap in (1...30).map { (leap, $0) } }) {
                    guard let lunar = LunarDate(year: row.year, month: month, day: day, isLeapMonth: isLeap) else {
                        continue
                    }
                    count += 1
                    if lunar.civilDate.flatMap({ LunarDate($0) }) != lunar { wrong.append(lunar) }
                }
            }
        }
        #expect(wrong == [])
        let days = CivilDate(year: 2101, month: 1, day: 29)?.dayNumber ?? 0
        #expect(count == days - (CivilDate(year: 1900, month: 1, day: 31)?.dayNumber ?? 0))
    }
}
