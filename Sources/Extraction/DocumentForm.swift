import Register
package import TextModel

/// What the frame of an official document says of it: the letterhead, code, place and date, type and subject above its text,
/// recipients and signatures below. Of the first document of a text that has several.
package struct DocumentForm: Sendable {
    package struct Signature: Sendable {
        /// `TM. CHÍNH PHỦ`, `KT. THỦ TƯỚNG`, `PHÓ THỦ TƯỚNG`: what stands above the name, a line each.
        package var authority: [String]
        /// Empty where nobody's name stands below.
        package var name: String
        package var range: TextRange
    }

    /// Something said, and where.
    package struct Part: Sendable {
        package var text: String
        package var range: TextRange
    }

    package let header: Header?
    /// The body that issues it, by its full name where that is known.
    package private(set) var issuer: Part?
    /// Canonical.
    package private(set) var code: Part?
    /// `Hà Nội`
    package private(set) var place: Part?
    /// ISO.
    package private(set) var date: Part?
    /// `NGHỊ ĐỊNH`
    package private(set) var type: Part?
    package private(set) var subject: Part?
    package private(set) var recipients: [Part] = []
    package private(set) var signatures: [Signature] = []
    /// The body that the sign in the code stands for.
    private var codeIssuer: String?

    /// Nil for a text that has neither a letterhead nor a type in capitals. O(entities + lines of the frame).
    package init?(_ outline: Outline, _ analysis: Analysis, _ entities: [Entity]) {
        header = analysis.header
        let frame = Frame(outline.roots)
        let text = analysis.text
        if let title = frame.title { (type, subject) = Self.title(title, in: text) }
        guard header != nil || type != nil else { return nil }
        let head = frame.header ?? TextRange(0, frame.title?.range.start ?? 0)
        // A title may stand above the letterhead, the code beside it.
        let top = TextRange(0, max(head.end, frame.title?.selectionRange.end ?? 0))
        readCode(entities.prefix { $0.range.start < top.end || $0.range.start < Self.longestHead }, text)
        readDate(entities.prefix { $0.range.start < top.end }, before: top.end, analysis)
        readIssuer(TextRange(head.start, min(head.end, code?.range.start ?? head.end)), entities, text)
        if subject == nil, type == nil { subject = Self.matter(head, in: text) }
        if let range = frame.recipients { recipients = Self.recipients(range, in: text) }
        signatures = frame.signatures.map { Self.signature($0, in: text) }
    }

    /// UTF-8 bytes of a head that the outline doesn't tell.
    private static let longestHead = 600

    /// The nodes of the frame, without those of appendices.
    private struct Frame {
        var title: Outline.Node?
        var header: TextRange?
        var recipients: TextRange?
        var signatures: [TextRange] = []

        init(_ roots: [Outline.Node]) {
            // What stands below the recipients or a signature of a letter without a title is another document.
            let end = roots.firstIndex { $0.kind == .heading && $0.number.isEmpty } ?? roots.count
            let tail = roots.prefix(end).contains { $0.kind == .recipients || $0.kind == .signature }
            visit(tail ? Array(roots.prefix(end)) : roots, isRoot: true)
        }

        private mutating func visit(_ nodes: [Outline.Node], isRoot: Bool) {
            for node in nodes {
                switch node.kind {
                case .header: header = header ?? node.range
                case .recipients: recipients = recipients ?? node.range
                case .signature: signatures.append(node.range)
                case .heading where isRoot && node.number.isEmpty:
                    // What is enclosed has a title of its own.
                    if title != nil { return }
                    title = node
                    visit(node.children, isRoot: false)
                default: break
                }
            }
        }
    }

    // MARK: Head

    private static func title(_ node: Outline.Node, in text: SourceText) -> (type: Part?, subject: Part?) {
        let lines = Self.lines(of: TextRange(node.range.start, node.selectionRange.end), in: text)
        guard let first = lines.first else { return (nil, nil) }
        let words = first.text.split(separator: " ")
        let capitals = words.prefix { $0.contains(where: \.isLetter) && $0 == $0.uppercased() }
        guard !capitals.isEmpty, capitals.count < words.count || first.text.count <= 60 else { return (nil, nil) }
        let type = Part(text: capitals.joined(separator: " "), range: first.range)
        var rest = lines.dropFirst().map(\.text)
        if capitals.count < words.count { rest.insert(words.dropFirst(capitals.count).joined(separator: " "), at: 0) }
        guard !rest.isEmpty else { return (type, nil) }
        let place = lines.count > 1 ? lines[1].range : first.range
        return (type, Part(text: rest.joined(separator: " "), range: place))
    }

    private mutating func readCode(_ entities: ArraySlice<Entity>, _ text: SourceText) {
        let own = entities.first { entity in
            guard case .citation(let value) = entity.mention.value else { return false }
            return value.isOwn
        }
        code = own.map { Part(text: $0.normText ?? text.string(in: $0.range), range: $0.range) }
        if case .citation(let value)? = own?.mention.value { codeIssuer = value.code?.issuerName }
    }

    /// The date behind a place and a comma, which is the date line; else the day that stands alone.
    private mutating func readDate(_ entities: ArraySlice<Entity>, before end: Int, _ analysis: Analysis) {
        let text = analysis.text
        for entity in entities where entity.kind == .date {
            let line = text.contentRange(ofLine: text.lines.line(at: entity.range.start))
            guard let iso = entity.normText, line.start < entity.range.start else { continue }
            let before = text.string(in: TextRange(line.start, entity.range.start))
            guard before.reversed().drop(while: \.isWhitespace).first == "," else { continue }
            let name = Self.placeName(before.split(separator: ",").first.map(String.init) ?? "")
            guard !name.isEmpty else { continue }
            date = Part(text: iso, range: entity.range)
            place = Part(text: name, range: TextRange(line.start, entity.range.start))
            return
        }
        guard let alone = DocumentDate.date(of: analysis), alone.range.start < end else { return }
        date = Part(text: alone.date.description, range: alone.range)
    }

    /// The last words of a line that begin with capitals and have no figure: `Số: 5/NQ-CP   Hà Nội`.
    private static func placeName(_ line: String) -> String {
        let words = line.split(whereSeparator: \.isWhitespace)
        let name = words.reversed().prefix { word in
            word.first?.isUppercase ?? false && !word.contains(where: \.isNumber) && !word.contains("/")
                && !word.hasSuffix(":")
        }
        return name.reversed().joined(separator: " ")
    }

    /// Names of series of the gazette, above the letterhead.
    private static let series = ["CÔNG BÁO", "VĂN BẢN QUY PHẠM PHÁP LUẬT", "VĂN BẢN HỢP NHẤT"]
    private static let letterheads = ["CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN VIỆT NAM"]

    /// Bodies that are named by what they are of.
    private static let offices = ["VĂN PHÒNG", "BAN THƯỜNG VỤ", "BAN CHẤP HÀNH", "THƯỜNG TRỰC"]

    /// The last body named in capitals before the code: what stands above it is what it is under.
    private mutating func readIssuer(_ head: TextRange, _ entities: [Entity], _ text: SourceText) {
        var bodies: [Part] = []
        var isWrapped = false
        for line in Self.lines(of: head, in: text) {
            var name = line.text
            for letterhead in Self.letterheads {
                if let range = name.firstRange(of: letterhead) { name = String(name[..<range]) }
            }
            name = name.trimmingEdges { $0.isWhitespace || $0 == "*" || $0 == "_" }
            guard name.count > 3, name == name.uppercased(), name.contains(where: \.isLetter),
                !name.contains(where: \.isNumber), !Self.series.contains(where: name.hasPrefix)
            else {
                isWrapped = false
                continue
            }
            let goesOn = isWrapped || name.hasPrefix("VÀ ")
            if goesOn, let last = bodies.popLast() {
                bodies.append(
                    Part(text: last.text + " " + name, range: TextRange(last.range.start, line.range.end)))
            } else {
                bodies.append(Part(text: name, range: line.range))
            }
            isWrapped = name.hasSuffix("-") || name.hasSuffix(",")
        }
        guard var body = bodies.last else { return }
        // `ĐẢNG ỦY CHÍNH PHỦ ⏎ VĂN PHÒNG`
        if Self.offices.contains(body.text), bodies.count > 1 { body.text += " " + bodies[bodies.count - 2].text }
        let known = entities.first { $0.kind == .organisation && body.range.contains($0.range) }
        if let name = codeIssuer, name.uppercased() == body.text {
            body.text = name
        } else if let known, known.range.length * 10 >= body.range.length * 8, let name = known.normText {
            body.text = name
        }
        issuer = body
    }

    /// `V/v …` of a letter.
    private static func matter(_ head: TextRange, in text: SourceText) -> Part? {
        let marks = ["V/v ", "V/v: ", "Về việc "]
        for line in lines(of: head, in: text) {
            guard let mark = marks.first(where: line.text.hasPrefix) else { continue }
            return Part(text: String(line.text.dropFirst(mark.count)), range: line.range)
        }
        return nil
    }

    // MARK: Tail

    private static func recipients(_ range: TextRange, in text: SourceText) -> [Part] {
        lines(of: range, in: text).dropFirst().compactMap { line in
            guard let first = line.text.first, "-–~+•".contains(first) else { return nil }
            let name = line.text.trimmingEdges { "-–~+•;. ".contains($0) }
            return name.isEmpty ? nil : Part(text: name, range: line.range)
        }
    }

    private static func signature(_ range: TextRange, in text: SourceText) -> Signature {
        var signature = Signature(authority: [], name: "", range: range)
        for line in lines(of: range, in: text) {
            let isBracketed = line.text.first == "(" || line.text.first == "["
            if isBracketed || !line.text.contains(where: \.isLetter) { continue }
            if line.text == line.text.uppercased() {
                if signature.name.isEmpty { signature.authority.append(line.text) }
            } else if signature.name.isEmpty, line.text.split(separator: " ").count <= 7 {
                signature.name = line.text
            }
        }
        return signature
    }

    /// The lines of a range that are not blank, white space within collapsed.
    private static func lines(of range: TextRange, in text: SourceText) -> [Part] {
        guard !range.isEmpty else { return [] }
        var parts: [Part] = []
        for line in text.lines.line(at: range.start)...text.lines.line(at: range.end) {
            let content = text.contentRange(ofLine: line)
            let place = TextRange(max(content.start, range.start), min(content.end, max(range.end, content.start)))
            guard !place.isEmpty else { continue }
            let words = text.string(in: place).split(whereSeparator: \.isWhitespace).joined(separator: " ")
                .trimmingEdges { $0 == "*" || $0 == "#" || $0 == " " }
            if !words.isEmpty { parts.append(Part(text: words, range: place)) }
        }
        return parts
    }
}

extension String {
    fileprivate func trimmingEdges(while isTrimmed: (Character) -> Bool) -> String {
        let rest = drop(while: isTrimmed)
        var end = rest.endIndex
        while end > rest.startIndex, isTrimmed(rest[rest.index(before: end)]) { end = rest.index(before: end) }
        return String(rest[rest.startIndex..<end])
    }

    /// Where another text begins in it.
    fileprivate func firstRange(of other: String) -> String.Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(other) { return index }
            index = self.index(after: index)
        }
        return nil
    }
}
