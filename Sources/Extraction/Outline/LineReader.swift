import TextModel

/// Reads what one line looks like. Tokens `first ..< end` are the line.
struct LineReader {
    let scan: Scan
    let first: Int
    let end: Int
    private let wordCount: Int
    private let quoteCount: Int

    /// The line that begins at a token.
    init(scan: Scan, first: Int) {
        self.scan = scan
        self.first = first
        // Asked of every word of a text: without a branch that depends on it.
        var words = 0
        var quotes = 0
        var end = first
        while end < scan.count {
            let token = scan[end]
            if end > first, token.gap.contains(.lineEnd) { break }
            words &+= token.isWord ? 1 : 0
            quotes &+= token.isSymbol("\"") ? 1 : 0
            end &+= 1
        }
        self.end = end
        (wordCount, quoteCount) = (words, quotes)
    }

    func head() -> LineHead {
        var start = first
        var level = 0
        while start < end, scan[start].isSymbol("#"), level < 6 {
            level += 1
            start += 1
        }
        // Bold text in Markdown, and what a scan leaves of a line's edge: no part of the number.
        while start < end, isOrnament(scan[start]), scan[start + 1].isGlued { start += 1 }
        let opening = opening(at: start)
        var shape = opening?.shape ?? .text
        if start >= end { level = 0 }
        if shape == .text, level > 0 { shape = .markdown(UInt8(clamping: level)) }
        if shape == .text, FramePhrase(scan: scan, end: end).namesLetterhead(from: start) { shape = .letterhead }
        let numberEnd = opening.map { min($0.numberEnd, end) } ?? start
        let titleStart = opening.map { min($0.titleStart, end) } ?? start
        return LineHead(
            shape: shape, traits: traits(), range: scan.range(first, end),
            numberRange: opening.map { scan.range($0.numberStart, numberEnd) } ?? TextRange(0, 0),
            titleRange: titleStart < end ? scan.range(titleStart, end) : TextRange(0, 0),
            wordCount: wordCount, level: level, number: opening?.value ?? .none)
    }

    private struct Opening {
        var shape: LineHead.Shape
        var numberStart: Int
        var numberEnd: Int
        var titleStart: Int
        var value: LineNumber

        init(_ shape: LineHead.Shape, number: Range<Int>, title: Int, value: LineNumber = .none) {
            self.shape = shape
            self.value = value
            numberStart = number.lowerBound
            numberEnd = number.upperBound
            titleStart = title
        }
    }

    private func isOrnament(_ token: Token) -> Bool {
        token.isSymbol("*") || token.isSymbol("_") || token.isSymbol("=")
    }

    private func opening(at start: Int) -> Opening? {
        let token = scan[start]
        switch token.kind {
        case .number: return figure(at: start)
        case .symbol:
            guard token.isSymbol("-") || token.isSymbol("+") || token.isSymbol("*"), !scan[start + 1].isGlued else {
                return nil
            }
            return numberedBullet(at: start + 1) ?? Opening(.bullet, number: start..<start, title: start + 1)
        case .edge: return nil
        case .word: return named(at: start) ?? marker(at: start) ?? phrase(at: start)
        }
    }

    // MARK: Numbers

    /// `- a)`, `* 1.`: the number says more than the bullet before it.
    private func numberedBullet(at start: Int) -> Opening? {
        guard start < end, let opening = scan[start].isNumber ? figure(at: start) : marker(at: start) else {
            return nil
        }
        switch opening.shape {
        case .arabic(1), .letter: return opening
        default: return nil
        }
    }

    private static let mostFigures: UInt8 = 6

    /// `1.`, `1.1.`, `2)`, `1-`
    private func figure(at start: Int) -> Opening? {
        guard scan[start].count <= 3 else { return nil }
        var position = start + 1
        var figures: UInt8 = 1
        var value = LineNumber(Int(scan[start].value))
        while figures < Self.mostFigures, scan[position].isSymbol("."), scan[position].isGlued,
            scan[position + 1].isNumber,
            scan[position + 1].isGlued, scan[position + 1].count <= 2, position + 1 < end
        {
            value.append(Int(scan[position + 1].value))
            position += 2
            figures += 1
        }
        if scan[position].isWord, scan[position].isGlued, scan[position].count <= 2, scan[position].letterCase == .lower
        {
            position += 1
        }
        let mark = scan[position]
        let isMark = mark.isSymbol(".") || mark.isSymbol(")") || mark.isSymbol("/") || mark.isSymbol("-")
        // `1.Phạm vi`, where the space was forgotten.
        let isTight = !mark.isSymbol("/") && !mark.isSymbol("-") && scan[position + 1].letterCase == .capitalised
        if isMark, mark.isGlued, position < end,
            !scan[position + 1].isGlued || position + 1 >= end || isTight && scan[position + 1].isWord
        {
            return Opening(.arabic(figures), number: start..<position, title: position + 1, value: value)
        }
        guard figures > 1, position < end, !mark.isGlued, mark.startsWithCapital else { return nil }
        return Opening(.arabic(figures), number: start..<position, title: position, value: value)
    }

    /// `I.`, `IV-`, `a)`, `A.`
    private func marker(at start: Int) -> Opening? {
        let token = scan[start]
        let mark = scan[start + 1]
        guard start + 1 < end, mark.isGlued, mark.kind == .symbol else { return nil }
        if scan[start + 2].isGlued, start + 2 < end { return tightMarker(at: start) }
        let isDot = mark.isSymbol(".") || mark.isSymbol("-") || mark.isSymbol("/")
        if isDot || mark.isSymbol(")"), let value = Numeral.roman(token, in: scan) {
            return Opening(.roman, number: start..<start + 1, title: start + 2, value: LineNumber(value))
        }
        guard isDot || mark.isSymbol(")"), token.count <= 2, scan.string(start, start + 1).unicodeScalars.count == 1
        else {
            return nil
        }
        let value = LineNumber(letter: scan.string(start, start + 1).lowercased())
        if token.letterCase == .upper {
            guard !mark.isSymbol("/") else { return nil }
            return Opening(.capitalLetter, number: start..<start + 1, title: start + 2, value: value)
        }
        guard mark.isSymbol(")") || mark.isSymbol(".") else { return nil }
        return Opening(.letter, number: start..<start + 1, title: start + 2, value: value)
    }

    /// `b)Cơ quan`, where the space was forgotten; `b)2 Cơ quan`, with the number of a footnote.
    private func tightMarker(at start: Int) -> Opening? {
        let next = scan[start + 2]
        let isNote = next.isNumber && next.count <= 2 && !scan[start + 3].isGlued && scan[start + 3].startsWithCapital
        guard scan[start + 1].isSymbol(")"), scan[start].letterCase == .lower, scan[start].count <= 2,
            isNote || next.isWord && next.letterCase == .capitalised
        else { return nil }
        let value = LineNumber(letter: scan.string(start, start + 1))
        guard value != .none else { return nil }
        return Opening(.letter, number: start..<start + 1, title: isNote ? start + 3 : start + 2, value: value)
    }

    // MARK: Names of parts

    private func named(at start: Int) -> Opening? {
        let token = scan[start]
        guard token.startsWithCapital, let keyword = token.keyword else { return nil }
        switch keyword {
        case .phần: return numbered(.part, from: start + 1)
        case .chương: return numbered(.chapter, from: start + 1)
        case .mục: return numbered(.section, from: start + 1)
        case .tiểu: return scan[start + 1].is(.mục) ? numbered(.subsection, from: start + 2) : nil
        case .điều: return article(from: start + 1)
        case .phụ: return scan[start + 1].is(.lục) ? appendix(from: start + 2) : nil
        default: return nil
        }
    }

    /// A number that ends the line, or is parted from a title by a mark, or stands in a line of capitals.
    private func numbered(_ kind: OutlineKind, from start: Int) -> Opening? {
        var numberEnd = start
        if scan[start].is(.thứ) {
            guard let words = Numeral.ordinal(at: start + 1, in: scan) else { return nil }
            numberEnd = words
        } else if Numeral.roman(scan[start], in: scan) != nil || scan[start].isNumber && scan[start].count <= 3 {
            numberEnd = start + 1
            if scan[numberEnd].isWord, scan[numberEnd].isGlued { numberEnd += 1 }
        } else {
            return nil
        }
        return closed(kind, number: start..<numberEnd)
    }

    private func closed(_ kind: OutlineKind, number: Range<Int>) -> Opening? {
        let mark = scan[number.upperBound]
        let figure = scan[number.lowerBound]
        let value = LineNumber(figure.isNumber ? Int(figure.value) : Numeral.roman(figure, in: scan) ?? 0)
        if number.upperBound >= end { return Opening(.named(kind), number: number, title: end, value: value) }
        if mark.isSymbol(".") || mark.isSymbol(":") || mark.isSymbol("-") {
            return Opening(.named(kind), number: number, title: number.upperBound + 1, value: value)
        }
        let isBold = mark.isSymbol("*")
        guard isBold || mark.isWord && mark.letterCase == .upper && mark.count > 1 else { return nil }
        return Opening(.named(kind), number: number, title: number.upperBound, value: value)
    }

    /// `Điều 5.`, `Điều 28a.`, `Điều 21.2.LQ.1.`
    private func article(from start: Int) -> Opening? {
        guard scan[start].isNumber, scan[start].count <= 4 else { return nil }
        var position = start + 1
        while position < end, scan[position].isGlued,
            scan[position].isWord || scan[position].isNumber
                || scan[position].isSymbol(".") && scan[position + 1].isGlued && position + 1 < end
                    && scan[position + 1].kind != .symbol
        { position += 1 }
        return closed(.article, number: start..<position)
    }

    /// `Phụ lục`, `PHỤ LỤC II`, `Phụ lục 1. …`
    private func appendix(from start: Int) -> Opening? {
        if start >= end { return Opening(.named(.appendix), number: start..<start, title: end) }
        let isNumber = scan[start].isNumber || Numeral.roman(scan[start], in: scan) != nil
        if isNumber { return closed(.appendix, number: start..<start + 1) }
        let isCapitals = scan[start - 1].letterCase == .upper
        return isCapitals ? Opening(.named(.appendix), number: start..<start, title: start) : nil
    }

    private func phrase(at start: Int) -> Opening? {
        FramePhrase(scan: scan, end: end).shape(at: start).map { Opening($0, number: start..<start, title: start) }
    }

    // MARK: Traits

    private func traits() -> LineHead.Traits {
        var traits: LineHead.Traits = []
        let last = scan[end - 1]
        if last.isSymbol(".") || last.isSymbol(";") || last.isSymbol(":") || last.isSymbol("!") || last.isSymbol("?")
            || last.isSymbol("\"")
        {
            traits.insert(.endsSentence)
        }
        if last.isSymbol("|") { traits.insert(.isCaption) }
        if isCredited { traits.insert(.isCaption) }
        if amends { traits.insert(.amends) }
        traits.formUnion(capitals)
        if traits.contains(.isAllCapitals), wordCount > 1, wordCount <= Self.longestOffice, wordCount == end - first,
            isOffice
        {
            traits.insert(.isOffice)
        }
        if scan[first].isWord, scan[first].letterCase == .lower { traits.insert(.beginsSmall) }
        if scan[first].isSymbol("\"") { traits.insert(.beginsQuoted) }
        if quoteCount % 2 == 1 {
            traits.insert(.hasOddQuotation)
            if let colon = (first..<end).last(where: { scan[$0].isSymbol("\"") }), scan[colon - 1].isSymbol(":") {
                traits.insert(.introducesQuotation)
            }
            if scan[first].isSymbol("\"") { traits.insert(.opensQuotation) }
            if scan[end - 1].isSymbol("\"") || scan[end - 2].isSymbol("\"") && end - 2 > first {
                traits.insert(.closesQuotation)
            }
        }
        return traits
    }

    /// Whether all words begin with a capital, or have no others. Most lines are told by their second word.
    private var capitals: LineHead.Traits {
        var isAllCapitals = true
        var index = first
        while index < end {
            let token = scan[index]
            if token.isWord {
                guard token.startsWithCapital else { return [] }
                isAllCapitals = isAllCapitals && token.letterCase == .upper
            }
            index += 1
        }
        if wordCount == 0 { return [] }
        return isAllCapitals ? [.isTitleCase, .isAllCapitals] : .isTitleCase
    }

    /// Words of the longest line that is an office and its body: `BỘ TRƯỞNG BỘ …`.
    private static let longestOffice = 8

    private static let offices: [[Keyword]] = [
        [.bộ, .trưởng], [.thứ, .trưởng], [.chủ, .tịch], [.chủ, .nhiệm], [.thủ, .tướng], [.giám, .đốc],
        [.tổng, .giám, .đốc], [.tổng, .bí, .thư], [.bí, .thư], [.chánh, .án], [.chánh, .văn],
        [.viện, .trưởng], [.cục, .trưởng], [.vụ, .trưởng], [.tổng, .cục, .trưởng], [.thống, .đốc], [.trưởng, .ban],
        [.hiệu, .trưởng],
    ]

    /// Whether the line begins with an office, a deputy's or not.
    private var isOffice: Bool {
        let start = scan[first].is(.phó) ? first + 1 : first
        return Self.offices.contains { words in
            start + words.count <= end && words.enumerated().allSatisfy { scan[start + $0].is($1) }
        }
    }

    /// Tokens at the start of a line that can say what it does.
    private static let opening = 16

    /// Whether it says there that something is changed.
    private var amends: Bool {
        let opening = first..<min(end, first + Self.opening)
        let mayAmend = scan.holds(in: opening) {
            $0 == Keyword.sửa.label || $0 == Keyword.sung.label || $0 == Keyword.bãi.label || $0 == Keyword.thay.label
        }
        return mayAmend
            && opening.contains { index in
                switch scan[index].keyword {
                case .sửa: scan[index + 1].is(.đổi)
                case .sung: index > 0
                case .bãi: scan[index + 1].is(.bỏ)
                case .thay: scan[index + 1].is(.thế)
                default: false
                }
            }
    }

    /// `… Ảnh: Phạm Duy.`, `(Ảnh: TTXVN)`, `Video: …`: a credit at the end of a line.
    private var isCredited: Bool {
        let last = max(first + 1, end - Self.longestCredit)..<max(end, first + 1)
        let mayBeCredited = scan.holds(in: last) { $0 == Keyword.ảnh.label || $0 == Keyword.video.label }
        return mayBeCredited
            && last.contains { index in
                let token = scan[index]
                return scan[index + 1].isSymbol(":") && token.startsWithCapital && (token.is(.ảnh) || token.is(.video))
            }
    }

    /// Tokens of a credit at most.
    private static let longestCredit = 9
}
