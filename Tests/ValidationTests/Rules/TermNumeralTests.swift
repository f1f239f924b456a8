import TestSupport
import Testing
import Validation

@Suite struct TermNumeralTests {
    @Test func malformed() {
        expectFindings(of: "term-numeral", in: "Hội nghị của Trung ương [[khóa XIIII=>khóa XIV]] bế mạc hôm ấy.")
        expectFindings(of: "term-numeral", in: "Hội nghị của Trung ương [[khóa IIX]] bế mạc hôm ấy.")
    }

    @Test func figuresAreAHint() {
        expectFindings(of: "term-numeral", in: "Phòng họp của Quốc hội [[khóa 14=>khóa XIV]] đã mở.", profile: .party)
        expectSilence("Phòng họp của Quốc hội khóa 14 đã mở.", profile: .press)
    }

    @Test func lookAlikesStaySilent() {
        for text in [
            "Quốc hội khóa XIV và Trung ương khóa IX đã họp.", "Sinh viên khóa 14 của trường đã tốt nghiệp.",
            "Ổ khóa VIP của hãng được bán nhiều.", "Mẫu ghi Hội đồng nhân dân khóa XXXX và khóa ....",
        ] { expectSilence(text, profile: .party) }
    }
}
