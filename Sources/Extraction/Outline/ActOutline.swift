import TextModel

/// The outline of a text with a form of its own: acts, reports, Markdown. One pass over its lines.
struct ActOutline {
    private let lines: [OutlineLine]
    private let text: SourceText
    private let titles: ActTitles
    private var words: ReadWords
    private var tree = OutlineTree()
    private var numbering = Numbering()
    /// Whether the open document already has a part, so that `Căn cứ` opens no legal basis and a type no new document.
    private var hasParts = false
    /// Whether recipients or a signature closed the document.
    private var isClosed = false
    private var lastArticle = 0
    /// Whether somebody's name stands below the open signature: another one may follow.
    private var isNamed = false
    /// The line after the open document's title.
    private var afterTitle = 0
    /// First line that no node has taken yet.
    private var index = 0

    private init(lines: [OutlineLine], text: SourceText, words: ReadWords) {
        self.lines = lines
        self.text = text
        self.words = words
        titles = ActTitles(lines: lines, text: text)
    }

    /// `words` gets the words that this rests on, but for what titles in brackets say.
    static func roots(lines: [OutlineLine], text: SourceText, reading words: inout ReadWords) -> [Outline.Node] {
        var outline = ActOutline(lines: lines, text: text, words: words)
        outline.openTitle()
        while outline.index < lines.count { outline.readLine() }
        outline.tree.close(to: 0)
        words = outline.words
        return outline.tree.roots
    }

    /// Header lines at most, from the first to the type of the document.
    private static let longestHeader = 30
    /// Words of a line that still belongs to recipients or a signature.
    private static let longestGroupLine = 18

    // MARK: Reading

    private mutating func readLine() {
        let line = lines[index]
        guard !line.isQuoted, !isWrappedInto(line) else { return skip() }
        switch line.head.shape {
        case .letterhead: openHeader()
        case .documentType: openDocument()
        case .legalBasis where isBasis(line): openLegalBasis()
        case .recipients: openGroup(.recipients)
        case .signature:
            if isNamed, tree.top?.node.kind == .signature { tree.close(to: tree.stack.count - 1) }
            openGroup(.signature)
        case .named(let kind): openPart(kind)
        case .markdown(let level): openHeading(level: Int(level))
        case .roman, .capitalLetter, .arabic, .letter: openItem()
        case .text where line.isAllCapitals && titles.isEnclosure(index): openDocument()
        case .text where line.head.traits.contains(.isOffice) && isSigned(index): openGroup(.signature)
        case .bullet, .text, .legalBasis:
            if line.head.shape == .text, (2...6).contains(line.head.wordCount), !line.isAllCapitals,
                line.head.range.first(of: text) != UInt8(ascii: "(")
            {
                isNamed = true
            }
            let isLong = line.head.wordCount > Self.longestGroupLine && line.head.shape == .text
            if isLong, !line.joins, let top = tree.top, top.role == .group { tree.close(to: tree.stack.count - 1) }
            skip()
        }
    }

    /// Counts a line to what is open.
    private mutating func skip() {
        if index < lines.count { tree.cover(lines[index]) }
        index += 1
    }

    /// Whether what looks like a heading is the rest of the line before: `theo khoản 2 ⏎ Điều 5.`
    private func isWrappedInto(_ line: OutlineLine) -> Bool {
        guard case .named(let kind) = line.head.shape, line.head.level == 0 else { return false }
        if kind == .article, isCell(line) { return true }
        guard isAfterUnfinished else { return false }
        return line.head.titleRange.isEmpty || kind == .article && line.head.number.last != lastArticle + 1
    }

    /// Whether an article's number alone, out of turn, is the end of a cell of a table: `khoản 2 ⏎ Điều 25`.
    private func isCell(_ line: OutlineLine) -> Bool {
        guard line.head.titleRange.isEmpty, !line.head.traits.contains(.endsSentence), !line.followsBlank, index > 0,
            line.head.number.last != 1
        else { return false }
        let before = lines[index - 1]
        let isTitle = tree.top?.node.selectionRange.end == before.head.range.end
        let isOpen = before.head.shape == .text && !before.endsSentence && !before.isAllCapitals && !isTitle
        return isOpen || line.head.number.last != lastArticle + 1
    }

    /// Whether the line before `index` is full and has not ended.
    private var isAfterUnfinished: Bool {
        guard index > 0, !lines[index].followsBlank else { return false }
        let before = lines[index - 1]
        return before.isFull && !before.endsSentence && !before.isAllCapitals
    }

    // MARK: Parts of the frame

    /// A title above the parts of a text that names no type.
    private mutating func openTitle() {
        guard let first = lines.first, first.head.shape == .text, first.isShort, !first.endsSentence, lines.count > 1,
            !first.head.traits.contains(.beginsSmall), first.head.wordCount > 1, lines[1].followsBlank
        else { return }
        let frame = lines.prefix(Self.longestHeader).contains {
            $0.head.shape == .letterhead || $0.head.shape == .documentType
        }
        guard !frame else { return }
        let title = titles.title(from: first.head.range, line: 0, limit: 1)
        let node = node(.heading, title: title.range, selectionEnd: title.end)
        tree.open(node, .document, at: 0)
        index = title.next
        afterTitle = index
    }

    private mutating func openHeader() {
        guard !tree.isInAppendix else { return skip() }
        let isTitled =
            tree.top.map { $0.role == .document && $0.node.children.isEmpty } ?? false && !hasParts
            && index - afterTitle < Self.longestHeader
        let isFirst = tree.stack.isEmpty && tree.roots.isEmpty && index < Self.longestHeader
        let first = isTitled ? min(afterTitle, index) : isFirst ? 0 : index
        var end = index + 1
        var next = index + 1
        while next < lines.count, next < index + Self.longestHeader {
            let shape = lines[next].head.shape
            if shape == .documentType || shape == .legalBasis || lines[next].head.level > 0 {
                end = next
                break
            }
            if case .named = shape {
                end = next
                break
            }
            if shape == .recipients || shape == .signature {
                // The letterhead repeated above the signature.
                if hasParts, tree.document != nil { return skip() }
                // A letter, without a type: the head ends with the lines right below the letterhead.
                while end < next, !lines[end].followsBlank, lines[end].isShort { end += 1 }
                break
            }
            if shape == .letterhead, end == next { end = next + 1 }
            next += 1
        }
        // The code tells one header from another, the State's name does not.
        let coded = (first..<end).first {
            let opening = read(lines[$0].head.range, 24)
            return opening.contains("ố:") || opening.hasPrefix("Số ")
        }
        let titled = lines[coded ?? first].head.range
        var node = Outline.Node(
            kind: .header, number: "", titleRange: titled,
            range: TextRange(lines[first].head.range.start, lines[end - 1].head.range.end), selectionRange: titled)
        node.range.end = max(node.range.end, titled.end)
        // Below a title that nothing has followed yet it is that document's own.
        let depth = hasParts ? 0 : tree.document.map { $0 + 1 } ?? 0
        tree.open(node, .group, at: depth)
        tree.cover(lines[end - 1])
        tree.close(to: depth)
        index = end
        isClosed = true
    }

    private mutating func openDocument() {
        // An enacting formula (`QUYẾT ĐỊNH:`), or a line in capitals inside the document.
        let line = lines[index]
        let isEnclosure = titles.isEnclosure(index)
        guard isEnclosure || tree.document == nil || isClosed || tree.isInAppendix,
            line.head.range.last(of: text) != UInt8(ascii: ":"),
            isEnclosure || tree.stack.isEmpty || tree.isInAppendix || isClosed || tree.document == nil && !hasParts
        else { return skip() }
        let title = titles.title(from: line.head.range, line: index, limit: 4)
        if tree.isInAppendix, !isEnclosure {
            // A form: its parts are of the appendix.
            let depth = (tree.stack.firstIndex { $0.node.kind == .appendix } ?? 0) + 1
            tree.open(node(.heading, title: title.range, selectionEnd: title.end), .form, at: depth)
        } else {
            let node = node(.heading, title: title.range, selectionEnd: title.end)
            tree.open(node, .document, level: line.head.level, at: 0)
            hasParts = false
            isClosed = false
            lastArticle = 0
        }
        index = title.next
        afterTitle = index
    }

    /// Words of a legal basis that is a sentence.
    private static let longestBasis = 40

    /// `Căn cứ công văn …, Sở báo cáo như sau:` begins the text itself.
    private func isBasis(_ line: OutlineLine) -> Bool {
        switch line.head.range.last(of: text) {
        case UInt8(ascii: ":"): tree.top?.node.kind == .legalBasis
        case UInt8(ascii: "."): line.head.wordCount <= Self.longestBasis || tree.top?.node.kind == .legalBasis
        default: true
        }
    }

    private mutating func openLegalBasis() {
        guard !hasParts, !tree.isInAppendix else { return skip() }
        if tree.top?.node.kind == .legalBasis { return skip() }
        let end = lines[index].head.range.end
        let title = lines[index].head.range
        tree.open(node(.legalBasis, title: title, selectionEnd: end), .group, at: tree.document.map { $0 + 1 } ?? 0)
        skip()
    }

    private mutating func openGroup(_ kind: OutlineKind) {
        guard !tree.isInAppendix else { return skip() }
        if tree.top?.node.kind == kind { return skip() }
        let end = lines[index].head.range.end
        let title = lines[index].head.range
        tree.open(node(kind, title: title, selectionEnd: end), .group, at: tree.document.map { $0 + 1 } ?? 0)
        isClosed = true
        isNamed = false
        skip()
    }

    /// Lines from an office to the name below it at most: another office, `(Đã ký)`.
    private static let longestSignature = 4

    /// Whether a name stands soon below an office in capitals, as where nobody signs for another.
    private func isSigned(_ office: Int) -> Bool {
        guard hasParts else { return false }
        for line in lines[(office + 1)...].prefix(Self.longestSignature) {
            guard line.head.shape == .text, line.head.wordCount <= 6 else { return false }
            let traits = line.head.traits
            if traits.contains(.isTitleCase), !traits.contains(.isAllCapitals), line.head.wordCount >= 2 { return true }
        }
        return false
    }

    // MARK: Parts

    private static func rank(_ kind: OutlineKind) -> Int {
        switch kind {
        case .appendix: 1
        case .part: 2
        case .chapter: 3
        case .section: 4
        case .subsection: 5
        default: 6
        }
    }

    private mutating func openPart(_ kind: OutlineKind) {
        let head = lines[index].head
        let rank = Self.rank(kind)
        let number = OutlineTitle.text(head.numberRange, of: text)
        let end = head.range.end
        var node = node(kind, number: number, title: TextRange(end, end), selectionEnd: end)
        let next: Int
        if head.titleRange.isEmpty {
            let title = titles.below(index, isArticle: kind == .article)
            node.titleRange = title.range
            node.selectionRange.end = max(head.range.end, title.end)
            next = title.next
        } else {
            let title = titles.title(from: head.titleRange, line: index, limit: kind == .article ? 3 : 4)
            node.titleRange = title.range
            node.selectionRange.end = max(head.range.end, title.end)
            next = title.next
        }
        node.range.end = node.selectionRange.end
        node.value = head.number
        let depth = tree.depth(rank: rank, level: head.level)
        tree.open(node, .named(rank: rank), level: head.level, number: head.number, at: depth)
        if kind == .article { lastArticle = head.number.last }
        if kind != .appendix, tree.document != nil { isClosed = false }
        hasParts = true
        index = next
    }

    private mutating func openHeading(level: Int) {
        let head = lines[index].head
        let range = head.titleRange.isEmpty ? head.range : head.titleRange
        let node = node(.heading, title: range, selectionEnd: head.range.end)
        tree.open(node, .markdown, level: level, at: tree.depth(rank: nil, level: level))
        hasParts = true
        skip()
    }

    private mutating func openItem() {
        let line = lines[index]
        if line.head.level > 0 { return openNumberedHeading() }
        // A number alone is a cell of a table; a part may have its title below.
        let isPart = line.head.shape == .roman || line.head.shape == .capitalLetter
        if line.head.titleRange.isEmpty, !isPart || index + 1 >= lines.count || !lines[index + 1].isAllCapitals {
            return skip()
        }
        guard let place = numbering.place(line.head, in: tree, isStrict: isAfterUnfinished) else { return skip() }
        var end = index + 1
        while end < lines.count, lines[end].joins { end += 1 }
        let isHeading =
            end - index <= 3 && line.head.wordCount <= Self.longestHeading && !lines[end - 1].endsSentence
        let kind: OutlineKind
        switch place.system {
        case .letter: kind = .point
        case .arabic where tree.isInArticle: kind = .clause
        case .arabic: kind = isHeading ? .heading : .point
        case .roman, .capitalLetter: kind = .heading
        }
        // What amends this one stands before its legal basis, in a consolidated text.
        let isBefore = !hasParts && place.system == .arabic(1) && namesAct(line.head.titleRange)
        open(kind, .numbered(place.system), at: place.depth, limit: isHeading ? 3 : 1)
        if isBefore { hasParts = false }
    }

    /// Words of an item that heads what follows.
    private static let longestHeading = 40

    /// The first bytes of a range.
    private mutating func read(_ range: TextRange, _ length: Int) -> String {
        words.note(TextRange(range.start, range.start + length))
        return text.string(in: range.prefix(length))
    }

    private static let acts = ["Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Nghị quyết", "Thông tư", "Quyết định"]

    private mutating func namesAct(_ range: TextRange) -> Bool {
        let opening = read(range, 40)
        return opening.contains(" số ") && Self.acts.contains { opening.hasPrefix($0) }
    }

    /// `## 2. Kết quả`: the `#` tell its level, whatever its number.
    private mutating func openNumberedHeading() {
        let level = lines[index].head.level
        open(.heading, .markdown, at: tree.depth(rank: nil, level: level), limit: 1)
    }

    private mutating func open(_ kind: OutlineKind, _ role: OutlineTree.Role, at depth: Int, limit: Int) {
        let head = lines[index].head
        // A sentence stands for itself: its first words, wherever it was wrapped.
        let title =
            limit == 1 ? titles.opening(of: index) : titles.title(from: head.titleRange, line: index, limit: limit)
        let number = OutlineTitle.text(head.numberRange, of: text)
        var node = node(kind, number: number, title: title.range, selectionEnd: max(head.range.end, title.end))
        node.value = head.number
        // A letter of another alphabet (`f)`) leaves the list where it was.
        let isUnknown = head.number == .none && depth < tree.stack.count && tree.stack[depth].role == role
        let place = isUnknown ? tree.stack[depth].number : head.number
        tree.open(node, role, level: head.level, number: place, at: depth)
        hasParts = true
        index = title.next
    }

    private func node(_ kind: OutlineKind, number: String = "", title: TextRange, selectionEnd: Int) -> Outline.Node {
        let range = TextRange(lines[index].head.range.start, selectionEnd)
        return Outline.Node(kind: kind, number: number, titleRange: title, range: range, selectionRange: range)
    }
}
