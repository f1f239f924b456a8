import Register
import Testing

@testable import Extraction

struct CodeSignsTests {
    @Test func everyRowIsFound() {
        for row in Table.documentTypes.rows {
            #expect(CodeSigns.shared.sign(String(row[2]))?.isType == true, "\(row[2])")
        }
        for row in Table.issuingBodies.rows {
            #expect(CodeSigns.shared.sign(String(row[2]))?.isOrgan == true, "\(row[2])")
        }
    }

    @Test(arguments: [
        ("nđ", "NĐ"), ("ND", "NĐ"), ("N\u{D0}", "NĐ"), ("n\u{F0}", "NĐ"), ("ttg", "TTg"), ("TTG", "TTg"),
        ("ubnd", "UBND"),
    ])
    func miswritingIsUnderstood(_ written: String, _ meant: String) {
        #expect(CodeSigns.shared.meant(by: written)?.text == meant)
    }

    @Test(arguments: ["", "N", "NÂ", "nđ€", "NĐNĐNĐNĐNĐNĐNĐNĐ", "ĐƯĐƯĐƯĐƯĐƯ"])
    func otherTextIsNoSign(_ text: String) {
        #expect(CodeSigns.shared.sign(text) == nil)
        #expect(CodeSigns.shared.meant(by: text) == nil)
    }

    @Test(arguments: [("NĐCP", "NĐ", "CP"), ("NDCP", "NĐ", "CP"), ("qđttg", "QĐ", "TTg"), ("LCTN", "L", "CTN")])
    func hyphenIsMissed(_ written: String, _ type: String, _ organ: String) {
        let parts = CodeSigns.shared.split(written)
        #expect(parts?.type.text == type)
        #expect(parts?.organ.text == organ)
    }
}
