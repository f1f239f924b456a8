import Extraction
import Register
import TextModel

extension Rule {
    package static let citationIssuer = Rule(
        id: "citation-issuer",
        summary: LocalizedText(
            vi: "cơ quan ban hành hoặc khóa trái với ký hiệu hay bảng văn bản",
            en: "the issuer or term named contradicts the code or the register"),
        severities: SeverityByProfile(.warning), fix: .offer,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3; bảng văn bản đã biết, mỗi dòng có nguồn",
        good: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
        bad: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Quốc hội", check: .mention(checkCitationIssuer))
}

@Sendable
private func checkCitationIssuer(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .citation(let citation) = mention.value, let code = citation.code, let issuer = context.issuerBehind,
        highest[issuer.name] != nil || issuer.name.hasPrefix("Bộ ") || issuer.term != nil
    else { return nil }
    guard let act = context.act(code, citation) else {
        return signContradicts(citation, code, issuer.name, issuer.range, context)
    }
    if contradict(issuer.name, act.issuer) {
        return Problem(
            issuer.range,
            LocalizedText(
                vi: "\(code.text) là của \(act.issuer)", en: "\(code.text) was issued by \(act.issuer)"),
            fixes: [.replace(issuer.range, with: act.issuer, safe: false)])
    }
    if let problem = signContradicts(citation, code, issuer.name, issuer.range, context) { return problem }
    guard let term = issuer.term, let right = act.term, term.number != right, code.system == .party else { return nil }
    let roman = RomanNumeral.spelling(of: right)
    return Problem(
        term.range,
        LocalizedText(vi: "\(code.text) là văn bản khóa \(roman)", en: "\(code.text) is of term \(roman)"),
        fixes: [.replace(term.range, with: "khóa \(roman)", safe: false)])
}

/// `Thông tư 01/2011/TT-BNV của Bộ Tài chính`: the code itself says whose act it is.
private func signContradicts(
    _ citation: CitationValue, _ code: DocumentCode, _ named: String, _ range: TextRange, _ context: Rule.Context
) -> Problem? {
    guard let reading = citation.written, let issuer = IssuerOfSign.issuer(of: code, signs: reading.signs),
        IssuerOfSign.excludes(named, issuer), !context.followsTalkOfActs
    else { return nil }
    return Problem(
        range,
        LocalizedText(
            vi: "ký hiệu \(code.text) là của \(issuer), không phải \(named)",
            en: "the code \(code.text) is of \(issuer), not of \(named)"),
        fixes: [.replace(range, with: issuer, safe: false)])
}

extension Rule.Context {
    /// Whether words before the citation in its clause speak of something that is done about it, whose author `của` may
    /// name: `dự thảo sửa đổi …`, `kế hoạch thực hiện …`.
    fileprivate var followsTalkOfActs: Bool {
        let start = block.mentions[index].range.start
        let clause = string(in: TextRange(max(0, start - 160), start)).split { ".;:\n".contains($0) }.last ?? ""
        let words = clause.lowercased()
        return talk.contains { words.contains($0) }
    }

    /// The one act that the register is sure the citation means.
    fileprivate func act(_ code: DocumentCode, _ citation: CitationValue) -> KnownAct? {
        let acts = register.acts(code: code.text, system: code.system)
            .filter { $0.isSure && (citation.type == nil || citation.type == $0.type) }
        // A code of the Party is one of many: the date tells which.
        if code.system == .party || code.year == nil {
            guard let date = dateBehind?.date else { return nil }
            let dated = acts.filter { $0.date == date }
            return dated.count == 1 ? dated.first : nil
        }
        return acts.count == 1 ? acts.first : nil
    }
}

/// The highest organs, which nobody takes one for another by a change of name.
private let highest: [String: String] = [
    "Quốc hội": "Quốc hội", "Ủy ban Thường vụ Quốc hội": "Ủy ban Thường vụ Quốc hội", "Chính phủ": "Chính phủ",
    "Bộ Chính trị": "Bộ Chính trị", "Ban Bí thư": "Ban Bí thư", "Ban Bí thư Trung ương Đảng": "Ban Bí thư",
    "Ban Bí thư Trung ương": "Ban Bí thư", "Ban Chấp hành Trung ương": "Ban Chấp hành Trung ương",
    "Ban Chấp hành Trung ương Đảng": "Ban Chấp hành Trung ương",
    "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam": "Ban Chấp hành Trung ương",
]

/// Whether two names are of bodies that cannot be one. Ministries are joined, parted and renamed: only against one of the
/// highest organs does a ministry's name say something.
private func contradict(_ named: String, _ issuer: String) -> Bool {
    // Several issuers together: any of them may be named.
    if issuer.contains(",") || issuer.contains(";") || issuer.contains(" và ") { return false }
    let left = highest[named]
    let right = highest[issuer]
    if let left, let right { return left != right }
    let isMinistry = { (name: String) in name.hasPrefix("Bộ ") }
    return right != nil && isMinistry(named) || left != nil && isMinistry(issuer)
}

private let talk = [
    "dự thảo", "kế hoạch", "báo cáo", "tờ trình", "hội nghị", "đề án", "chương trình", "hướng dẫn", "sửa đổi",
    "thay thế",
    "công văn", "thông báo", "ý kiến", "đề xuất", "đề nghị", "sơ kết", "tổng kết", "tập huấn", "buổi", "triển khai",
    "quyết định",
    "nghị quyết", "thông tư", "nghị định", "văn bản",
]
