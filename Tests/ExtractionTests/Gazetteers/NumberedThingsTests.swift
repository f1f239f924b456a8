import Extraction
import TestSupport
import Testing

/// Certificates, plots, accounts: their numbers look like codes and are none.
@Suite struct NumberedThingsTests {
    @Test(arguments: [
        "Cô giáo có Chứng chỉ số 12/CC-ĐTBD cấp hồi mùa thu.",
        "Ông bà nhận chứng chỉ hành nghề số 45/QĐ-SXD ở huyện.",
        "Gia đình có thửa đất số 45/BĐ-UBND cạnh đình làng.",
        "Cán bộ tra tờ bản đồ số 12/BĐ-UBND của xã mình.",
        "Bà Sáu ở căn hộ 1205-CT/TU, con học lớp 12/CT-A cạnh chợ.", "Chú lái xe biển số 29-NQ/TB từ sáng sớm.",
        "Kế toán viết hóa đơn số 30/HD-BTC cho bà con.",
    ])
    func areNoDocuments(_ text: String) { expectMentions(of: .citation, in: text) }

    @Test func documentsBesideThem() {
        expectMentions(of: .citation, in: "Thửa đất được giao theo [[Quyết định số 45/QĐ-UBND]] của huyện.")
        expectMentions(of: .citation, in: "Xã sửa mẫu đơn bằng [[30/2020/NĐ-CP]] như đã hướng dẫn.")
    }
}
