/// Finds the place of a numbered line among those before it: a number that fits none is no item of a list.
struct Numbering {
    /// How many items may be missing: lists with a gap are lists, a `12.` after a `3.` is none.
    private static let widestGap = 3
    /// The last number of each system that fitted nowhere: where the next one follows it, both were items.
    private var refused: [NumberingSystem: LineNumber] = [:]

    /// The system of a line, and how many open nodes of the tree it stands in; nil if it is no item of a list.
    ///
    /// - Parameter isStrict: only the very next number will do, as where the line before has not ended.
    mutating func place(_ head: LineHead, in tree: OutlineTree, isStrict: Bool) -> (
        system: NumberingSystem, depth: Int
    )? {
        guard var system = NumberingSystem(head.shape) else { return nil }
        var number = head.number
        if system == .roman, let letter = Self.letter(for: number, in: tree) {
            system = .capitalLetter
            number = letter
        }
        if case .arabic(let figures) = system, figures > 1 {
            return Self.placeOfFigures(number, figures, in: tree).map { (system, $0) }
        }
        var sibling: Int?
        var depth = tree.stack.count
        var base = tree.stack.count
        loop: while depth > 0 {
            let open = tree.stack[depth - 1]
            switch open.role {
            case .numbered(let other):
                if other == system {
                    if number.last == open.number.last + 1 { return (system, depth - 1) }
                    if sibling == nil { sibling = depth - 1 }
                }
                if system.isCoarse, !(Self.isCoarse(other)) { base = depth - 1 }
            case .group: base = depth - 1
            default: break loop
            }
            depth -= 1
        }
        let last = sibling.map { tree.stack[$0].number.last }
        let fits: Bool
        if isStrict {
            fits = last == nil && number.last == 1
        } else if let last {
            fits = number == .none || number.last == 1 || number.last >= last && number.last <= last + Self.widestGap
        } else {
            fits = number != .none && number.last <= Self.widestGap
        }
        if fits || refused[system].map({ $0.last + 1 == number.last }) ?? false {
            refused[system] = nil
            return (system, sibling ?? base)
        }
        refused[system] = number
        return nil
    }

    private static func isCoarse(_ system: NumberingSystem) -> Bool { system.isCoarse }

    /// `I`, `V` and `X` after `H`, `U` and `V` of a list of capitals are letters.
    private static func letter(for roman: LineNumber, in tree: OutlineTree) -> LineNumber? {
        let letter = LineNumber(letter: roman.last == 1 ? "i" : roman.last == 5 ? "v" : roman.last == 10 ? "x" : "")
        let isNext = tree.stack.contains { $0.role == .numbered(.capitalLetter) && $0.number.last + 1 == letter.last }
        return letter != .none && isNext ? letter : nil
    }

    /// `2.1.` goes on after `2.`, `1.9.` or in `II.`, or begins as `1.1.`
    private static func placeOfFigures(_ number: LineNumber, _ figures: Int, in tree: OutlineTree) -> Int? {
        var depth = tree.stack.count
        while depth > 0 {
            let open = tree.stack[depth - 1]
            if open.number == number.parent { return depth }
            if open.role == .numbered(.arabic(figures)) {
                let isNear = number.last >= open.number.last && number.last <= open.number.last + widestGap
                if open.number.parent == number.parent, isNear { return depth - 1 }
                let isNextPart = figures == 2 && number.parent.last == open.number.parent.last + 1
                if isNextPart, number.last == 1 { return depth - 1 }
            }
            guard case .numbered = open.role else { break }
            depth -= 1
        }
        let isFirst = figures == 2 && number.last == 1 && number.parent == LineNumber(1)
        return isFirst ? tree.stack.count : nil
    }
}
