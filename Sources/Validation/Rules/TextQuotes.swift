import Extraction
import TextModel

extension Rule {
    package static let textQuotes = Rule(
        id: "text-quotes",
        summary: LocalizedText(
            vi: "dấu ngoặc kép thiếu dấu mở hoặc dấu đóng", en: "a quotation mark without its partner"),
        severities: SeverityByProfile(.hint), fix: .none, source: "thực tiễn",
        good: "Từ “văn thư” có trong sổ.", bad: "Từ “văn thư có trong sổ.", check: .form(checkTextQuotes))
}

@Sendable
private func checkTextQuotes(_ forms: [BlockForm], _ analysis: Analysis) -> [Problem] {
    QuotationMarks(forms, at: analysis.starts).unpaired.map { mark in
        Problem(
            mark.range,
            mark.opens
                ? LocalizedText(
                    vi: "dấu ngoặc kép mở mà không đóng", en: "this quotation mark opens what nothing closes")
                : LocalizedText(
                    vi: "dấu ngoặc kép đóng mà không mở", en: "this quotation mark closes what nothing opens"))
    }
}
