import Extraction
import Register
import TextModel

extension Rule {
    package static let officialName = Rule(
        id: "official-name",
        summary: LocalizedText(
            vi: "tên một người viết hai cách, khác nhau một chữ hay một dấu",
            en: "one person's name spelt in two ways, one letter or mark apart"),
        severities: SeverityByProfile(.warning), fix: .offer, source: "so sánh các chỗ trong cùng văn bản",
        good: "Giám đốc Sở Y tế Lê Thị Mơ … bà Lê Thị Mơ, Giám đốc Sở Y tế",
        bad: "Giám đốc Sở Y tế Lê Thị Mơ … bà Lê Thị Mở, Giám đốc Sở Y tế",
        check: .linked(checkOfficialName))
}

/// A full name as it is spelt, with all its places.
private struct Spelling {
    var name: String
    var syllables: [Substring]
    var mentions: [Entity] = []
    /// Keys of current offices, with whether one person alone holds it.
    var offices: [String: Bool] = [:]
    var genders: Set<Gender> = []
}

private enum Gender { case man, woman }

@Sendable
private func checkOfficialName(_ entities: [Entity], _ analysis: Analysis) -> [Problem] {
    let spellings = spellings(in: entities)
    return similarPairs(spellings).flatMap { problems(spellings[$0], spellings[$1], in: analysis) }
}

private func spellings(in entities: [Entity]) -> [Spelling] {
    var spellings: [Spelling] = []
    var indices: [String: Int] = [:]
    var byPerson: [String: Int] = [:]
    for entity in entities {
        guard case .person(let person) = entity.mention.value, person.form == .full else { continue }
        let index = indices[person.name] ?? spellings.count
        if index == spellings.count {
            let syllables = person.name.split(separator: " ")
            guard syllables.count >= fewestSyllables else { continue }
            indices[person.name] = index
            spellings.append(Spelling(name: person.name, syllables: syllables))
        }
        byPerson[entity.id] = index
        spellings[index].mentions.append(entity)
        if let gender = gender(of: person.honorific) { spellings[index].genders.insert(gender) }
    }
    for entity in entities {
        guard case .position(let office) = entity.mention.value, office.status == .current,
            let holder = entity.text("holder"), let index = byPerson[holder]
        else { continue }
        spellings[index].offices[FoldedTitle(office.text).key] = isOneMans(office)
    }
    return spellings
}

/// Two syllables are too few to tell a slip from another name.
private let fewestSyllables = 3

private func gender(of honorific: String?) -> Gender? {
    guard let honorific else { return nil }
    return switch honorific.lowercased() {
    case "ông", "anh", "chú", "bác": .man
    case "bà", "chị", "cô": .woman
    default: nil
    }
}

/// Whether one person at a time holds an office: it has its body, and is no deputy's or member's.
private func isOneMans(_ office: PositionValue) -> Bool {
    let title = FoldedTitle(office.title).key
    return (office.body != nil || soleOffices.contains(title)) && !shared.contains { title.hasPrefix($0) }
}

private let soleOffices: Set<String> = ["thu tuong", "thu tuong chinh phu", "chu tich nuoc", "chu tich quoc hoi"]
private let shared = [
    "pho", "thu truong", "uy vien", "uv", "dai bieu", "dbqh", "thanh vien", "tham phan", "kiem sat vien",
    "dieu tra vien",
    "tro ly", "co van", "thu ky", "can bo", "chuyen vien", "tinh uy vien", "thanh uy vien", "huyen uy vien",
    "dang uy vien",
    "thanh tra vien", "chap hanh vien", "nghi si", "thuong nghi si", "ha nghi si", "tham tan", "ke toan",
]

// MARK: Names that differ in one syllable

/// More names that differ in one syllable are a list of many people.
private let mostAlike = 6

/// Pairs of names that are the same but for one syllable, and that by a letter or a mark. O(names).
private func similarPairs(_ spellings: [Spelling]) -> [(Int, Int)] {
    // By a sum over all syllables but one; those that share a sum by chance differ in more.
    var buckets: [Int: [Int]] = [:]
    for (index, spelling) in spellings.enumerated() {
        let sums = spelling.syllables.map(\.hashValue)
        for left in sums.indices {
            var hasher = Hasher()
            for (place, sum) in sums.enumerated() { hasher.combine(place == left ? 0 : sum) }
            buckets[hasher.finalize(), default: []].append(index)
        }
    }
    var pairs: [(Int, Int)] = []
    for indices in buckets.values where indices.count > 1 && indices.count <= mostAlike {
        for (position, first) in indices.enumerated() {
            for second in indices[(position + 1)...] {
                guard let place = differingSyllable(spellings[first], spellings[second]) else { continue }
                let (left, right) = (spellings[first].syllables[place], spellings[second].syllables[place])
                if isOneApart(left, right) { pairs.append((first, second)) }
            }
        }
    }
    return pairs.sorted { $0 < $1 }
}

/// The one syllable in which two names differ, nil if they differ in none or in more.
private func differingSyllable(_ first: Spelling, _ second: Spelling) -> Int? {
    guard first.syllables.count == second.syllables.count else { return nil }
    let places = first.syllables.indices.filter { first.syllables[$0] != second.syllables[$0] }
    return places.count == 1 ? places.first : nil
}

/// Whether one letter, with its marks, was changed, left out or put in.
private func isOneApart(_ first: Substring, _ second: Substring) -> Bool {
    let (short, long) = first.count <= second.count ? (Array(first), Array(second)) : (Array(second), Array(first))
    guard long.count - short.count <= 1 else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let rest = short.count == long.count ? same + 1 : same
    return short[rest...].elementsEqual(long[(same + 1)...])
}

// MARK: One person or two

private func problems(_ first: Spelling, _ second: Spelling, in analysis: Analysis) -> [Problem] {
    guard !standTogether(first, second, in: analysis),
        first.genders.isEmpty || second.genders.isEmpty
            || !first.genders.isDisjoint(with: second.genders)
    else { return [] }
    let (right, wrong) = ordered(first, second)
    guard holdOneOffice(first, second) || isSlip(wrong, of: right) else { return [] }
    guard let source = right.mentions.first else { return [] }
    return wrong.mentions.map { mention in
        let written = analysis.text.string(in: mention.range)
        let isUpper = written == written.uppercased()
        return Problem(
            mention.range,
            LocalizedText(vi: "tên này ở chỗ khác viết là \(right.name)", en: "elsewhere the name is \(right.name)"),
            fixes: [.replace(mention.range, with: isUpper ? right.name.uppercased() : right.name, safe: false)],
            related: [
                Problem.Related(range: source.range, message: LocalizedText(vi: "chỗ kia", en: "the other place"))
            ])
    }
}

/// The office that one person holds: nobody with a near name has it too.
private func holdOneOffice(_ first: Spelling, _ second: Spelling) -> Bool {
    first.offices.contains { office, isSole in isSole && second.offices[office] != nil }
}

/// A name that stands once, without an office, one mark away from one that stands often. The given name is the same: near
/// given names are of brothers and sisters.
private func isSlip(_ wrong: Spelling, of right: Spelling) -> Bool {
    guard wrong.mentions.count == 1, right.mentions.count >= fewestPlaces, wrong.offices.isEmpty,
        wrong.syllables.last == right.syllables.last, let place = differingSyllable(wrong, right)
    else { return false }
    return PlainLetters.fold(wrong.syllables[place]) == PlainLetters.fold(right.syllables[place])
}

private let fewestPlaces = 3

/// Two names in one list, or joined by a word or two, are of two people.
private func standTogether(_ first: Spelling, _ second: Spelling, in analysis: Analysis) -> Bool {
    let places = (first.mentions.map { ($0.range, true) } + second.mentions.map { ($0.range, false) }).sorted {
        $0.0 < $1.0
    }
    return zip(places, places.dropFirst()).contains { before, after in
        let gap = TextRange(before.0.end, after.0.start)
        return before.1 != after.1 && analysis.text.isWithin(longestJoint, gap.start, gap.end)
            && !analysis.text.string(in: gap).contains { $0.isNewline || ".!?".contains($0) }
    }
}

/// `và em trai là`, in letters.
private let longestJoint = 16

/// The one that the register knows, else the one that stands more often, else the first.
private func ordered(_ first: Spelling, _ second: Spelling) -> (right: Spelling, wrong: Spelling) {
    let isKnown = [first, second].map { !Official.offices(of: $0.name).isEmpty }
    if isKnown[0] != isKnown[1] { return isKnown[0] ? (first, second) : (second, first) }
    return second.mentions.count > first.mentions.count ? (second, first) : (first, second)
}
