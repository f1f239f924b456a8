import TextModel

/// Finds people whose names are no usual ones by what stands around them: a list's mark before, their office behind
/// (`; Ksor Hlinh, Bí thư Huyện ủy …`).
enum ListedOfficialRecognizer {
    private static let longest = 5

    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        let before = scan[index - 1]
        guard scan[index].startsWithCapital,
            !Lexicon.shared.quantities.isBoundary(scan[index]),
            before.kind == .edge || before.isSymbol(";") || before.isSymbol(":") || scan[index].gap.contains(.lineEnd)
        else { return nil }
        var end = index
        var parts = 0
        while parts < longest, isName(end, index, in: scan) {
            end = PersonReader.endOfPart(end, in: scan)
            parts += 1
        }
        // `Riêng Lê Văn Tám (cựu …`: the first word is none of the name's.
        if Lexicon.shared.people.roles(of: scan[index]).isEmpty,
            PersonReader.end(at: index + 1, after: .bare, in: scan) == end
        {
            return nil
        }
        guard parts > 1, scan[end].isSymbol(",") || scan[end].isSymbol("-") || scan[end].isSymbol("(") else {
            return nil
        }
        let office = scan[end + 1].is(.nguyên) || scan[end + 1].is(.cựu) ? end + 2 : end + 1
        guard Lexicon.shared.openings(of: scan[office]).contains(.position), scan[office].startsWithCapital,
            OfficeReader.office(at: office, in: scan) != nil, Lexicon.shared.places.place(at: index, in: scan) == nil
        else { return nil }
        let value = PersonValue(name: PersonReader.name(index, end, in: scan), form: .full)
        mentions.append(Mention(scan.range(index, end), .person(value)))
        return end
    }

    private static func isName(_ index: Int, _ start: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        guard token.startsWithCapital, index == start || !token.gap.isEmpty,
            token.letterCase == .capitalised || token.count == 1
        else { return false }
        let openings = Lexicon.shared.openings(of: token)
        return openings.isDisjoint(with: [.position, .body, .event, .documentType])
            || !Lexicon.shared.people.roles(of: token).isEmpty
                && Lexicon.shared.offices.title(at: index, in: scan) == nil
                && Lexicon.shared.bodies.head(at: index, in: scan) == nil
    }
}
