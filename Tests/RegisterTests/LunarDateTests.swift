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

    @Test func everyDayRoundTrips() throws {
        let first = try #require(CivilDate(iso: "1900-01-31")).dayNumber
        let last = try #require(CivilDate(iso: "2100-12-31")).dayNumber
        var wrong: [Int] = []
        var before: LunarDate?
        for number in first...last {
            guard let date = CivilDate(dayNumber: number), date.dayNumber == number, let lunar = LunarDate(date),
                lunar.civilDate == date,
                LunarDate(year: lunar.year, month: lunar.month, day: lunar.day, isLeapMonth: lunar.isLeapMonth)
                    == lunar,
                lunar.day == 1 || lunar.day == (before?.day ?? 0) + 1
            else {
                wrong.append(number)
                continue
            }
            before = lunar
        }
        #expect(wrong == [])
    }

    @Test func daysThatTheCalendarLacks() {
        #expect(LunarDate(year: 2025, month: 5, day: 1, isLeapMonth: true) == nil)
        #expect(LunarDate(year: 2025, month: 12, day: 30) == nil)
        #expect(LunarDate(year: 2024, month: 13, day: 1) == nil)
        #expect(LunarDate(year: 2151, month: 1, day: 1) == nil)
    }

    /// Leap months as almanacs print them.
    @Test(arguments: [
        (1985, 2), (1987, 7), (1990, 5), (1993, 3), (1995, 8), (1998, 5), (2001, 4), (2004, 2), (2006, 7), (2009, 5),
        (2012, 4), (2014, 9), (2017, 6), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2031, 3), (2033, 11),
    ]) func leapMonth(year: Int, month: Int) {
        for other in 1...12 {
            #expect((LunarDate(year: year, month: other, day: 1, isLeapMonth: true) != nil) == (other == month))
        }
    }

    @Test func cycleOfSixty() {
        #expect(LunarDate.cycleYear(of: 1984) == 0)
        #expect(LunarDate.cycleYear(of: 2018) == 34)
    }
}
