import Register

/// Ties offices to the people beside them in one block, in both orders and through lists; drops bare titles beside nobody.
///
/// `X, Bí thư A, Chủ tịch B; Y, Giám đốc C`: what follows a name behind a comma is that person's, until another name, a
/// semicolon or other words. `Bí thư A, Chủ tịch B X`: what stands right before a name is that person's.
struct OfficeHolders {
    /// A person, office or body as found, by tokens.
    struct Span {
        /// Index in the block's mentions.
        var mention: Int
        var first: Int
        /// Index after its last token.
        var end: Int
        var kind: EntityKind
    }

    private let spans: [Span]
    private let scan: Scan
    /// For a span that is an office, the index of the span that holds it.
    private var holders: [Int?]

    init(_ spans: [Span], in scan: Scan) {
        // An abbreviation in brackets does not part an office from its holder.
        self.spans = spans.filter { span in
            span.kind != .organisation || !scan[span.first - 1].isSymbol("(") || !scan[span.end].isSymbol(")")
        }
        self.scan = scan
        holders = Array(repeating: nil, count: self.spans.count)
        link()
    }

    private mutating func link() {
        var person: Int?
        var pending: [Int] = []
        var previous: Span?
        // The last person of all, whatever stood since.
        var named: Int?
        for (index, span) in spans.enumerated() {
            let gap = previous.map { Gap(from: $0.end, to: span.first, in: scan) } ?? .apart
            switch span.kind {
            case .position:
                let isBeforeName = isNamed(after: index)
                if let holder = person, gap == .joined, !isBeforeName {
                    holders[index] = holder
                } else {
                    if gap != .joined || person != nil { pending = [] }
                    // `theo ý kiến của Thủ tướng, Phó Thủ tướng X`: the first is another's.
                    if isDeputy(span) { pending.removeAll { exclude($0, index) } }
                    pending.append(index)
                    person = nil
                    if !isBeforeName, let subject = named, isSubject(subject, of: index) {
                        holders[index] = subject
                        person = subject
                        pending = []
                    }
                }
            case .person:
                if gap == .adjacent || pending.last.map({ isGiven($0, to: index) || isSaid($0, of: index) }) == true,
                    previous?.kind == .position
                {
                    for office in pending { holders[office] = index }
                }
                pending = []
                person = index
                named = index
            default:
                // `Cục trưởng Cục X, Bộ Y`: the body goes with the office before it.
                if gap != .joined || previous?.kind != .position {
                    person = nil
                    pending = []
                }
            }
            previous = span
        }
    }

    /// No sentence is longer, in words between a person and the office.
    private static let longestSentence = 60

    /// Whether an office is said of a person before it: `ông X được bầu giữ chức …`. Nobody else and no other's office may stand
    /// between, nor the end of a sentence.
    private func isSubject(_ person: Int, of office: Int) -> Bool {
        let (first, end) = (spans[office].first, spans[person].end)
        guard first - end <= Self.longestSentence,
            Lexicon.shared.offices.holderSide(before: first, in: scan).contains(.before),
            !(max(spans[person].first - 3, 0)..<spans[person].first).contains(where: { scan[$0].is(.thay) }),
            (person..<office).dropFirst().allSatisfy({ spans[$0].kind != .position || holders[$0] == person })
        else { return false }
        return !(end..<first).contains { index in
            let token = scan[index]
            return token.isSymbol("?") || token.isSymbol("!") || token.isSymbol(";")
                || token.isSymbol(".") && !scan[index + 1].isGlued && !endsAddress(index)
        }
    }

    /// `TP. Hà Nội`, `TS. X`
    private func endsAddress(_ index: Int) -> Bool {
        scan[index].isGlued && scan[index - 1].letterCase == .upper && scan[index - 1].count <= 3
    }

    /// Whether an office is given to the person behind it: `miễn nhiệm chức vụ … đối với ông X`.
    private func isGiven(_ office: Int, to person: Int) -> Bool {
        var index = spans[office].end
        if scan.spells(scan[index], "đối"), scan[index + 1].is(.với) {
            index += 2
        } else if scan[index].is(.cho) || scan[index].is(.của) {
            index += 1
        } else {
            return false
        }
        // Words of address are in a person's span.
        return index == spans[person].first
            && Lexicon.shared.offices.holderSide(before: spans[office].first, in: scan).contains(.after)
    }

    /// `Bộ trưởng là ông X`
    private func isSaid(_ office: Int, of person: Int) -> Bool {
        let end = spans[office].end
        return scan[end].is(.là) && spans[person].first == end + 1
    }

    private func isDeputy(_ office: Span) -> Bool {
        scan[office.first].is(.phó) || scan[office.first].is(.thứ)
    }

    /// Whether no one person holds both of two offices.
    private func exclude(_ first: Int, _ second: Int) -> Bool {
        let texts = [spans[first], spans[second]].map { scan.collapsedString($0.first, $0.end) }
        return ExclusiveOffices.exclude(texts[0], texts[1])
    }

    /// Whether a name follows an office at once.
    private func isNamed(after index: Int) -> Bool {
        guard spans.indices.contains(index + 1), spans[index + 1].kind == .person else { return false }
        return Gap(from: spans[index].end, to: spans[index + 1].first, in: scan) == .adjacent
    }

    /// The mentions with their holders, bare titles without one left out.
    func linked(_ mentions: [Mention]) -> [Mention] {
        var result = mentions
        var dropped = Set<Int>()
        // From the last on: a title in a list is kept with the one behind it.
        for (index, span) in spans.enumerated().reversed() where span.kind == .position {
            guard case .position(var value) = mentions[span.mention].value else { continue }
            if let holder = holders[index] {
                value.holderOffset = spans[holder].mention - span.mention
                result[span.mention].value = .position(value)
            } else if value.needsHolder, !sharesBody(index, mentions, dropped) {
                dropped.insert(span.mention)
            }
        }
        guard !dropped.isEmpty else { return result }
        shiftOffsets(in: &result, without: dropped)
        return result.indices.filter { !dropped.contains($0) }.map { result[$0] }
    }

    /// `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`, `Phó Bí thư - Chủ tịch UBND`: what the next office is of, this is too.
    private func sharesBody(_ index: Int, _ mentions: [Mention], _ dropped: Set<Int>) -> Bool {
        guard spans.indices.contains(index + 1), spans[index + 1].kind == .position,
            case .position(let other) = mentions[spans[index + 1].mention].value, other.body != nil || other.needsHolder
        else { return false }
        let (span, next) = (spans[index], spans[index + 1])
        let joint = scan[span.end]
        return next.first == span.end + 1 && (joint.isSymbol(",") || joint.isSymbol("-") || joint.is(.kiêm))
            && scan[span.first].startsWithCapital && scan[next.first].startsWithCapital
            && !scan[span.first - 1].is(.các) && !dropped.contains(next.mention)
    }

    private func shiftOffsets(in mentions: inout [Mention], without dropped: Set<Int>) {
        var before: [Int] = []
        var count = 0
        for index in mentions.indices {
            before.append(count)
            if dropped.contains(index) { count += 1 }
        }
        for index in mentions.indices {
            guard case .position(var value) = mentions[index].value, let offset = value.holderOffset else { continue }
            value.holderOffset = offset - (before[index + offset] - before[index])
            mentions[index].value = .position(value)
        }
    }

    /// What stands between two of them.
    private enum Gap {
        /// Nothing, or a word of address.
        case adjacent
        /// A comma, a dash, `là`, `kiêm` and the like.
        case joined
        case apart

        init(from start: Int, to end: Int, in scan: Scan) {
            guard end - start <= 6, end >= start else {
                self = .apart
                return
            }
            var isAdjacent = true
            var index = start
            while index < end {
                if let address = Lexicon.shared.people.honorific(at: index, in: scan), address.end <= end {
                    index = address.end
                    continue
                }
                if scan[index].isSymbol("("), scan[index + 1].letterCase == .upper, scan[index + 2].isSymbol(")") {
                    index += 3
                    continue
                }
                switch scan[index].kind {
                case .symbol where scan[index].isSymbol(",") || scan[index].isSymbol("-") || scan[index].isSymbol("("):
                    isAdjacent = false
                // Of an abbreviation that belongs to the office.
                case .symbol where scan[index].isSymbol(")") && index == start: break
                case .symbol where scan[index].isSymbol(":") || scan[index].isSymbol("."):
                    // `Thứ trưởng: X`, `TS. X`
                    if scan[index].isSymbol("."), index == start { self = .apart; return }
                case .word where Self.joins(scan[index].keyword): isAdjacent = false
                default:
                    self = .apart
                    return
                }
                index += 1
            }
            self = isAdjacent ? .adjacent : .joined
        }

        private static func joins(_ keyword: Keyword?) -> Bool {
            switch keyword {
            case .và, .kiêm, .nguyên, .cựu, .là, .hiện, .nay, .đồng, .lúc, .đó, .khi, .từng: true
            default: false
            }
        }
    }
}
