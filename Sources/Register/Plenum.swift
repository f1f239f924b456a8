/// A meeting of the Central Committee, as the register has it.
package struct Plenum: Sendable, Equatable {
    /// Arabic: 12 for `khóa XII`.
    package let term: Int
    package let number: Int
    /// For one that met in parts, which this is; else nil.
    package let part: Int?
    /// First and last day, ISO; empty if not found.
    package let start: String
    package let end: String
    /// Codes, subjects and dates of what it resolved, as the source has them; may be empty.
    package let resolutions: String
    /// Where the row comes from.
    package let source: String

    private struct Key: Hashable {
        var term: Int
        var number: Int
    }

    /// Read on first use.
    private static let byKey: [Key: [Plenum]] = {
        var result: [Key: [Plenum]] = [:]
        for row in Table.plenums.rows {
            let numbers = row[1].split { !$0.isNumber }.compactMap { Int($0) }
            guard let term = roman(row[0]), let number = numbers.first else { continue }
            let plenum = Plenum(
                term: term, number: number, part: numbers.dropFirst().first, start: String(row[2]), end: String(row[3]),
                resolutions: String(row[4]), source: String(row[5]))
            result[Key(term: term, number: number), default: []].append(plenum)
        }
        return result
    }()

    /// `Trung ương 4 khóa XII` as term 12, number 4: the meeting, both parts of one that met twice; empty if unknown.
    package static func meetings(term: Int, number: Int) -> [Plenum] { byKey[Key(term: term, number: number)] ?? [] }

    private static func roman(_ text: Substring) -> Int? {
        var total = 0
        var last = 0
        for character in text {
            guard let value = ["I": 1, "V": 5, "X": 10][character] else { return nil }
            total += last < value ? value - 2 * last : value
            last = value
        }
        return total > 0 ? total : nil
    }
}
