/// Reads what an event is about, where that names it: `Hội nghị | Xúc tiến đầu tư vùng Tây Bắc`, `phong trào | "Dân vận khéo"`,
/// `Lễ công bố | Quyết định của Ban Bí thư`.
enum EventTopicReader {
    /// A topic is no longer than this many tokens.
    private static let reach = 28
    /// So many small words without a name among them are a description.
    private static let longestDescription = 12
    /// So many small words still belong to the name before them.
    private static let longestTail = 4

    /// The index after a topic in quotation marks at `index`.
    static func quoted(at index: Int, in scan: Scan) -> Int? {
        guard scan[index].isSymbol("\""), scan[index + 1].isWord, scan[index + 1].isGlued else { return nil }
        var position = index + 2
        while position < index + reach, scan[position].kind != .edge {
            if scan[position].isSymbol("\"") { return position > index + 2 ? position + 1 : nil }
            position += 1
        }
        return nil
    }

    /// The index after a topic that begins with a capital at `index`.
    static func named(at index: Int, in scan: Scan) -> Int? {
        guard scan[index].startsWithCapital || scan[index].letterCase == .mixed, !isAddress(index, in: scan) else {
            return nil
        }
        let walk = walk(from: index, in: scan)
        guard let lastName = walk.lastName else { return nil }
        // `Xúc tiến đầu tư` goes on in small letters, `Điện Biên Phủ` is whole.
        let isWhole = scan[lastName - 2].startsWithCapital || scan[lastName - 1].isNumber || walk.endsWithBody
        return !isWhole && walk.end - lastName <= longestTail ? walk.end : lastName
    }

    /// The index after a topic in small letters at `index` that names somebody or something: up to the last name.
    static func described(at index: Int, in scan: Scan) -> Int? { walk(from: index, in: scan).lastName }

    /// How far the phrase from `index` on goes, and where the last name in it ends.
    private static func walk(
        from index: Int, in scan: Scan
    ) -> (end: Int, lastName: Int?, endsWithBody: Bool) {
        var position = index
        var lastName: Int?
        var endsWithBody = false
        while position < index + reach {
            let token = scan[position]
            if token.isSymbol("-"), scan[position + 1].isWord, scan[position + 1].gap == token.gap {
                position += 1
                continue
            }
            // `Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước`
            if token.isSymbol(","), lastName != nil, scan[position + 1].startsWithCapital,
                scan[position + 1].word == scan[index].word, scan[index].word != 0
            {
                position += 1
                continue
            }
            guard token.isWord, !isAddress(position, in: scan) else { break }
            if token.startsWithCapital, Lexicon.shared.openings(of: token).contains(.body),
                let body = BodyReader.body(at: position, inOffice: false, in: scan)
            {
                position = body.end
                lastName = position
                endsWithBody = true
                continue
            }
            position += 1
            if token.letterCase != .lower {
                lastName = position
                endsWithBody = false
                // `APEC 2017`
                if DateReader.isYear(scan[position]), !DateReader.isGluedToMore(position, in: scan) {
                    return (position + 1, position + 1, false)
                }
                continue
            }
            if endsTopic(token, at: position - 1, in: scan) || position - (lastName ?? index) > longestDescription {
                position -= 1
                break
            }
        }
        return (position, lastName, endsWithBody)
    }

    /// `đồng chí …`, `Phó Thủ tướng …`: somebody speaks there.
    private static func isAddress(_ index: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        switch token.keyword {
        case .ông, .bà, .anh, .chị, .em: return true
        case .đồng: return scan[index + 1].is(.chí)
        default: break
        }
        // `các Bộ trưởng` are many.
        guard token.startsWithCapital, !scan[index - 1].is(.các),
            Lexicon.shared.openings(of: token).contains(.position)
        else { return false }
        return OfficeReader.office(at: index, in: scan) != nil
    }

    private static func endsTopic(_ token: Token, at index: Int, in scan: Scan) -> Bool {
        switch token.keyword {
        case .và, .của, .với, .trong, .các, .giữa, .những, .cho: return false
        case .ngày, .tháng, .năm, .lần, .thứ, .sáng, .chiều, .tối, .hôm, .quý, .từ, .đến, .tới, .về: return true
        default: break
        }
        let words = Lexicon.shared.quantities
        return words.isBoundary(token) || words.roles(at: index, in: scan).roles.contains(.barsStart)
    }
}
