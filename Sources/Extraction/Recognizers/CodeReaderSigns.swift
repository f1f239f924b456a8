/// The signs of a code: type, bodies, units, and what stands between them.
extension CodeReader {
    private static let slash = UInt8(ascii: "/")
    private static let hyphen = UInt8(ascii: "-")

    /// Takes a separator; one with white space around only before a sign that is known.
    mutating func accept(_ separator: CodeSeparator, before sign: Int?) -> Bool {
        if separator.isSpaced, let sign {
            guard let meant = CodePiece.read(at: sign, place, in: scan), meant.isKnown else {
                return false
            }
        }
        form.formUnion(separator.form)
        return true
    }

    mutating func readSigns() -> Bool {
        var end = position
        var separator = opening ?? 0
        while pieces.count < 10 {
            guard let reading = CodePiece.read(at: position, place, in: scan) else {
                // The separator before what is no sign belongs to that.
                position = end
                break
            }
            append(reading.piece, behind: separator)
            if let second = reading.second { append(second, behind: Self.hyphen) }
            form.formUnion(reading.form)
            position = reading.end
            end = position
            if reading.form.contains(.gluedAfter) { break }
            guard let next = nextSeparator() else { break }
            if readYearAtEnd(behind: next) { break }
            // A code that is whole does not go on over white space: `35/QĐ-BTC - Bộ Tài chính`.
            if next.isSpaced, !goesOn(over: next) { break }
            let isUnit = next.isSpaced && !startsWithType
            if readNumberOfDecree(behind: next) { break }
            guard accept(next, before: isUnit ? nil : next.next), scan[next.next].isWord else { break }
            separator = next.symbol
            position = next.next
        }
        return !pieces.isEmpty
    }

    /// Whether a separator with white space beside it can be the code's: before the body, between the bodies of a joint
    /// act, and before the unit of a letter (`4648/UBND- ĐT`).
    private func goesOn(over separator: CodeSeparator) -> Bool {
        if startsWithType {
            return pieces.count == 1 || isJoint && (pieces.last?.separator == Self.hyphen || pieces.count == 2)
        }
        guard isLed, pieces.count == 1, pieces.first?.sign?.isOrgan == true else { return false }
        let next = scan[separator.next]
        guard next.letterCase == .upper, next.count >= 2 else { return false }
        if next.isGlued != scan[position].isGlued { return true }
        // With white space on both sides no other name in capitals, and no sentence that a dash begins.
        let behind = scan[separator.next + 1]
        return separator.symbol == Self.hyphen && !behind.startsWithCapital
            && !CodeSigns.isCentral(scan.string(separator.next, separator.next + 1))
    }

    /// `13/NĐ-CP/2023`
    private mutating func readYearAtEnd(behind separator: CodeSeparator) -> Bool {
        let token = scan[separator.next]
        guard isYear(token), separator.symbol == Self.slash, !separator.isSpaced, year == nil,
            !scan[separator.next + 1].isGlued || !scan[separator.next + 1].isWord
        else { return false }
        moveYear(Int(token.value))
        position = separator.next + 1
        return true
    }

    /// `102-SL/L-004`: decrees that were laws had a second number.
    private mutating func readNumberOfDecree(behind separator: CodeSeparator) -> Bool {
        let token = scan[separator.next]
        guard isDecree, separator.symbol == Self.hyphen, !separator.isSpaced,
            token.isNumber, token.count <= 4
        else { return false }
        lengthenLastSign(by: "-" + scan.string(separator.next, separator.next + 1))
        position = separator.next + 1
        return true
    }

    private func nextSeparator() -> CodeSeparator? {
        if let separator = separator(at: position) {
            let token = scan[separator.next]
            // Between the cells of a table a bar stands too.
            if separator.isBar {
                guard isOfParty, pieces.count == 1, startsWithType, isBody(separator.next) else { return nil }
            }
            guard token.isWord ? token.letterCase != .lower || isSmall : isYear(token) || isDecree else { return nil }
            return separator
        }
        return stopForSeparator() ?? spaceForSeparator()
    }

    /// `NĐ.CP`, `VKSNDTC.TANDTC`, `UBND.ĐT`
    private func stopForSeparator() -> CodeSeparator? {
        let next = scan[position + 1]
        guard scan[position].isSymbol("."), scan[position].isGlued, next.isGlued, next.isWord else { return nil }
        if mayLackSeparator, isBody(position + 1) { return missing(before: position + 1) }
        guard isLed, pieces.count == 1, pieces.last?.sign?.isOrgan == true, pieces.last?.sign?.isType == false,
            next.letterCase == .upper, next.count >= 2,
            !CodeSigns.isCentral(scan.string(position + 1, position + 2))
        else { return nil }
        return missing(before: position + 1)
    }

    /// `NĐ CP`, `BTC BCA`
    private func spaceForSeparator() -> CodeSeparator? {
        let next = scan[position]
        guard isLed, mayLackSeparator, next.gap == .space, next.letterCase != .lower, next.isWord, isBody(position)
        else { return nil }
        return missing(before: position)
    }

    /// Whether only a body can follow, so that one which is known is the code's.
    private var mayLackSeparator: Bool { pieces.count == 1 ? startsWithType : isJoint }

    private func missing(before index: Int) -> CodeSeparator {
        CodeSeparator(symbol: isOfParty ? Self.slash : Self.hyphen, next: index, form: .noSeparator)
    }

    /// Whether a word is the sign of a body, and no other word: it has two capitals at least.
    private func isBody(_ index: Int) -> Bool {
        // `BGD&ĐT`
        let isJoined = scan[index + 1].isSymbol("&") && scan[index + 1].isGlued && scan[index + 2].isGlued
        let text = scan.string(index, isJoined ? index + 3 : index + 1)
        return text.unicodeScalars.count >= 2 && CodeSigns.shared.meant(by: text)?.isOrgan == true
    }

    private var isDecree: Bool { pieces.count == 2 && pieces[0].text == "SL" }

    private var isSmall: Bool { form.contains(.smallLetters) }

    /// Where the next sign stands.
    private var place: CodePiece.Place {
        let hasBody = pieces.count >= 2 || !pieces.isEmpty && !startsWithType
        return CodePiece.Place(
            isFirst: pieces.isEmpty, isUnit: hasBody && !isJoint, isSmall: isSmall, isJoint: isJoint,
            isMiswritten: isSmall || form.contains(.otherCase),
            isParty: isOfParty, year: year)
    }
}
