import Extraction
import Register
import TestSupport
import Testing
import TextModel

/// What the dates of a text mean on Tuesday, 16 January 2018.
private func meanings(_ text: String) -> [String] {
    var analysis = Analysis(SourceText(text))
    analysis.documentDate = CivilDate(year: 2018, month: 1, day: 16)
    return analysis.entities().filter { $0.kind == .date }.map { $0.text("resolved") ?? "?" }
}

@Suite struct RelativeDateReaderTests {
    @Test func yearsBesideMonthsDaysAndQuarters() {
        #expect(
            meanings(
                "Tháng 10 năm ngoái, ngày 24/11 năm ngoái, quý III năm nay và tháng 6 năm sau, đoàn làm việc với xã.")
                == ["2017-10", "2017-11-24", "2018-Q3", "2019-06"])
        #expect(meanings("Nửa cuối năm ngoái và 6 tháng đầu năm nay, xã thu đủ.") == ["2017-H2", "2018-H1"])
        expectMentions(of: .date, in: "Đoàn đến [[tháng mười năm ngoái]], trở lại [[ngày 24 tháng 11 năm ngoái]].")
    }

    @Test func weekdays() {
        #expect(
            meanings("Thứ Sáu tới họp; thứ Ba vừa rồi đã họp; hôm thứ Năm đoàn đến; thứ tư của tuần tới đoàn về.")
                == ["2018-01-19", "2018-01-09", "2018-01-11", "2018-01-24"])
        #expect(meanings("Đoàn đến Huế thứ năm tuần tới và nghỉ lại hai đêm.") == ["2018-01-25"])
    }

    @Test func clocks() {
        #expect(
            meanings("Đoàn đến lúc 8 giờ tối nay, họp lúc 9 giờ sáng mai và về lúc 15 giờ ngày mai.")
                == ["2018-01-16T20:00", "2018-01-17T09:00", "2018-01-17T15:00"])
    }

    @Test func earlyMornings() {
        #expect(meanings("Sáng sớm nay, đoàn lên đường; sáng sớm mai, đoàn đến nơi.") == ["2018-01-16", "2018-01-17"])
    }

    @Test func lookAlikes() {
        for text in [
            "Người thứ hai tới nơi là chị Hoa.", "Người thứ năm tuần tra ở biên giới.",
            "Lần thứ năm tuần lễ áo dài diễn ra.", "Vị trí thứ ba tuần lễ phim đã có chủ.",
        ] { expectMentions(of: .date, in: text) }
    }

    @Test func weekdaysAtTheEndOfAPhrase() {
        #expect(meanings("Đoàn sẽ làm việc với xã thứ sáu tới, rồi về Huế.") == ["2018-01-19"])
    }
}
