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
        /// For an office, the index of the span that holds it.
        fileprivate(set) var holder: Int?

        init(mention: Int, first: Int, end: Int, kind: EntityKind) {
            (self.mention, self.first, self.end, self.kind) = (mention, first, end, kind)
        }

        /// Whether it is an abbreviation in brackets.
        fileprivate func isAside(in scan: Scan) -> Bool {
            kind == .organisation && scan[first - 1].isSymbol("(") && scan[end].isSymbol(")")
        }
    }

    private var spans: [Span]
    private let scan: Scan

    init(_ spans: [Span], in scan: Scan) {
        // An abbreviation in brackets does not part an office from its holder.
        let hasAsides = spans.contains { $0.isAside(in: scan) }
        self.spans = hasAsides ? spans.filter { !$0.isAside(in: scan) } : spans
        self.scan = scan
        link()
    }

    private mutating func link() {
        var person: Int?
        var pending: [Int] = []
        var previous: Span?
        // The last person of all, whatever stood since.
        var named: Int?
        for index in spans.indices {
            let span = spans[index]
            let gap = previous.map { Gap(from: $0.end, to: span.first, in: scan) } ?? .apart
            switch span.kind {
            case .position:
                let isBeforeName = isNamed(after: index)
                if let holder = person, gap == .joined, !isBeforeName {
                    spans[index].holder = holder
                } else {
                    if gap != .joined || person != nil { pending.removeAll(keepingCapacity: true) }
                    // `theo ý kiến của Thủ tướng, Phó Thủ tướng X`: the first is another's.
                    if isDeputy(span) { pending.removeAll { exclude($0, index) } }
                    pending.append(index)
                    person = nil
                    if !isBeforeName, let subject = named, isSubject(subject, of: index) {
                        spans[index].holder = subject
                        person = subject
                        pending.removeAll(keepingCapacity: true)
                    }
                }
            case .person:
                if gap == .adjacent || pending.last.map({ isGiven($0, to: index) || isSaid($0, of: index) }) == true,
                    previous?.kind == .position
                {
                    for office in pending { spans[office].holder = index }
                }
                pending.removeAll(keepingCapacity: true)
                person = index
                named = index
            default:
                // `Cục trưởng Cục X, Bộ Y`: the body goes with the office before it.
                if gap != .joined || previous?.kind != .position {
                    person = nil
                    pending.removeAll(keepingCapacity: true)
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
            (person..<office).dropFirst().allSatisfy({ spans[$0].kind != .position || spans[$0].holder == person })
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
        let (office, other) = (spans[first], spans[second])
        return ExclusiveOffices.exclude(
            scan.collapsedString(office.first, office.end), scan.collapsedString(other.first, other.end))
    }

    /// Whether a name follows an office at once.
    private func isNamed(after index: Int) -> Bool {
        guard spans.indices.contains(index + 1), spans[index + 1].kind == .person else { return false }
        return Gap(from: spans[index].end, to: spans[index + 1].first, in: scan) == .adjacent
    }

    /// The mentions with their holders, bare titles without one left out.
    func linked(_ mentions: [Mention]) -> [Mention] {
        var result = mentions
        // Descending.
        var dropped: [Int] = []
        // From the last on: a title in a list is kept with the one behind it.
        for index in spans.indices.reversed() where spans[index].kind == .position {
            let place = spans[index].mention
            if let holder = spans[index].holder {
                guard case .position(var value) = mentions[place].value else { continue }
                value.holderOffset = spans[holder].mention - place
                result[place].value = .position(value)
            } else if Self.needsHolder(mentions[place]), !sharesBody(index, mentions, lastDropped: dropped.last) {
                dropped.append(place)
            }
        }
        return dropped.isEmpty ? result : Self.without(dropped, result)
    }

    private static func needsHolder(_ mention: Mention) -> Bool {
        guard case .position(let value) = mention.value else { return false }
        return value.needsHolder
    }

    /// `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`, `Phó Bí thư - Chủ tịch UBND`: what the next office is of, this is too.
    private func sharesBody(_ index: Int, _ mentions: [Mention], lastDropped: Int?) -> Bool {
        guard spans.indices.contains(index + 1), spans[index + 1].kind == .position,
            case .position(let other) = mentions[spans[index + 1].mention].value, other.body != nil || other.needsHolder
        else { return false }
        let (span, next) = (spans[index], spans[index + 1])
        let joint = scan[span.end]
        return next.first == span.end + 1 && (joint.isSymbol(",") || joint.isSymbol("-") || joint.is(.kiêm))
            && scan[span.first].startsWithCapital && scan[next.first].startsWithCapital
            && !scan[span.first - 1].is(.các) && lastDropped != next.mention
    }

    /// The mentions without some, whose places descend; the others' holders are as far away as they stand then.
    private static func without(_ dropped: [Int], _ mentions: [Mention]) -> [Mention] {
        // Where each stands then.
        var places: [Int] = []
        places.reserveCapacity(mentions.count)
        var rest = dropped[...]
        for index in mentions.indices {
            places.append(index - dropped.count + rest.count)
            if rest.last == index { rest.removeLast() }
        }
        var kept: [Mention] = []
        kept.reserveCapacity(mentions.count - dropped.count)
        rest = dropped[...]
        for index in mentions.indices {
            if rest.last == index {
                rest.removeLast()
                continue
            }
            kept.append(mentions[index])
            guard case .position(var value) = mentions[index].value, let offset = value.holderOffset else { continue }
            value.holderOffset = places[index + offset] - places[index]
            kept[kept.count - 1].value = .position(value)
        }
        return kept
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
