import Register

/// Numbers as they stand in tokens: Roman figures and Vietnamese number words up to 99.
enum Numeral {
    /// The value of a token of Roman capitals, at most 39; nil if it is none or not the usual spelling (`IIX`).
    static func roman(_ token: Token, in scan: Scan) -> Int? {
        guard let total = romanLetters(token, in: scan), total <= 39 else { return nil }
        return scan.bytes(of: token).elementsEqual(RomanNumeral.spelling(of: total).utf8) ? total : nil
    }

    /// The value of the letters I, V, X one by one, whether or not they are the usual spelling (`XIIII`).
    static func romanLetters(_ token: Token, in scan: Scan) -> Int? {
        guard token.isWord, token.letterCase == .upper, token.count <= 7 else { return nil }
        var total = 0
        var last = 0
        for byte in scan.bytes(of: token) {
            let value: Int
            switch byte {
            case UInt8(ascii: "I"): value = 1
            case UInt8(ascii: "V"): value = 5
            case UInt8(ascii: "X"): value = 10
            default: return nil
            }
            total += value
            if last < value { total -= 2 * last }
            last = value
        }
        return total >= 1 ? total : nil
    }

    /// A number in words from 1 to 99 and the index after it: `ba`, `mười`, `hai mươi lăm`, `hai lăm`.
    static func words(at index: Int, in scan: Scan) -> (value: Int, end: Int)? {
        guard let first = scan[index].keyword else { return nil }
        if first == .mười {
            if let unit = unit(scan[index + 1]) { return (10 + unit, index + 2) }
            return (10, index + 1)
        }
        guard let tens = unit(scan[index]), first != .lăm, first != .mốt else { return nil }
        if scan[index + 1].is(.mươi) {
            if let unit = unit(scan[index + 2]) { return (tens * 10 + unit, index + 3) }
            return (tens * 10, index + 2)
        }
        return (tens, index + 1)
    }

    /// A count in figures, at most so many, or in words, and the index after it.
    static func count(at index: Int, mostFigures: Int, in scan: Scan) -> (value: Int, end: Int)? {
        if scan[index].isNumber, scan[index].count <= mostFigures { return (Int(scan[index].value), index + 1) }
        return words(at: index, in: scan)
    }

    /// The index after an ordinal's number word: `nhất`, `hai`, `mười hai`.
    static func ordinal(at index: Int, in scan: Scan) -> Int? { ordinalValue(at: index, in: scan)?.end }

    /// The value of an ordinal's number word and the index after it.
    static func ordinalValue(at index: Int, in scan: Scan) -> (value: Int, end: Int)? {
        scan[index].is(.nhất) ? (1, index + 1) : words(at: index, in: scan)
    }

    private static func unit(_ token: Token) -> Int? {
        guard token.isWord else { return nil }
        switch token.keyword {
        case .một, .mốt: return 1
        case .hai: return 2
        case .ba: return 3
        case .bốn, .tư: return 4
        case .năm, .lăm: return 5
        case .sáu: return 6
        case .bảy: return 7
        case .tám: return 8
        case .chín: return 9
        default: return nil
        }
    }
}
