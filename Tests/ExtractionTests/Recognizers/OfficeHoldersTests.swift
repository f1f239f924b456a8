import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct OfficeHoldersTests {
    /// Each office as `text -> holder`, `-` for none.
    private func holders(_ text: String) -> [String] {
        let entities = Analysis(SourceText(text)).entities()
        let names = Dictionary(
            entities.filter { $0.kind == .person }.map { ($0.id, $0.normText ?? "") },
            uniquingKeysWith: { first, _ in first })
        return entities.filter { $0.kind == .position }.map { office in
            "\(office.normText ?? "") -> \(office.text("holder").flatMap { names[$0] } ?? "-")"
        }
    }

    @Test func whatFollowsAName() {
        #expect(
            holders(
                "Chủ trì có các ông Lê Văn Tám, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; Vũ Thị Hoa, Giám đốc Sở Y tế.")
                == [
                    "Ủy viên Trung ương Đảng -> Lê Văn Tám", "Bí thư Tỉnh ủy -> Lê Văn Tám",
                    "Giám đốc Sở Y tế -> Vũ Thị Hoa",
                ])
        #expect(
            holders("Ông Lê Văn Tám (Chủ tịch UBND huyện Cần Giờ) và bà Vũ Thị Hoa - Giám đốc Sở Y tế đến dự.")
                == ["Chủ tịch UBND huyện Cần Giờ -> Lê Văn Tám", "Giám đốc Sở Y tế -> Vũ Thị Hoa"])
    }

    @Test func whatStandsBeforeAName() {
        #expect(
            holders(
                "Sáng nay, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, đồng chí Chủ tịch HĐND tỉnh Lê Văn Tám đến thăm."
            )
            .last == "Chủ tịch HĐND tỉnh -> Lê Văn Tám")
        #expect(
            holders("Sáng nay, Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế Lê Văn Tám đến thăm.")
                == ["Ủy viên Trung ương Đảng -> Lê Văn Tám", "Bộ trưởng Bộ Y tế -> Lê Văn Tám"])
    }

    @Test func bracketsAndDoubleOffices() {
        #expect(
            holders("Chủ tịch HĐQT kiêm Tổng Giám đốc Tập đoàn Minh Phát (MPG) Lê Văn Tám ký kết.")
                == ["Chủ tịch HĐQT -> Lê Văn Tám", "Tổng Giám đốc Tập đoàn Minh Phát -> Lê Văn Tám"])
    }

    @Test func whatIsSaidOfAPerson() {
        #expect(
            holders("Ông Lê Văn Tám, Phó Bí thư Tỉnh ủy, được bầu giữ chức Chủ tịch UBND tỉnh Gia Lai từ hôm nay.") == [
                "Phó Bí thư Tỉnh ủy -> Lê Văn Tám", "Chủ tịch UBND tỉnh Gia Lai -> Lê Văn Tám",
            ])
        #expect(
            holders("Đoàn do đồng chí Lê Văn Tám làm Trưởng đoàn đã tới nơi.") == ["Trưởng đoàn -> Lê Văn Tám"])
        #expect(
            holders("Hội nghị bầu ông Lê Văn Tám giữ chức Bí thư Tỉnh ủy và bà Vũ Thị Hoa làm Phó Bí thư Tỉnh ủy.") == [
                "Bí thư Tỉnh ủy -> Lê Văn Tám", "Phó Bí thư Tỉnh ủy -> Vũ Thị Hoa",
            ])
    }

    @Test func whatIsGivenToAPerson() {
        #expect(
            holders("Tỉnh miễn nhiệm chức vụ Chủ tịch UBND huyện Cần Giờ đối với ông Lê Văn Tám.")
                == ["Chủ tịch UBND huyện Cần Giờ -> Lê Văn Tám"])
        #expect(
            holders("Hôm nay trao quyết định bổ nhiệm Giám đốc Sở Y tế cho bà Vũ Thị Hoa.")
                == ["Giám đốc Sở Y tế -> Vũ Thị Hoa"])
    }

    @Test func whoIsSaidToHoldAnOffice() {
        #expect(
            holders("Nay Bộ Y tế có Bộ trưởng là ông Lê Văn Tám cùng 4 Thứ trưởng.") == ["Bộ trưởng -> Lê Văn Tám"])
        #expect(
            holders("Sáng nay, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc Lê Văn Tám đến thăm.")
                == ["Bộ trưởng -> Lê Văn Tám", "Chủ nhiệm Ủy ban Dân tộc -> Lê Văn Tám"])
        #expect(holders("Trợ lý Bộ trưởng Ngoại giao Lê Văn Tám ký.") == ["Trợ lý Bộ trưởng Ngoại giao -> Lê Văn Tám"])
    }

    @Test func exclusiveOfficesAreOfTwo() {
        #expect(
            holders("Thừa ủy quyền của Thủ tướng Chính phủ, Phó Thủ tướng Lê Văn Tám ký văn bản.")
                == ["Thủ tướng Chính phủ -> -", "Phó Thủ tướng -> Lê Văn Tám"])
    }

    @Test func theNearestNameWins() {
        #expect(
            holders("Theo ông Lê Văn Tám, Giám đốc Sở Y tế Vũ Thị Hoa đã ký.") == ["Giám đốc Sở Y tế -> Vũ Thị Hoa"])
    }

    @Test func signatureBlocks() {
        #expect(
            holders("Nghị định này có hiệu lực từ hôm nay.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\n(Đã ký)\n\nLê Văn Tám\n")
                == ["BỘ TRƯỞNG -> -", "THỨ TRƯỞNG -> Lê Văn Tám"])
    }

    @Test func strangersHoldNothing() {
        #expect(
            holders("Ông Lê Văn Tám cho biết, Thủ tướng Chính phủ đã phê duyệt.") == ["Thủ tướng Chính phủ -> -"])
        #expect(holders("Ông Lê Văn Tám gặp giám đốc và kế toán.") == [])
        // Another's office, another sentence, the one who was there before.
        #expect(
            holders("Ông Lê Văn Tám cho biết Thủ tướng làm Trưởng Ban Chỉ đạo.") == [
                "Thủ tướng -> -", "Trưởng Ban Chỉ đạo -> -",
            ])
        #expect(
            holders("Ông Lê Văn Tám ra về. Ai sẽ làm Giám đốc Sở Y tế?") == ["Giám đốc Sở Y tế -> -"])
        #expect(
            holders("Bà được chọn thay ông Lê Văn Tám giữ chức Giám đốc Sở Y tế.") == ["Giám đốc Sở Y tế -> -"])
        #expect(holders("Theo ý kiến của Thủ tướng đối với ông Lê Văn Tám, xã sẽ xem lại.") == ["Thủ tướng -> -"])
    }

    @Test func personsListTheirOffices() {
        let entities = Analysis(SourceText("Ông Lê Văn Tám, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, phát biểu.")).entities()
        let person = entities.first { $0.kind == .person }
        #expect(person?.attribute("positions") == .list(["v1", "v2"]))
    }
}
