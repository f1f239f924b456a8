import Register
import Testing

@Suite struct AnniversaryTests {
    @Test func holidaysComeFirst() {
        let days = Anniversary.days(month: 9, day: 2)
        #expect(days.first?.name.hasPrefix("Quốc khánh") == true)
        #expect(days.first?.firstYear == 1945)
        #expect(days.count > 1)
    }

    @Test func theLunarCalendarHasItsOwn() {
        #expect(Anniversary.days(month: 3, day: 10, isLunar: true).map(\.name) == ["Giỗ Tổ Hùng Vương"])
        #expect(Anniversary.days(month: 3, day: 10) == [])
    }

    @Test(arguments: Table.anniversaries.rows.indices) func everyDayIsInItsCalendar(index: Int) throws {
        let row = Table.anniversaries.rows[index]
        let day = row[1].split(separator: "-").compactMap { Int($0) }
        try #require(day.count == 2)
        #expect(Anniversary.days(month: day[0], day: day[1], isLunar: row[2] == "lunar").contains { $0.name == row[0] })
        #expect(row[2] == "lunar" || CivilDate(year: 2020, month: day[0], day: day[1]) != nil)
    }
}
