/// Reads a number in figures with its thousands, decimals and multipliers: `2.433`, `6,81`, `1,2 tỷ`, `2 triệu 500 nghìn`.
enum FigureReader {
    struct Reading {
        /// Plain decimal, no leading or trailing zeros that mean nothing.
        var value: String
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
        guard power > 0 else { return Reading(value: total.text, end: end, hasMultiplier: false) }
        total.scale(by: power)
        end = next
        // `2 triệu 500 nghìn`: each next part has a smaller multiplier.
        while let more = self.plain(at: end, in: scan), more.number.isInteger {
            let (smaller, after) = multiplier(at: more.end, in: scan)
            guard smaller > 0, smaller < power, let sum = total.adding(more.number, power: smaller) else { break }
            total = sum
            end = after
            power = smaller
        }
        return Reading(value: total.text, end: end, hasMultiplier: true)
    }

    /// Decimal exponent of the multiplier words from `index` on (0 if there are none) and the index after them.
    private static func multiplier(at index: Int, in scan: Scan) -> (power: Int, end: Int) {
        var power = 0
        var end = index
        while end < index + 2, let keyword = scan[end].keyword, scan[end].letterCase == .lower {
            switch keyword {
            case .trăm where power == 0: power += 2
            case .nghìn, .ngàn: power += 3
            case .triệu: power += 6
            case .tỷ, .tỉ: power += 9
            default: return (power, end)
            }
            end += 1
        }
        return (power, end)
    }

    private static func plain(at index: Int, in scan: Scan) -> (number: Decimal, end: Int)? {
        let first = scan[index]
        guard first.isNumber, first.count <= 15 else { return nil }
        var digits = Array(scan.bytes(of: first))
        var end = index + 1
        var isGrouped = false
        while scan[end].isSymbol("."), isGluedNumber(end + 1, in: scan), scan[end].isGlued, scan[end + 1].count == 3,
            first.count <= 3, digits.count <= 15
        {
            digits += scan.bytes(of: scan[end + 1])
            end += 2
            isGrouped = true
        }
        // `1,200,000`, `1,200 USD`: commas as the English set them.
        if !isGrouped, isEnglish(index, in: scan) {
            while scan[end].isSymbol(","), scan[end].isGlued, isGluedNumber(end + 1, in: scan),
                scan[end + 1].count == 3,
                digits.count <= 15
            {
                digits += scan.bytes(of: scan[end + 1])
                end += 2
                isGrouped = true
            }
        }
        var fraction: [UInt8] = []
        let mark = scan[end]
        if mark.isGlued, isGluedNumber(end + 1, in: scan), scan[end + 1].count <= 6,
            mark.isSymbol(",") || mark.isSymbol(".") && !isGrouped
        {
            fraction = Array(scan.bytes(of: scan[end + 1]))
            end += 2
        }
        return (Decimal(digits: digits, fraction: fraction), end)
    }

    /// Two groups of three behind commas, or one before a foreign currency.
    private static func isEnglish(_ index: Int, in scan: Scan) -> Bool {
        guard scan[index].count <= 3, scan[index].value > 0,
            [index + 1, index + 2].allSatisfy({ scan[$0].isGlued }), scan[index + 1].isSymbol(","),
            scan[index + 2].isNumber, scan[index + 2].count == 3
        else { return false }
        if scan[index + 3].isSymbol(","), scan[index + 3].isGlued, isGluedNumber(index + 4, in: scan) {
            return scan[index + 4].count == 3
        }
        return scan.spells(scan[index + 3], "USD") || scan.spells(scan[index + 3], "EUR")
    }

    private static func isGluedNumber(_ index: Int, in scan: Scan) -> Bool {
        scan[index].isNumber && scan[index].isGlued
    }

    /// A decimal as digits, exact.
    private struct Decimal {
        /// ASCII digits before and after the decimal mark.
        var digits: [UInt8]
        var fraction: [UInt8]

        var isInteger: Bool { fraction.isEmpty }

        mutating func scale(by power: Int) {
            let taken = fraction.prefix(power)
            digits += taken
            digits += [UInt8](repeating: UInt8(ascii: "0"), count: power - taken.count)
            fraction.removeFirst(taken.count)
        }

        func adding(_ other: Decimal, power: Int) -> Decimal? {
            var scaled = other
            scaled.scale(by: power)
            guard fraction.isEmpty, let left = Int(String(decoding: digits, as: UTF8.self)),
                let right = Int(String(decoding: scaled.digits, as: UTF8.self))
            else { return nil }
            let (sum, overflow) = left.addingReportingOverflow(right)
            return overflow ? nil : Decimal(digits: Array(String(sum).utf8), fraction: [])
        }

        var text: String {
            let zero = UInt8(ascii: "0")
            var whole = digits.drop { $0 == zero }
            if whole.isEmpty { whole = [zero] }
            var rest = fraction[...]
            while rest.last == zero { rest.removeLast() }
            let decimals = rest.isEmpty ? "" : "." + String(decoding: rest, as: UTF8.self)
            return String(decoding: whole, as: UTF8.self) + decimals
        }
    }
}
