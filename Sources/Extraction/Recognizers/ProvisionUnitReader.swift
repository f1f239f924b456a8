/// Reads one level of a reference with its numbers: `các khoản 1, 2`, `điểm a và b`, `Điều này`.
struct ProvisionUnitReader {
    struct Unit {
        var level: ProvisionLevel
        var items: [Item]
        /// Index after it.
        var end: Int

        var isSingle: Bool { items.count == 1 && items.first?.last == nil }
    }

    struct Item {
        /// Nil for `này`.
        var number: String?
        /// A letter joined to the number of a clause: `khoản 1.k`.
        var letter: String?
        /// The end of a range.
        var last: String?
    }

    let scan: Scan

    /// The level whose word stands at `index`, and the index after the word.
    func level(at index: Int) -> (level: ProvisionLevel, end: Int)? {
        switch scan[index].keyword {
        case .điều: (.article, index + 1)
        case .khoản: (.clause, index + 1)
        case .điểm: (.point, index + 1)
        case .tiết: (.item, index + 1)
        case .chương: (.chapter, index + 1)
        case .mục: (.section, index + 1)
        case .phần: (.part, index + 1)
        case .tiểu where scan[index + 1].is(.mục): (.subsection, index + 2)
        case .phụ where scan[index + 1].is(.lục): (.appendix, index + 2)
        default: nil
        }
    }

    /// The unit whose level word, with `các` before it or not, stands at `index`.
    func unit(at index: Int) -> Unit? {
        let start = scan[index].is(.các) ? index + 1 : index
        guard let (level, end) = level(at: start) else { return nil }
        if scan[end].is(.này) { return Unit(level: level, items: [Item()], end: end + 1) }
        guard let first = item(level, at: end) else {
            // An appendix that is the only one has no number.
            let isAppendix = level == .appendix && scan[start].startsWithCapital && start == index
            return isAppendix ? Unit(level: level, items: [Item(number: "")], end: end) : nil
        }
        var unit = Unit(level: level, items: [first.item], end: first.end)
        readRange(&unit)
        while let next = nextItem(after: unit) {
            unit.items.append(next.item)
            unit.end = next.end
            readRange(&unit)
        }
        return unit
    }

    // MARK: Lists and ranges

    /// `, 2`, `và 3`, `, và 4` of the same level, its word not said again.
    private func nextItem(after unit: Unit) -> (item: Item, end: Int)? {
        guard let start = separator(at: unit.end), scan[start].isNumber || scan[start].isWord,
            unit.level != .clause || !scan.spells(scan[start], "l"),
            level(at: start) == nil, let found = item(unit.level, at: start), unit.items.first?.number != ""
        else { return nil }
        // `khoản 2 và 30 ngày` counts days.
        return unit.level < .point && isCount(found.end) ? nil : found
    }

    /// The index after a comma, semicolon, `và`, `hoặc` or two of them.
    func separator(at index: Int) -> Int? {
        var end = index
        // Scans have „ beside a letter for a stain.
        if scan[end].isSymbol("\""), scan[end].isGlued, scan[end + 1].isSymbol(",") { end += 1 }
        if scan[end].isSymbol(",") || scan[end].isSymbol(";") { end += 1 }
        if scan[end].is(.và) || scan[end].is(.hoặc) {
            end += 1
            if scan[end].isSymbol("/"), scan[end + 1].is(.hoặc) { end += 2 }
        }
        return end > index ? end : nil
    }

    /// `đến khoản 5`, `đến 5`, `-7`
    private func readRange(_ unit: inout Unit) {
        guard let last = unit.items.indices.last else { return }
        let mark = scan[unit.end]
        guard mark.is(.đến) || mark.is(.tới) || mark.isSymbol("-") && !scan[unit.end].gap.contains(.lineEnd) else {
            return
        }
        var start = unit.end + 1
        if let next = level(at: start) {
            guard next.level == unit.level else { return }
            start = next.end
        } else if scan[start].isWord, unit.level < .point {
            return
        }
        guard let found = item(unit.level, at: start), found.item.letter == nil, !isCount(found.end) else { return }
        unit.items[last].last = found.item.number
        unit.end = found.end
    }

    // MARK: Numbers

    private func item(_ level: ProvisionLevel, at index: Int) -> (item: Item, end: Int)? {
        switch level {
        case .article: figure(at: index, digits: 4)
        case .clause: figure(at: index, digits: 3)
        case .point: letter(at: index) ?? dotted(at: index)
        case .item: letter(at: index)
        case .section, .subsection, .chapter, .part, .appendix: division(at: index)
        }
    }

    /// `5`, `18a`, and for a clause `1.k`
    private func figure(at index: Int, digits: Int) -> (item: Item, end: Int)? {
        let token = scan[index]
        if digits == 3, scan.spells(token, "l"), !token.isGlued, !scan[index + 1].isGlued || !scan[index + 1].isWord {
            // Scans have l for 1.
            return (Item(number: "1"), index + 1)
        }
        guard token.isNumber, token.count <= digits, token.value > 0, !token.isGlued, !isCodified(index) else {
            return nil
        }
        var number = String(token.value)
        var end = index + 1
        if isLetter(scan[end]), scan[end].isGlued {
            number += scan.string(end, end + 1)
            end += 1
        } else if scan[end].isGlued, scan[end].isWord {
            return nil
        }
        var item = Item(number: number)
        if scan[end].isSymbol("."), scan[end].isGlued, isLetter(scan[end + 1]), scan[end + 1].isGlued,
            !scan[end + 2].isGlued || !scan[end + 2].isWord && !scan[end + 2].isNumber
        {
            item.letter = scan.string(end + 1, end + 2)
            end += 2
        }
        // `khoản 2.000 đồng`, `Điều 5/2020`, `khoản 2%`
        let next = scan[end]
        if next.isGlued, next.kind == .symbol,
            next.isSymbol("/") || next.isSymbol("%")
                || (next.isSymbol(".") || next.isSymbol(","))
                    && scan[end + 1].isNumber && scan[end + 1].isGlued && scan[end + 1].count >= 3
        {
            return nil
        }
        return isCount(end) ? nil : (item, end)
    }

    /// Whether the number is of a codified article, which is named by its subject and act: `21.2.LQ.1`, `39.1.TT.1.15`.
    private func isCodified(_ index: Int) -> Bool {
        scan[index + 1].isSymbol(".") && scan[index + 1].isGlued && scan[index + 2].isNumber && scan[index + 2].isGlued
            && scan[index + 3].isSymbol(".") && scan[index + 3].isGlued && scan[index + 4].isGlued
            && (scan[index + 4].isWord || scan[index + 4].isNumber)
    }

    /// Whether a unit of money or a share follows: the number counts something.
    private func isCount(_ index: Int) -> Bool {
        switch scan[index].keyword {
        case .tỷ, .tỉ, .triệu, .nghìn, .ngàn, .trăm, .đồng, .ngày, .tháng, .năm, .người, .tuổi: true
        default: scan[index].isSymbol("%")
        }
    }

    private func isLetter(_ token: Token) -> Bool {
        token.isWord && token.letterCase == .lower && token.count <= 2
            && scan.bytes(of: token).count { !UTF8Letters.isContinuation($0) } == 1
    }

    /// `a`, `đ`, `k1`
    private func letter(at index: Int) -> (item: Item, end: Int)? {
        let token = scan[index]
        if token.kind == .symbol, token.count == 2, !token.isGlued, scan.spells(token, "¡") {
            // Scans have ¡ for i.
            return (Item(number: "i"), index + 1)
        }
        guard isLetter(token), !token.isGlued || scan[index - 1].isSymbol(",") else { return nil }
        var number = scan.string(index, index + 1)
        guard LineNumber(letter: number) != .none || token.count == 1 else { return nil }
        var end = index + 1
        if scan[end].isNumber, scan[end].isGlued, scan[end].count <= 2 {
            number += scan.string(end, end + 1)
            end += 1
        }
        let next = scan[end]
        guard !next.isGlued || !next.isWord && !next.isNumber && !next.isSymbol("/") && !next.isSymbol("'") else {
            return nil
        }
        return (Item(number: number), end)
    }

    /// `11.1` as the name of a point; `5` alone only before the clause it stands in.
    private func dotted(at index: Int) -> (item: Item, end: Int)? {
        guard scan[index].isNumber, scan[index].count <= 2 else { return nil }
        var end = index + 1
        while scan[end].isSymbol("."), scan[end].isGlued, scan[end + 1].isNumber, scan[end + 1].isGlued,
            scan[end + 1].count <= 2, end < index + 6
        { end += 2 }
        let isDotted = end > index + 1
        guard isInPart(end) || isDotted && !isCount(end) && scan[end].kind != .word else { return nil }
        return (Item(number: scan.string(index, end)), end)
    }

    /// Whether the part that numbered points stand in follows, behind more of them or at once: `điểm 1, 3 và 4 Mục III`.
    private func isInPart(_ index: Int) -> Bool {
        var end = index
        while end < index + 12, scan[end].isNumber || scan[end].isSymbol(",") || scan[end].is(.và) { end += 1 }
        switch scan[end].keyword {
        case .khoản, .mục, .phần, .điều: return true
        default: return false
        }
    }

    /// `II`, `3`, `thứ hai`
    private func division(at index: Int) -> (item: Item, end: Int)? {
        var start = index
        if scan[start].is(.số), scan[start + 1].isNumber { start += 1 }
        let token = scan[start]
        let value: Int
        var end = start + 1
        if token.isNumber, token.count <= 3, token.value > 0, !token.isGlued {
            value = Int(token.value)
        } else if let roman = Numeral.roman(token, in: scan) {
            value = roman
        } else if token.is(.thứ), let words = Numeral.ordinalValue(at: start + 1, in: scan) {
            (value, end) = words
        } else {
            return nil
        }
        var number = String(value)
        if isLetter(scan[end]), scan[end].isGlued {
            number += scan.string(end, end + 1)
            end += 1
        }
        let next = scan[end]
        guard !next.isGlued || !next.isWord && !next.isNumber && !next.isSymbol("/") else { return nil }
        return isCount(end) ? nil : (Item(number: number), end)
    }
}

/// What the bytes of UTF-8 tell of letters.
private enum UTF8Letters {
    static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
