import TestSupport
import Testing

@Suite struct TextQuotesTests {
    @Test(arguments: [
        "Nhóm thợ gọi đó là [[“]]mùa ong và hẹn sang năm.\n\nHọ về quê ngay hôm sau.",
        "Nhóm thợ gọi đó là mùa ong[[”]] và hẹn sang năm.",
        "Tổ ong tên \"Hoa nhãn\" và tổ [[\"]]Hoa vải ở cạnh nhau.",
        "Ông kể: [[“]]Năm ấy được mùa mật.\n\nÔng nói thêm: “Năm nay mất mùa.”",
    ]) func aMarkWithoutItsPartner(text: String) {
        expectFindings(of: "text-quotes", in: text)
    }

    @Test(arguments: [
        "Nhóm thợ gọi đó là “mùa ong” và hẹn sang năm.",
        "Tổ ong tên \"Hoa nhãn\" ở cạnh bờ rào.",
        // Nested straight marks, marks of two styles, of one direction, of German.
        "Bài \"Chuyện về \"ông lão nuôi ong\" ở xã\" được giải.",
        "Nhóm thợ gọi đó là “mùa ong\" và hẹn sang năm.",
        "Nhóm thợ gọi đó là ”mùa ong” và hẹn sang năm.",
        "Nhóm thợ gọi đó là „mùa ong“ và hẹn sang năm.",
        "Nhóm thợ gọi đó là «mùa ong» và hẹn sang năm.",
        // Inches, minutes and seconds, apostrophes.
        "Khung tổ bằng ống 21\" và 34\", dài 5' 30\".",
        "Chợ O'Brien bán mật 'loại một' của nhóm thợ.",
        // A quotation over paragraphs, with a mark at each or only at the first.
        "Ông kể: “Năm ấy được mùa mật.\n\nCả xã vui như hội.”\n\nRồi ông cười.",
        "Ông kể: “Năm ấy được mùa mật.\n\n“Cả xã vui như hội.”\n\nRồi ông cười.",
        "1. Sửa đổi Điều 8 như sau:\n\"Điều 8. Canh đê\n1. Người canh đê ở điếm canh.\n2. Việc đổi phiên do xã quy định.\".\n2. Bãi bỏ Điều 9.",
    ]) func pairsStaySilent(text: String) {
        expectFindings(of: "text-quotes", in: text)
    }
}
