import TextModel

/// Ties a citation to what stands around it: date, issuer and term behind it in any order, the parts of the act before or
/// behind it.
struct CitationSurroundings {
    let text: SourceText
    /// Entities of one block, in order.
    let range: Range<Int>

    /// Bodies that pass laws, by the beginning of the name.
    private static let lawmakers = [
        "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Ủy ban thường vụ", "Hội đồng Nhà nước", "Chủ tịch nước",
    ]

    /// Whether a law is said to be of a body that passes none: date and body are of an act whose subject names the law.
    private static func belongsToAnother(_ citation: Entity, _ issuer: String?) -> Bool {
        guard case .citation(let value) = citation.mention.value, value.form == .name,
            let name = value.name,
            name.hasPrefix("Luật ") || name.hasPrefix("Bộ luật ") || name.hasPrefix("Pháp lệnh "),
            let issuer
        else { return false }
        return !lawmakers.contains { issuer.hasPrefix($0) }
    }

    /// Date, issuer and term: `ngày 30/10/2016 của Ban Chấp hành Trung ương khóa XII`, `, của Bộ Chính trị, ngày 22/12/2024`.
    func linkAttributes(
        of index: Int, in entities: inout MutableSpan<Entity>, noting notes: inout [ActEvidence.Note]
    ) {
        var end = entities[index].range.end
        var next = index + 1
        var date: Int?
        var hasDate = false
        var hasIssuer = false
        var hasTerm = false
        while next < range.upperBound {
            let place = entities[next].range
            // What is nested in the one before says nothing more.
            if place.start < end {
                next += 1
                continue
            }
            guard isWithin(Self.reach, end, place.start) else { break }
            let kind = entities[next].kind
            if kind == .date, !hasDate, words(from: end, to: place.start) == "" {
                date = next
                hasDate = true
            } else if kind == .organisation || kind == .position, !hasIssuer,
                Self.isOf(words(from: end, to: place.start))
            {
                let issuer = entities[next].normText
                if Self.belongsToAnother(entities[index], issuer) {
                    entities[index].attributesEnd = entities[index].range.end
                    return
                }
                entities[index].link("issuer", issuer)
                hasIssuer = true
            } else if kind == .term, hasIssuer, !hasTerm, words(from: end, to: place.start) == "",
                case .term(let term) = entities[next].mention.value
            {
                entities[index].link("term", String(term.number))
                notes.append(.beside(entities[index].number, term: term.number))
                hasTerm = true
            } else {
                break
            }
            end = place.end
            next += 1
        }
        entities[index].attributesEnd = end
        guard let date else { return }
        entities[index].link("date", entities[date].normText)
        if case .date(let value) = entities[date].mention.value {
            notes.append(.beside(entities[index].number, year: value.year))
        }
    }

    /// Letters and marks between a citation and a date, an issuer or a term beside it.
    private static let reach = 8

    private func isWithin(_ reach: Int, _ start: Int, _ end: Int) -> Bool {
        end <= start + 1 || text.isWithin(reach, start, end)
    }

    private static func isOf(_ words: String?) -> Bool { words == "của" || words == "do" }

    /// What stands between two places, commas and brackets apart, with single spaces; nil if other marks stand there.
    private func words(from start: Int, to end: Int) -> String? {
        var words: [UInt8] = []
        for byte in collapsed(from: start, to: end) {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): continue
            case 0x20 where words.isEmpty: continue
            case 0x20, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: words.append(byte)
            default: return nil
            }
        }
        if words.last == 0x20 { words.removeLast() }
        return String(decoding: words, as: UTF8.self)
    }

    /// The bytes between two places, every run of white space a single space, none at either end.
    private func collapsed(from start: Int, to end: Int) -> [UInt8] {
        guard end > start, end <= text.utf8Count else { return [] }
        // Mostly nothing but a space.
        if end == start + 1, text.bytes[start] <= 0x20 { return [] }
        var bytes: [UInt8] = []
        for byte in text.bytes[start..<end] {
            if byte > 0x20 {
                bytes.append(byte)
            } else if let last = bytes.last, last != 0x20 {
                bytes.append(0x20)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return bytes
    }

    // MARK: Parts of acts

    /// Ties a provision to the citation that follows it, or that stands just before it.
    func linkProvision(_ index: Int, in entities: inout MutableSpan<Entity>) {
        guard let citation = following(index, entities) ?? preceding(index, entities) else { return }
        entities[index].link("citation", entities[citation].id)
        entities[index].act = entities[citation].number
        entities[citation].appendLink("provisions", entities[index].id)
    }

    /// `Điều 5 của Nghị định này`, `Phụ lục I ban hành kèm theo Thông tư này`
    private func following(_ index: Int, _ entities: borrowing MutableSpan<Entity>) -> Int? {
        let end = entities[index].range.end
        guard index + 1 < range.upperBound, entities[index + 1].kind == .citation,
            isWithin(Self.provisionReach, end, entities[index + 1].range.start)
        else { return nil }
        guard let words = words(from: end, to: entities[index + 1].range.start) else { return nil }
        return Self.before.contains(words) ? index + 1 : nil
    }

    /// `Luật Đất đai (Điều 5)`, `Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 tại Điều 5`
    private func preceding(_ index: Int, _ entities: borrowing MutableSpan<Entity>) -> Int? {
        var before = index - 1
        while before >= range.lowerBound, entities[before].kind != .citation {
            // What belongs to the citation may stand between.
            switch entities[before].kind {
            case .date, .organisation, .position, .term, .place: before -= 1
            default: return nil
            }
        }
        guard before >= range.lowerBound else { return nil }
        let end = max(entities[before].range.end, entities[before].attributesEnd)
        guard end <= entities[index].range.start, isWithin(Self.reach, end, entities[index].range.start),
            entities[index].path != nil
        else { return nil }
        let words = String(decoding: collapsed(from: end, to: entities[index].range.start), as: UTF8.self)
        return Self.behind.contains(words) ? before : nil
    }

    private static let provisionReach = 24
    private static let before: Set<String> = [
        "", "của", "tại", "trong", "thuộc", "theo", "ở", "kèm theo", "ban hành kèm theo", "ban hành theo",
        "được ban hành kèm theo", "đính kèm", "của các", "trên",
    ]
    private static let behind: Set<String> = [",", "(", "tại", ", tại", "( tại", "(tại", ":", "ở", ", ở", "- tại"]
}
