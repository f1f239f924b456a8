import TextModel

/// Finds references to parts of documents: `điểm a khoản 2 Điều 5`, `các Điều 5, 6 và 7`, `từ Điều 5 đến Điều 9`.
enum ProvisionRecognizer {
    /// A word for a part, `các` or `từ` stands at `index`.
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        let reader = ProvisionUnitReader(scan: scan)
        var start = index
        if scan[index].is(.từ) {
            start += 1
        } else if scan[index].is(.các) {
            guard reader.level(at: index + 1) != nil else { return nil }
        } else if isPartOfWord(index, in: scan) || isHeading(index, reader) {
            return nil
        }
        guard let first = reader.unit(at: start) else { return nil }
        // `từ` belongs to a range only.
        if start > index, first.items.first?.last == nil { return nil }
        var chain = Chain(first)
        while chain.units.count < mostUnits, let next = chain.next(reader) {
            chain.append(next)
        }
        guard isReference(chain, from: start, in: scan) else { return nil }
        mentions.append(Mention(scan.range(index, chain.end), .provision(ProvisionValue(targets: chain.targets()))))
        return chain.end
    }

    /// More parts than one reference names; what is no reference is read again from its next word.
    private static let mostUnits = 100

    /// The last syllable of another word: `địa điểm`, `tài khoản`, `hạng mục`, `thành phần`.
    private static func isPartOfWord(_ index: Int, in scan: Scan) -> Bool {
        let before = scan[index - 1]
        guard scan[index].letterCase == .lower, before.isWord, !before.gap.isEmpty || index == 1 else { return false }
        switch scan[index].keyword {
        case .điểm: return beforePoint.contains { isWritten($0, before, in: scan) }
        case .khoản: return beforeClause.contains { isWritten($0, before, in: scan) }
        default: return false
        }
    }

    /// Whether a token is the word, with capitals or not. Those have as many bytes as small letters.
    private static func isWritten(_ word: StaticString, _ token: Token, in scan: Scan) -> Bool {
        token.count == word.utf8CodeUnitCount && scan.means(token, word)
    }

    private static let beforePoint: [StaticString] = [
        "địa", "thời", "quan", "trọng", "đặc", "ưu", "nhược", "luận", "cao", "chấm", "số", "đạt", "được",
    ]
    private static let beforeClause: [StaticString] = ["tài", "điều", "ngân", "món"]

    /// The heading of a part, at the start of a line or quoted from another act: `Điều 5. Phạm vi`, `"Chương II`.
    private static func isHeading(_ index: Int, _ reader: ProvisionUnitReader) -> Bool {
        let scan = reader.scan
        guard scan[index].startsWithCapital, let level = reader.level(at: index), level.level != .clause,
            level.level != .point, level.level != .item
        else { return false }
        var first = index
        while first > 0, !scan[first].gap.contains(.lineEnd), scan[first - 1].kind == .symbol, first > index - 8 {
            first -= 1
        }
        let before = scan[index - 1]
        let isQuoted = before.isSymbol("\"")
        guard first == 0 || scan[first].gap.contains(.lineEnd) || isQuoted else {
            return isHeadingWithinLine(index, level, reader)
        }
        guard let unit = reader.unit(at: index), unit.isSingle, unit.items.first?.number != nil else { return true }
        let mark = scan[unit.end]
        let endsLine = unit.end >= scan.count || mark.gap.contains(.lineEnd)
        if endsLine { return !goesOn(before: first, in: scan) }
        if mark.isSymbol(".") || mark.isSymbol(":") || mark.isSymbol("*") || mark.isSymbol("-") {
            return scan[unit.end + 1].kind != .number
        }
        return mark.isWord && mark.letterCase == .upper && mark.count > 1 || level.level == .appendix
    }

    /// A heading that lost its line end, behind the end of a sentence or capitals: `… của xã. Điều 5. Phạm vi`.
    private static func isHeadingWithinLine(
        _ index: Int, _ word: (level: ProvisionLevel, end: Int), _ reader: ProvisionUnitReader
    ) -> Bool {
        let scan = reader.scan
        let before = scan[index - 1]
        let isFresh = before.kind == .symbol && !before.isSymbol(",") && !before.isSymbol("(")
        guard isFresh || before.letterCase == .upper && before.isWord, let unit = reader.unit(at: index), unit.isSingle
        else { return false }
        let mark = scan[unit.end]
        if mark.isSymbol(".") || mark.isSymbol(":") {
            return scan[unit.end + 1].startsWithCapital || scan[unit.end + 1].kind == .edge && mark.isSymbol(":")
        }
        // Two words in capitals are a title, one is the short name of an act.
        return mark.letterCase == .upper && mark.isWord && scan[unit.end + 1].letterCase == .upper
            && scan[unit.end + 1].isWord
    }

    /// Whether the title of an article begins at `index`: `Điều 5. Phụ lục biểu mẫu`.
    private static func isTitle(_ index: Int, in scan: Scan) -> Bool {
        scan[index - 1].isSymbol(".") && scan[index - 2].isNumber && scan[index - 3].is(.điều)
            && (index == 3 || scan[index - 3].gap.contains(.lineEnd))
    }

    /// Whether the line before ends as a list of references or a sentence does in its middle: `tại khoản 2⏎Điều 5`.
    private static func goesOn(before first: Int, in scan: Scan) -> Bool {
        let last = scan[first - 1]
        return first > 0 && (last.isWord && last.letterCase == .lower || last.isNumber || last.isSymbol(","))
    }

    /// Whether words and numbers that could mean anything are a reference here.
    private static func isReference(_ chain: Chain, from start: Int, in scan: Scan) -> Bool {
        guard let unit = chain.units.first else { return false }
        if chain.units.contains(where: { $0.level == .article && ($0.items.first?.number != nil || $0.end - start > 2) }
        ) {
            return true
        }
        let isNamed = scan[start].startsWithCapital
        let isRelative = unit.items.first?.number == nil
        let isChain = chain.units.count > 1
        switch unit.level {
        case .article, .clause, .point:
            // `Điều này` at the start of a sentence is "this".
            let goesOn = scan[start - 1].isWord && scan[start - 1].letterCase == .lower
            return isChain || !isRelative || isNamed && goesOn
        case .item: return isChain
        case .appendix:
            if isRelative { return false }
            let isNumbered = unit.items.first?.number != ""
            if !isNumbered, isTitle(start, in: scan) { return false }
            return isNumbered || isNamed && scan[start].letterCase != .upper && !scan[chain.end].is(.hợp)
        case .part, .chapter, .section, .subsection:
            if isChain { return !isRelative }
            guard !isRelative, isNamed else { return false }
            return unit.level != .part || !scan[unit.end - 1].isNumber
        }
    }
}

/// Units that follow each other in one reference.
private struct Chain {
    private(set) var units: [ProvisionUnitReader.Unit]
    /// Index in `units` of the first unit of each group but the first one; the units of a group stand in each other.
    private var partings: [Int] = []
    /// Whether nothing but a comma stands before the last group.
    private var lastIsBehindComma = false

    var end: Int { units.last?.end ?? 0 }

    init(_ first: ProvisionUnitReader.Unit) { units = [first] }

    mutating func append(_ next: Next) {
        if next.isParted {
            partings.append(units.count)
            lastIsBehindComma = next.isBehindComma
        }
        units.append(next.unit)
    }

    struct Next {
        var unit: ProvisionUnitReader.Unit
        /// Whether it begins a group of its own.
        var isParted = false
        var isBehindComma = false
    }

    /// The unit that goes on after the last.
    func next(_ reader: ProvisionUnitReader) -> Next? {
        guard let last = units.last else { return nil }
        if last.items.first?.number == nil, units.count == 1 { return nil }
        let scan = reader.scan
        if let start = reader.separator(at: last.end) {
            guard let unit = reader.unit(at: start), unit.items.first?.number != "" || unit.level == .appendix else {
                return nil
            }
            // `điểm a, khoản 2, Điều 5` is one part, `khoản 2, khoản 3 Điều 5` are two.
            let isComma = start == last.end + 1 && scan[last.end].isSymbol(",")
            let first = partings.last ?? 0
            let isNested =
                isComma && unit.level < last.level && units[first...].allSatisfy { $0.isSingle } && unit.isSingle
            return Next(unit: unit, isParted: !(isNested && last.level > .article), isBehindComma: isComma)
        }
        // `khoản 2 của Điều 5`
        let start = scan[last.end].is(.của) ? last.end + 1 : last.end
        guard reader.level(at: start) != nil, let unit = reader.unit(at: start), unit.level != last.level else {
            return nil
        }
        if unit.level > last.level {
            // From coarse to fine one part only, each level once.
            guard start == last.end, unit.level > .article || last.level < .article, unit.items.first?.number != nil,
                scan[start].letterCase == .lower || unit.level <= .article
            else { return nil }
        } else if unit.items.first?.number == "", last.level > .subsection {
            // `mục IV của Phụ lục`
            return nil
        }
        return Next(unit: unit)
    }

    // MARK: Targets

    /// The partings, the last group joined to the article before it where it says no other: `Điều 5, khoản 2`.
    private var nestedPartings: ArraySlice<Int> {
        guard lastIsBehindComma, let last = partings.last, last + 1 == units.count, units[last].isSingle,
            units[last].level > .article, units[last - 1].level == .article, units[last - 1].isSingle,
            (partings.dropLast().last ?? 0) == last - 1
        else { return partings[...] }
        return partings.dropLast()
    }

    /// The units of one part from coarse to fine. A section stands above articles, but for `điểm 1 Mục III Điều 1`, where one
    /// of another kind is named within an article.
    private func coarseFirst(_ group: Range<Int>) -> [Int] {
        if group.count < 2 { return Array(group) }
        let (first, last) = (units[group.lowerBound].level, units[group.upperBound - 1].level)
        if last == .article, first > .article, group.contains(where: { units[$0].level == .section }) {
            return group.reversed()
        }
        return group.sorted { units[$0].level < units[$1].level }
    }

    /// The parts meant: lists multiplied out, and what an earlier part does not say taken from the next one.
    func targets() -> [ProvisionValue.Target] {
        let partings = nestedPartings
        // One group, as most references have.
        if partings.isEmpty { return paths(of: coarseFirst(units.indices), above: []) }
        var targets: [[ProvisionValue.Target]] = []
        var inherited: [ProvisionValue.Component] = []
        var end = units.count
        for first in ([0] + partings).reversed() {
            let group = coarseFirst(first..<end)
            end = first
            guard let coarsest = group.first.map({ units[$0].level }) else { continue }
            let shares = inherited.contains { $0.level >= coarsest }
            let paths = paths(of: group, above: shares ? inherited.prefix { $0.level < coarsest } : [])
            targets.append(paths)
            inherited = paths.first?.components ?? []
        }
        return targets.reversed().flatMap { $0 }
    }

    /// The parts that the units of a group mean, each from its coarsest component on.
    private func paths(
        of group: [Int], above: ArraySlice<ProvisionValue.Component>
    ) -> [ProvisionValue.Target] {
        var paths = [ProvisionValue.Target(components: Array(above))]
        paths[0].components.reserveCapacity(above.count + group.count)
        for index in group {
            let (level, items) = (units[index].level, units[index].items)
            if items.count == 1 {
                for path in paths.indices { paths[path].append(items[0], level) }
                continue
            }
            var longer: [ProvisionValue.Target] = []
            longer.reserveCapacity(paths.count * items.count)
            for path in paths {
                for item in items { longer.append(path.appending(item, level)) }
            }
            paths = longer
        }
        return paths
    }
}

extension ProvisionValue.Target {
    fileprivate mutating func append(_ item: ProvisionUnitReader.Item, _ level: ProvisionLevel) {
        components.append(ProvisionValue.Component(level: level, number: item.number))
        if let letter = item.letter { components.append(ProvisionValue.Component(level: .point, number: letter)) }
        if let end = item.last { last = ProvisionValue.Component(level: level, number: end) }
    }

    fileprivate func appending(
        _ item: ProvisionUnitReader.Item, _ level: ProvisionLevel
    ) -> ProvisionValue.Target {
        var target = self
        target.append(item, level)
        return target
    }
}
