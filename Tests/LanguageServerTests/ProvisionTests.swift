import Testing

private let text = """
    CHÍNH PHỦ
    Số: 41/2022/NĐ-CP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    NGHỊ ĐỊNH
    Về nuôi ong lấy mật

    Điều 1. Phạm vi
    Nghị định này nói về ong.
    Điều 2. Sổ ghi chép
    1. Người nuôi ong ghi sổ.
    2. Sổ có các cột sau:
    a) Ngày lấy mật;
    b) Số mật lấy được.
    Điều 3. Kiểm tra
    1. Kiểm tra sổ theo điểm b khoản 2 Điều 2 của Nghị định này.
    2. Việc nêu tại khoản 1 Điều này do xã làm; khoản 2 Điều 2 do thôn làm.
    3. Thôn làm theo khoản 1 và 2 Điều 2.
    Điều 4. Sửa đổi, bổ sung một số điều của Nghị định số 12/2019/NĐ-CP
    Sửa đổi khoản 1 Điều 2 như sau:
    “1. Theo khoản 2 Điều 3 thì khác.”
    Điều 5. Theo khoản 1 Điều 2 Nghị định số 12/2019/NĐ-CP thì khác
    """

private let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

/// The column of a word in a line, in UTF-8.
private func column(_ word: String, in line: Int) throws -> Int {
    let pieces = lines[line].components(separatedBy: word)
    try #require(pieces.count > 1, "\(word)")
    return pieces[0].utf8.count
}

extension String {
    fileprivate func components(separatedBy word: String) -> [String] {
        var pieces = [""]
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(word) {
                pieces.append("")
                rest = rest.dropFirst(word.count)
            } else {
                pieces[pieces.count - 1].append(rest.removeFirst())
            }
        }
        return pieces
    }
}

@Suite struct ProvisionTests {
    private func definition(_ word: String, in line: Int) throws -> [Int] {
        let client = try TestClient.opened(text)
        let answer = try client.request("textDocument/definition", line: line, character: try column(word, in: line))
        let places = answer.items.isEmpty ? [answer] : answer.items
        return places.compactMap { $0["range"]?["start"]?["line"]?.int }
    }

    @Test func definitionOfAPartOfThisDocumentIsThatPart() throws {
        #expect(try definition("khoản 2", in: 16) == [14])
        #expect(try definition("Điều 2", in: 16) == [14])
        #expect(try definition("khoản 1 Điều này", in: 17) == [16])
        #expect(try definition("khoản 2 Điều 2", in: 17) == [12])
        // A list means each of its parts.
        #expect(try definition("khoản 1 và", in: 18) == [11, 12])
    }

    @Test func definitionOfAPartOfAnotherActIsItsMention() throws {
        // Quoted, in an article that amends, beside another act's name.
        #expect(try definition("khoản 1 Điều 2", in: 20) == [20])
        #expect(try definition("khoản 2 Điều 3", in: 21) == [21])
        #expect(try definition("khoản 1 Điều 2", in: 22) == [22])
    }

    @Test func hoverShowsTheTextOfThePart() throws {
        let client = try TestClient.opened(text)
        let answer = try client.request(
            "textDocument/hover", line: 17, character: try column("khoản 2 Điều 2", in: 17))
        let card = try #require(answer["contents"]?["value"]?.string)
        #expect(card.hasPrefix("khoản 2 Điều 2 · dòng 13"))
        #expect(card.contains("2. Sổ có các cột sau:") && card.contains("b) Số mật lấy được."))
        #expect(!card.contains("Điều 3"))
    }

    @Test func lensesCountReferencesFromElsewhere() throws {
        let client = try TestClient.opened(
            text + "\nÔng Trần Văn Xuyến, Giám đốc Sở Nội vụ, thi hành.\nÔng Trần Văn Xuyến ký.\n")
        let lenses = try client.request("textDocument/codeLens", #"{"textDocument":{"uri":"\#(TestClient.uri)"}}"#)
        let shown = lenses.items.compactMap { lens -> String? in
            guard let line = lens["range"]?["start"]?["line"]?.int, let title = lens["command"]?["title"]?.string else {
                return nil
            }
            return "\(line): \(title)"
        }
        #expect(shown == ["10: được dẫn 3 lần trong văn bản", "23: nhắc 2 lần"])
    }
}
