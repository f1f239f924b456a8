/// A day that is kept every year: a holiday, the day of a body or a trade, the day of an event.
package struct Anniversary: Sendable, Equatable {
    package let name: String
    /// The year it is counted from; nil where nobody counts.
    package let firstYear: Int?
    /// Where the row comes from.
    package let source: String

    private struct Key: Hashable {
        var month: Int
        var day: Int
        var isLunar: Bool
    }

    /// Holidays before other days.
    private static let order = [
        "public-holiday", "national-commemoration", "traditional-day", "international-day", "anniversary",
    ]

    /// Read on first use.
    private static let byDay: [Key: [Anniversary]] = {
        var ranked: [Key: [(rank: Int, day: Anniversary)]] = [:]
        for row in Table.anniversaries.rows {
            let parts = row[1].split(separator: "-").compactMap { Int($0) }
            guard parts.count == 2 else { continue }
            let key = Key(month: parts[0], day: parts[1], isLunar: row[2] == "lunar")
            let rank = order.firstIndex(of: String(row[4])) ?? order.count
            let day = Anniversary(name: String(row[0]), firstYear: Int(row[3]), source: String(row[5]))
            ranked[key, default: []].append((rank, day))
        }
        return ranked.mapValues { days in days.sorted { $0.rank < $1.rank }.map(\.day) }
    }()

    /// What is kept on a day of the Gregorian calendar, or of the lunar one; holidays first, empty for other days. O(1).
    package static func days(month: Int, day: Int, isLunar: Bool = false) -> [Anniversary] {
        byDay[Key(month: month, day: day, isLunar: isLunar)] ?? []
    }
}
