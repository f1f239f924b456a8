/// Reads a number in figures with its thousands, decimals and multipliers: `2.433`, `6,81`, `1,2 tỷ`, `2 triệu 500 nghìn`.
enum FigureReader {
    struct Reading {
        fileprivate var number: Decimal
        /// Plain decimal, no leading or trailing zeros that mean nothing. Put into words when asked: most numbers count nothing.
        var value: String { number.text }
        /// Index after the last token.
        var end: Int
        /// Whether a multiplier word (`triệu`) stands in it.
        var hasMultiplier: Bool
    }

    static func number(at index: Int, in scan: Scan) -> Reading? {
        guard let plain = plain(at: index, in: scan) else { return nil }
        var total = plain.number
        var end = plain.end
        var (power, next) = multiplier(at: end, in: scan)
        guard power > 0, total.scale(by: power) else { return Reading(number: total, end: end, hasMultiplier: false) }
        end = next
        // `2 triệu 500 nghìn`: each next part has a smaller multiplier.
        while let more = self.plain(at: end, in: scan), more.number.isInteger {
            let (smaller, after) = multiplier(at: more.end, in: scan)
            guard smaller > 0, smaller < power, let sum = total.adding(more.number, power: smaller) else { break }
            total = sum
            end = after
            power = smaller
        }
        return Reading(number: total, end: end, hasMultiplier: true)
    }

    /// Decimal exponent of the multiplier words from `index` on (0 if there are none) and the index after them.
    private static func multiplier(at index: Int, in scan: Scan) -> (power: Int, end: Int) {
        var power = 0
        var end = index
        while end < index + 2, let keyword = scan[end].keyword, scan[end].letterCase == .lower {
            switch keyword {
            case .trăm where power == 0: power += 2
            case .nghìn, .ngàn: power += 3
            case .vạn where power == 0 && !scan.spells(scan[end + 1], "chài"): power += 4
            case .triệu: power += 6
            case .tỷ, .tỉ:
                if isShare(scan[end + 1], in: scan) { return (power, end) }
                power += 9
            default: return (power, end)
            }
            end += 1
        }
        return (power, end)
    }

    /// `3/4 tỷ lệ`, `2 tỷ trọng`: no billions.
    private static func isShare(_ next: Token, in scan: Scan) -> Bool {
        scan.spells(next, "lệ") || scan.spells(next, "trọng") || scan.spells(next, "suất")
    }

    private static func plain(at index: Int, in scan: Scan) -> (number: Decimal, end: Int)? {
        let first = scan[index]
        guard first.isNumber, first.count <= 15 else { return nil }
        var number = Decimal()
        number.append(scan.bytes(of: first))
        var end = index + 1
        var isGrouped = false
        while scan[end].isSymbol("."), isGluedNumber(end + 1, in: scan), scan[end].isGlued, scan[end + 1].count == 3,
            first.count <= 3, number.digitCount <= 15
        {
            number.append(scan.bytes(of: scan[end + 1]))
            end += 2
            isGrouped = true
        }
        // `1,200,000`, `1,200 USD`: commas as the English set them.
        if !isGrouped, isEnglish(index, in: scan) {
            while scan[end].isSymbol(","), scan[end].isGlued, isGluedNumber(end + 1, in: scan),
                scan[end + 1].count == 3, number.digitCount <= 15
            {
                number.append(scan.bytes(of: scan[end + 1]))
                end += 2
                isGrouped = true
            }
        }
        let mark = scan[end]
        if mark.isGlued, isGluedNumber(end + 1, in: scan), scan[end + 1].count <= 6,
            mark.isSymbol(",") || mark.isSymbol(".") && !isGrouped
        {
            number.append(fraction: scan.bytes(of: scan[end + 1]))
            end += 2
        }
        return (number, end)
    }

    /// Two groups of three behind commas, or one before a foreign currency.
    private static func isEnglish(_ index: Int, in scan: Scan) -> Bool {
        guard scan[index].count <= 3, scan[index].value > 0,
            scan[index + 1].isSymbol(","), scan[index + 1].isGlued, isGluedNumber(index + 2, in: scan),
            scan[index + 2].count == 3
        else { return false }
        if scan[index + 3].isSymbol(","), scan[index + 3].isGlued, isGluedNumber(index + 4, in: scan) {
            return scan[index + 4].count == 3
        }
        return scan.spells(scan[index + 3], "USD") || scan.spells(scan[index + 3], "EUR")
    }

    private static func isGluedNumber(_ index: Int, in scan: Scan) -> Bool {
        scan[index].isNumber && scan[index].isGlued
    }

    /// An exact decimal of at most 24 figures before it is scaled: 18 before the mark, 6 behind it.
    fileprivate struct Decimal {
        private var mantissa: UInt128 = 0
        /// Figures before the mark, as written.
        private(set) var digitCount = 0
        /// Figures of the mantissa that stand behind the mark.
        private var fractionCount = 0

        var isInteger: Bool { fractionCount == 0 }

        mutating func append(_ digits: ArraySlice<UInt8>) {
            for digit in digits { mantissa = mantissa &* 10 &+ UInt128(digit & 0x0F) }
            digitCount += digits.count
        }

        mutating func append(fraction digits: ArraySlice<UInt8>) {
            for digit in digits { mantissa = mantissa &* 10 &+ UInt128(digit & 0x0F) }
            fractionCount += digits.count
        }

        /// Multiplies by a power of ten; false, and nothing done, for what no text counts.
        mutating func scale(by power: Int) -> Bool {
            var scaled = mantissa
            for _ in 0..<max(0, power - fractionCount) {
                let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
                if overflow { return false }
                scaled = product
            }
            mantissa = scaled
            fractionCount = max(0, fractionCount - power)
            return true
        }

        func adding(_ other: Decimal, power: Int) -> Decimal? {
            var scaled = other
            guard isInteger, scaled.scale(by: power), scaled.isInteger else { return nil }
            let (sum, overflow) = mantissa.addingReportingOverflow(scaled.mantissa)
            guard !overflow else { return nil }
            scaled.mantissa = sum
            return scaled
        }

        var text: String {
            let digits = String(mantissa)
            guard fractionCount > 0 else { return digits }
            let zeros = String(repeating: "0", count: max(0, fractionCount + 1 - digits.utf8.count))
            var fraction = (zeros + digits).suffix(fractionCount)
            let whole = (zeros + digits).dropLast(fractionCount)
            while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
            return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
        }
    }
}
