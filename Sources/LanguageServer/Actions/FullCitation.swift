import Extraction
import Register
import TextModel
import Validation

/// An act as it is cited the first time: type, number, day, issuer and title. Decree 30/2020/NĐ-CP, appendix I, II.3 (acts of
/// the State); Hướng dẫn 36-HD/VPTW (of the Party). Of laws the type, name and number.
struct FullCitation {
    let text: String

    init(_ act: KnownAct, _ profile: Profile) {
        let isLaw = ["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"].contains(act.type)
        guard let first = act.code.first, first.isNumber else {
            text = act.code
            return
        }
        if isLaw, act.title.hasPrefix(act.type) {
            text = "\(act.title) số \(act.code)"
            return
        }
        var text = "\(act.type) số \(act.code)"
        if let date = act.date {
            text += (act.term != nil ? ", " : " ") + Self.day(date, profile, isOfParty: act.term != nil)
        }
        if !act.issuer.isEmpty {
            text += " của \(act.issuer)" + (act.term.map { " khóa \(RomanNumeral.spelling(of: $0))" } ?? "")
        }
        self.text = text + Self.subject(act.title)
    }

    /// `ngày 05 tháng 3 năm 2020` in the State's writing of its own acts, `ngày 05/3/2020` else.
    private static func day(_ date: CivilDate, _ profile: Profile, isOfParty: Bool) -> String {
        let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        let month = date.month < 3 ? "0\(date.month)" : "\(date.month)"
        return profile == .state && !isOfParty
            ? "ngày \(day) tháng \(month) năm \(date.year)" : "ngày \(day)/\(month)/\(date.year)"
    }

    /// The title behind the issuer: ` về công tác văn thư`, ` quy định chi tiết …`, else in quotation marks.
    private static func subject(_ title: String) -> String {
        guard let first = title.first else { return "" }
        let words = FoldedTitle(title).key.split(separator: " ").prefix(2).joined(separator: " ")
        let opensWithAbout = title.hasPrefix("Về ") || title.hasPrefix("về ")
        guard opensWithAbout || verbs.contains(where: words.hasPrefix) else { return " về \"\(title)\"" }
        return " " + first.lowercased() + title.dropFirst()
    }

    /// How titles begin that say what the act does.
    private static let verbs = [
        "quy dinh", "sua doi", "huong dan", "ban hanh", "phe duyet", "bai bo", "thanh lap", "dieu chinh", "bo sung",
        "cong bo", "giao", "phan cong", "phan cap", "trien khai", "day manh", "tang cuong", "tiep tuc", "thuc hien",
        "phe chuan", "giai thich", "to chuc", "thi hanh", "ap dung", "cho phep", "kiem tra", "xu ly", "xu phat",
        "quan ly",
    ]
}

extension CodeActionOffer {
    /// The full citation at the first mention of an act, where that has neither day nor title yet, and a copy of it.
    static func citationOffers(_ entity: Entity, in document: Document) -> [CodeActionOffer] {
        guard entity.kind == .citation, let act = document.knownAct(of: entity), act.isSure, act.hasOfficialTitle,
            case .citation(let value) = entity.mention.value, !value.isOwn
        else { return [] }
        let profile = document.configuration?.options.profile ?? Profile(of: document.analysis)
        let citation = FullCitation(act, profile).text
        var offers: [CodeActionOffer] = []
        let first = document.mentions(of: entity).first ?? entity
        let stands = document.text.string(in: first.range)
        // What stands beside it would stand there twice.
        let isBare = ["date", "issuer", "title"].allSatisfy { first.attribute($0) == nil }
        if isBare, first.form == .full, stands != citation {
            offers.append(
                CodeActionOffer(
                    title: LocalizedText(
                        vi: "Viết viện dẫn đầy đủ ở lần đầu", en: "Write the full citation at the first mention"),
                    kind: .rewrite, edits: [TextEdit(first.range, citation)]))
        }
        offers.append(
            CodeActionOffer(
                title: LocalizedText(vi: "Chép viện dẫn đầy đủ", en: "Copy the full citation"), kind: .rewrite,
                command: (ServerCommand.copyCitation.rawValue, [document.uri, citation])))
        return offers
    }
}
