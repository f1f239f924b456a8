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
        for (index, span) in spans.enumerated() {
            let gap = previous.map { Gap(from: $0.end, to: span.first, in: scan) } ?? .apart
            switch span.kind {
            case .position:
                let isBeforeName = isNamed(after: index)
                if let holder = person, gap == .joined, !isBeforeName {
                    holders[index] = holder
                } else {
                    pending = gap == .joined && person == nil ? pending + [index] : [index]
                    person = nil
                }
            case .person:
                if gap == .adjacent, previous?.kind == .position {
                    for office in pending { holders[office] = index }
                }
                pending = []
                person = index
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

    /// Whether a name follows an office at once.
    private func isNamed(after index: Int) -> Bool {
        guard spans.indices.contains(index + 1), spans[index + 1].kind == .person else { return false }
        return Gap(from: spans[index].end, to: spans[index + 1].first, in: scan) == .adjacent
    }

    /// The mentions with their holders, bare titles without one left out.
    func linked(_ mentions: [Mention]) -> [Mention] {
        var result = mentions
        var dropped = Set<Int>()
        for (index, span) in spans.enumerated() where span.kind == .position {
            guard case .position(var value) = mentions[span.mention].value else { continue }
            if let holder = holders[index] {
                value.holderOffset = spans[holder].mention - span.mention
                result[span.mention].value = .position(value)
            } else if value.needsHolder {
                dropped.insert(span.mention)
            }
        }
        guard !dropped.isEmpty else { return result }
        shiftOffsets(in: &result, without: dropped)
        return result.indices.filter { !dropped.contains($0) }.map { result[$0] }
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
            case .và, .kiêm, .nguyên, .cựu, .là, .hiện, .nay, .đồng: true
            default: false
            }
        }
    }
}
