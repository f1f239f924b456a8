import Register
import Testing

@Suite struct LunarDateTests {
    /// Days that calendars agree on, Tết of years that differ from China's among them.
    @Test(arguments: [
        ("2018-01-16", "30 tháng Mười Một năm Đinh Dậu"), ("2018-02-16", "mùng 1 tháng Giêng năm Mậu Tuất"),
        ("1985-01-21", "mùng 1 tháng Giêng năm Ất Sửu"), ("2007-02-17", "mùng 1 tháng Giêng năm Đinh Hợi"),
        ("2025-01-29", "mùng 1 tháng Giêng năm Ất Tỵ"), ("2025-07-25", "mùng 1 tháng Sáu nhuận năm Ất Tỵ"),
        ("2026-04-26", "mùng 10 tháng Ba năm Bính Ngọ"), ("2024-02-09", "30 tháng Chạp năm Quý Mão"),
    ]) func isTheDayOfTheCalendar(iso: String, lunar: String) throws {
        let date = try #require(CivilDate(iso: iso))
        #expect(LunarDate(date)?.vietnamese == lunar)
    }

    @Test func isNilOutsideTheTable() throws {
        #expect(LunarDate(try #require(CivilDate(iso: "1899-12-31"))) == nil)
        #expect(LunarDate(try #require(CivilDate(iso: "2150-01-01"))) == nil)
    }

    @Test func everyDayOfACenturyHasOne() throws {
        var date = try #require(CivilDate(iso: "1968-01-29"))
        let years = 1969...2100
        for year in years {
            date = try #require(CivilDate(year: year, month: 6, day: 15))
            let lunar = try #require(LunarDate(date))
            #expect((1...30).contains(lunar.day) && (4...5).contains(lunar.month) || lunar.month == 6, "\(date)")
        }
    }
}
