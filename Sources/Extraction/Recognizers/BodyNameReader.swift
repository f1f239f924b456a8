import TextModel

/// Reads what names a body behind its head noun: `Quản lý thị trường`, `TNHH Kim Anh`, `Kế hoạch - Đầu tư`.
///
/// Words with capitals belong to it; words in small letters only if names are made of them, since what the body does
/// stands in small letters too.
enum BodyNameReader {
    private static let longest = 24

    /// The index after the name that begins at `start`, nil if none does.
    static func end(at start: Int, of head: BodyNames.Head, inOffice: Bool, in scan: Scan) -> Int? {
        let takesWords = head.next.contains(.word)
        if takesWords, !beginsWithWord(start, in: scan) { return nil }
        let mayHavePerson = head.sort == "school" || head.sort == "health"
        // In a line of capitals only words that names are made of tell where it ends.
        let isUpper = isUpperLine(start, in: scan)
        if isUpper, head.sort == "company" { return nil }
        var end = start
        /// Index after the last part that can end a name; a joint cannot.
        var last = start
        var hasCapital = false
        var lastWasName = false
        while end < start + longest {
            if end > start, scan[end].startsWithCapital, !mayHavePerson || inOffice,
                isPerson(at: end, inOffice: inOffice, in: scan)
            {
                break
            }
            guard let (next, kind) = part(at: end, start, hasCapital: hasCapital, lastWasName, isUpper, in: scan) else {
                break
            }
            if takesWords, kind == .capital, hasCapital, scan[end - 1].isWord, scan[end - 1].letterCase == .lower {
                break
            }
            hasCapital = hasCapital || (end..<next).contains { scan[$0].startsWithCapital }
            lastWasName = kind == .capital
            end = next
            if kind != .joint { last = next }
        }
        if last > start, hasCapital || scan[last].startsWithCapital { return last }
        return head.isEnterprise && head.sort != "school" ? nil : endOfSmallName(start, inOffice: inOffice, in: scan)
    }

    /// `Vụ trưởng Vụ kế hoạch - tài chính`: behind a title the name may have no capital at all, if the phrase ends with it
    /// or another body follows; elsewhere too if the area follows: `Sở y tế thành phố`.
    private static func endOfSmallName(_ start: Int, inOffice: Bool, in scan: Scan) -> Int? {
        var end = start
        while end < start + longest, scan[end].letterCase == .lower || scan[end].kind == .symbol || end == start {
            let isJoint = end > start && (scan[end].isSymbol("-") || scan[end].is(.và))
            guard !isJoint || scan[end + 1].letterCase == .lower,
                let word = Lexicon.shared.bodies.word(at: isJoint ? end + 1 : end, in: scan), word.role == .noun
            else {
                break
            }
            end = word.end
        }
        guard end > start else { return nil }
        if let area = Lexicon.shared.bodies.locality(at: end, in: scan), !area.isClass { return end }
        guard inOffice else { return nil }
        return scan[end].kind != .word || scan[end].startsWithCapital ? end : nil
    }

    /// The index of the bracket behind words in small letters that the abbreviation in it has the initials of:
    /// `Ban Quản lý dự án đường sắt (BQLDA)`. It says that the words are a name.
    static func endBeforeAbbreviation(of head: Int, from end: Int, in scan: Scan) -> Int? {
        var position = end
        while position < end + longestAbbreviated, scan[position].letterCase == .lower, scan[position].isWord {
            position += 1
        }
        guard position > end, scan[position].isSymbol("(") else { return nil }
        let word = DefinitionPhrase.name(inBracketAt: position, in: scan) ?? position + 1
        guard scan[word].letterCase == .upper, scan[word].count >= 3 else { return nil }
        var initials = PlainLetters.fold(scan.string(word, word + 1))[...]
        guard initials.first == initial(of: head, in: scan) else { return nil }
        for index in head..<position where !initials.isEmpty {
            if initials.first == initial(of: index, in: scan) { initials.removeFirst() }
        }
        return initials.isEmpty ? position : nil
    }

    /// The first letter of a word, without its marks.
    static func initial(of index: Int, in scan: Scan) -> Character? {
        PlainLetters.fold(scan.string(index, index + 1).prefix(1)).first
    }

    private static let longestAbbreviated = 12

    private enum Kind { case word, capital, joint }

    private static func part(
        at index: Int, _ start: Int, hasCapital: Bool, _ lastWasName: Bool, _ isUpper: Bool, in scan: Scan
    ) -> (end: Int, kind: Kind)? {
        let token = scan[index]
        if token.kind == .symbol || token.is(.và) {
            return index == start ? nil : joined(at: index, hasCapital, isUpper, in: scan)
        }
        if token.isNumber {
            // `Bệnh viện Quân đội 108`; one figure behind small letters is the text's own.
            return hasCapital && token.isGlued == false && token.count <= 3 && isEndOfName(index + 1, in: scan)
                && (scan[index - 1].startsWithCapital || scan[index - 1].isWord && token.count > 1)
                ? (index + 1, .capital) : nil
        }
        return words(at: index, start, hasCapital: hasCapital, lastWasName, isUpper, in: scan)
    }

    private static func isEndOfName(_ index: Int, in scan: Scan) -> Bool {
        scan[index].kind == .edge || scan[index].kind == .symbol && !(scan[index].isGlued && scan[index + 1].isGlued)
            || scan[index].isSymbol(",") || scan[index].isSymbol(")") || scan[index].isSymbol("(")
    }

    private static func words(
        at index: Int, _ start: Int, hasCapital: Bool, _ lastWasName: Bool, _ isUpper: Bool, in scan: Scan
    ) -> (end: Int, kind: Kind)? {
        let token = scan[index]
        guard token.isWord else { return nil }
        let lexicon = Lexicon.shared
        let isFirst = index == start
        // `MobiFone`
        if token.startsWithCapital || token.letterCase == .mixed && token.word == 0 {
            if !isFirst, endsName(index, in: scan) { return nil }
            if let word = lexicon.bodies.word(at: index, in: scan) { return (word.end, .word) }
            // What stands in a new line may be a new sentence.
            if isUpper || token.gap.contains(.lineEnd) { return nil }
            if isFirst, lexicon.quantities.isBoundary(token), token.letterCase == .capitalised,
                !scan[index + 1].startsWithCapital
            {
                return nil
            }
            // The second syllable of a compound is in small letters: `Pháp chế`.
            if isFirst || !hasCapital || !scan[index - 1].isWord || scan[index - 1].is(.và) {
                if isCompound(index, in: scan) { return (index + 2, .word) }
                // Half a compound is no name: `Trung tâm Phối …`.
                if isFirst, isHalfCompound(index, in: scan) { return nil }
            }
            return (index + 1, .capital)
        }
        guard token.letterCase == .lower, let word = lexicon.bodies.word(at: index, in: scan) else { return nil }
        if word.role == .verb {
            // Behind the head only, and a capital must follow: `Ban quản lý`, `Đoàn kiểm tra`.
            return isFirst && leadsToCapital(word.end, in: scan) ? (word.end, .word) : nil
        }
        if isFirst || !hasCapital { return leadsToCapital(word.end, in: scan) ? (word.end, .word) : nil }
        // Behind a brand, small words are no name: `Công ty Kim Anh du lịch`.
        return lastWasName ? nil : (word.end, .word)
    }

    /// A first syllable with a capital, the second in small letters, and the phrase ends there.
    private static func isCompound(_ index: Int, in scan: Scan) -> Bool {
        let (token, next, after) = (scan[index], scan[index + 1], scan[index + 2])
        let lexicon = Lexicon.shared
        guard token.letterCase == .capitalised, token.word != 0, next.isWord, next.letterCase == .lower,
            !next.gap.isEmpty, !lexicon.quantities.isBoundary(next), !stopsCompound(next),
            lexicon.bodies.locality(at: index + 1, in: scan) == nil
        else { return false }
        return !after.isWord || after.startsWithCapital || lexicon.quantities.isBoundary(after)
            || lexicon.bodies.word(at: index + 2, in: scan)?.role == .noun
    }

    private static func isHalfCompound(_ index: Int, in scan: Scan) -> Bool {
        let (token, next) = (scan[index], scan[index + 1])
        return token.letterCase == .capitalised && token.word != 0 && next.isWord && next.letterCase == .lower
            && next.word != 0 && !Lexicon.shared.quantities.isBoundary(next) && !stopsCompound(next)
            && Lexicon.shared.people.roles(of: token).isEmpty
    }

    private static func isUpperLine(_ start: Int, in scan: Scan) -> Bool {
        scan[start - 1].letterCase == .upper && scan[start].letterCase == .upper
            && (scan[start].word != 0 || scan[start - 1].word != 0 && scan[start - 1].count > 4)
    }

    private static func beginsWithWord(_ index: Int, in scan: Scan) -> Bool {
        if Lexicon.shared.bodies.word(at: index, in: scan) != nil { return true }
        // `Sở GD-ĐT`
        if scan[index].letterCase == .upper, scan[index].count >= 2 {
            // `Thành đoàn TP.HCM`
            if Lexicon.shared.bodies.locality(at: index, in: scan) != nil { return false }
            return scan[index - 1].letterCase != .upper && Numeral.roman(scan[index], in: scan) == nil
        }
        return scan[index].startsWithCapital && isCompound(index, in: scan)
    }

    /// A full name that is the office holder's: behind a title any; else one behind words that end the body's own.
    private static func isPerson(at index: Int, inOffice: Bool, in scan: Scan) -> Bool {
        // `Ban QLDA đường Hồ Chí Minh`
        guard Lexicon.shared.people.roles(of: scan[index]).contains(.commonSurname),
            !Lexicon.shared.people.isNamesake(at: index, in: scan),
            let end = PersonReader.end(at: index, after: .bare, in: scan), end - index >= 3,
            !scan[end].startsWithCapital || scan[end].gap.contains(.lineEnd)
        else { return false }
        return inOffice || scan[index - 1].letterCase == .lower || scan[index - 1].letterCase == .upper
    }

    /// Small words that a compound does not end with.
    private static func stopsCompound(_ token: Token) -> Bool {
        switch token.keyword {
        case .khóa, .nhiệm, .ban, .họp, .ký, .tổng, .hiện, .nay, .vào, .này, .trên, .các, .năm, .ngày, .tháng, .đồng:
            true
        default: false
        }
    }

    private static func leadsToCapital(_ index: Int, in scan: Scan) -> Bool {
        var position = index
        for _ in 0..<3 {
            if scan[position].startsWithCapital {
                return !endsName(position, in: scan) || Lexicon.shared.places.place(at: position, in: scan) != nil
            }
            guard scan[position].isWord, let word = Lexicon.shared.bodies.word(at: position, in: scan) else {
                return false
            }
            position = word.end
        }
        return false
    }

    /// Whether something else begins: an office, another body, a person beside an office, a date.
    private static func endsName(_ index: Int, in scan: Scan) -> Bool {
        let lexicon = Lexicon.shared
        let openings = lexicon.openings(of: scan[index])
        if openings.contains(.position), lexicon.offices.title(at: index, in: scan) != nil { return true }
        if openings.contains(.body) {
            if let head = lexicon.bodies.head(at: index, in: scan),
                scan[head.end].startsWithCapital || head.row.alone == .always,
                lexicon.bodies.word(at: index, in: scan) == nil
            {
                return true
            }
            if let known = lexicon.bodies.known(at: index, in: scan), !known.row.isAbbreviation { return true }
        }
        if openings.contains(.place), lexicon.places.place(at: index, in: scan) != nil { return true }
        return false
    }

    /// `và`, `,`, `-`, `&` between parts.
    private static func joined(
        at index: Int, _ hasCapital: Bool, _ isUpper: Bool, in scan: Scan
    ) -> (end: Int, kind: Kind)? {
        let token = scan[index]
        let next = scan[index + 1]
        guard next.isWord else { return nil }
        let lexicon = Lexicon.shared
        if token.isSymbol("(") {
            // `Vườn quốc gia (VQG) Phong Nha`
            return next.letterCase == .upper && scan[index + 2].isSymbol(")") && scan[index + 3].startsWithCapital
                && !endsName(index + 3, in: scan) && scan[index - 1].letterCase == .lower
                ? (index + 3, .word) : nil
        }
        if token.isSymbol("&") { return next.startsWithCapital ? (index + 1, .joint) : nil }
        if token.isSymbol("-") {
            guard next.startsWithCapital, !endsName(index + 1, in: scan), token.isGlued == next.isGlued else {
                return nil
            }
            return (index + 1, .joint)
        }
        guard token.is(.và) || token.isSymbol(",") else { return nil }
        // `Sở Xây dựng và các tổ chức …`
        guard !opensBody(index + 1, in: scan), !next.is(.các), let word = lexicon.bodies.word(at: index + 1, in: scan)
        else {
            return nil
        }
        if token.is(.và) {
            return word.role == .noun || next.startsWithCapital ? (word.end, .word) : nil
        }
        // A comma belongs to a name only where the list goes on to `và`, or in small letters: `Khám, chữa bệnh`.
        if next.letterCase == .lower {
            return word.role == .noun && scan[index - 1].startsWithCapital && endsWord(index, in: scan)
                ? (word.end, .word) : nil
        }
        if (index + 2..<word.end).contains(where: { scan[$0].is(.và) }) { return (word.end, .word) }
        return scan[word.end].is(.và) && lexicon.bodies.word(at: word.end + 1, in: scan) != nil
            ? (word.end, .word) : nil
    }

    /// Whether a word that names are made of ends before an index: behind a brand, or a person's name, a list goes on.
    private static func endsWord(_ index: Int, in scan: Scan) -> Bool {
        (1...2).contains { Lexicon.shared.bodies.word(at: index - $0, in: scan)?.end == index }
    }

    private static func opensBody(_ index: Int, in scan: Scan) -> Bool {
        guard scan[index].startsWithCapital else { return false }
        if let known = Lexicon.shared.bodies.known(at: index, in: scan), known.end > index + 1 { return true }
        return false
    }

    /// The index after what a committee is for: `về phát triển kinh tế và xây dựng nông thôn`, word by word.
    static func endOfField(_ start: Int, in scan: Scan) -> Int? {
        var end = start
        while end < start + longest {
            let isJoined = end > start && (scan[end].isSymbol(",") || scan[end].is(.và))
            guard let word = Lexicon.shared.bodies.word(at: isJoined ? end + 1 : end, in: scan) else { break }
            end = word.end
        }
        return end > start ? end : nil
    }
}
