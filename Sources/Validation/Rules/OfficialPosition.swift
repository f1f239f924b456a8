import Extraction
import Register
import TextModel

extension Rule {
    package static let officialPosition = Rule(
        id: "official-position",
        summary: LocalizedText(
            vi: "một người mang hai chức vụ không thể cùng giữ",
            en: "one person with two offices that exclude each other"
        ),
        severities: SeverityByProfile(.hint), fix: .none, source: "bảng các chức vụ không cùng giữ, mỗi dòng có căn cứ",
        good: "bà Lê Thị Mơ, Giám đốc Sở Y tế, và ông Vũ Văn Sáng, Phó Giám đốc Sở Y tế",
        bad: "bà Lê Thị Mơ, Giám đốc Sở Y tế … bà Lê Thị Mơ, Phó Giám đốc Sở Y tế",
        check: .linked(checkOfficialPosition))
}

@Sendable
private func checkOfficialPosition(_ entities: [Entity], _ analysis: Analysis) -> [Problem] {
    var held: [String: [Entity]] = [:]
    for entity in entities {
        guard case .position(let office) = entity.mention.value, office.status == .current,
            let holder = entity.text("holder")
        else { continue }
        held[holder, default: []].append(entity)
    }
    return held.values.flatMap { problems(of: $0, in: analysis) }
}

/// More offices than a person has: a list that was read as one person's.
private let mostOffices = 12

private func problems(of offices: [Entity], in analysis: Analysis) -> [Problem] {
    // Each office once, where it first stands.
    var first: [Entity] = []
    for office in offices where !first.contains(where: { $0.normText == office.normText }) { first.append(office) }
    guard first.count > 1, first.count <= mostOffices else { return [] }
    var problems: [Problem] = []
    for index in first.indices.dropFirst() {
        guard
            let other = first[..<index].first(where: {
                ExclusiveOffices.exclude($0.normText ?? "", first[index].normText ?? "")
            }), !tellsOfChange(around: [other.range, first[index].range], in: analysis)
        else { continue }
        problems.append(
            Problem(
                first[index].range,
                LocalizedText(
                    vi: "cùng một người còn mang chức \(other.normText ?? ""), hai chức này không cùng giữ được",
                    en: "the same person is also \(other.normText ?? ""); nobody holds both at a time"),
                related: [
                    Problem.Related(range: other.range, message: LocalizedText(vi: "chức kia", en: "the other office"))
                ]))
    }
    return problems
}

/// Whether a paragraph with one of the offices tells of a time before, or of somebody who takes or leaves an office.
private func tellsOfChange(around ranges: [TextRange], in analysis: Analysis) -> Bool {
    Set(ranges.map { analysis.block(at: $0.start) }).contains { block in
        let start = analysis.starts[block]
        let text = FoldedTitle(
            analysis.text.string(in: TextRange(start, start + analysis.blocks[block].utf8Count)))
        return wordsOfChange.contains { " \(text.key) ".contains(" \($0) ") }
    }
}

/// Without marks, as keys have them.
private let wordsOfChange = [
    "bo nhiem", "dieu dong", "luan chuyen", "mien nhiem", "bai nhiem", "cach chuc", "thoi giu", "thoi chuc", "tu chuc",
    "nghi huu", "dac cu", "trung cu", "duoc bau", "bau ong", "bau ba", "bau dong chi", "bau bo sung", "phe chuan",
    "khi do", "luc do", "thoi diem", "truoc do", "truoc khi", "truoc day", "sau khi", "sau do", "tung", "nguyen", "cuu",
    "thoi ky", "nhiem ky", "giu chuc", "kiem", "kiem nhiem", "quyen", "thay", "ke nhiem", "tien nhiem", "phan cong",
    "chi dinh", "de bat", "ky luat", "qua trinh cong tac", "tieu su", "nay la", "hien la", "tan",
]
