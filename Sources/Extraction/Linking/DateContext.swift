import Register
import TextModel

/// The year that a date without one most likely means.
///
/// The year of the date named before it in the same block; else the year the text names most often, of equals the latest:
/// a report dwells on its own year.
struct DateContext {
    private struct Source {
        var year: Int
        var range: TextRange
    }

    private var common: Source?
    /// Dates with a year, by place.
    private var sources: [Source] = []

    /// The day the text itself is of; see `DocumentDate`.
    private let today: (date: CivilDate, range: TextRange)?

    init(_ analysis: Analysis) {
        today = DocumentDate.date(of: analysis)
        var counts: [Int: Int] = [:]
        for (block, start) in zip(analysis.blocks, analysis.starts) {
            for mention in block.mentions {
                guard case .date(let date) = mention.value, let year = date.year, date.exists, !date.isBeforeEra
                else { continue }
                sources.append(Source(year: year, range: mention.range.shifted(by: start)))
                counts[year, default: 0] += 1
            }
        }
        let year = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
        common = year.flatMap { year in sources.first { $0.year == year } }
    }

    /// Adds `resolved` and `yearFrom` to a date that has no year of its own, and the Gregorian day to a lunar one.
    func resolve(_ value: DateValue, _ entity: inout Entity, in analysis: Analysis) {
        if let relative = value.relative {
            guard let today, let iso = relative.iso(from: today.date) else { return }
            entity.link("resolved", iso)
            entity.link("yearFrom", analysis.text.string(in: today.range))
            return
        }
        if value.isLunar, value.year != nil {
            if let iso = Self.gregorian(value) { entity.link("resolved", iso) }
            return
        }
        guard value.year == nil,
            value.shape == .day || value.shape == .month || value.shape == .quarter || value.shape == .half
                || value.cycleYear != nil,
            let source = source(for: entity.range, in: analysis)
        else { return }
        var resolved = value
        resolved.year = source.year
        if let cycle = value.cycleYear {
            // The year of that name next to the one the text tells of; of a lifetime no year is certain.
            let distance = (cycle - LunarDate.cycleYear(of: source.year) + 60) % 60
            let nearest = source.year + (distance > 30 ? distance - 60 : distance)
            guard abs(nearest - source.year) <= 2 else { return }
            resolved.year = nearest
        }
        guard let iso = value.isLunar ? Self.gregorian(resolved) : resolved.iso else { return }
        entity.link("resolved", iso)
        entity.link("yearFrom", analysis.text.string(in: source.range))
        entity.yearSource = source.range
    }

    /// The Gregorian day of a lunar one whose year is known; the last day of the year is `30 Tết` also where that is the 29th.
    private static func gregorian(_ value: DateValue) -> String? {
        guard let year = value.year, value.shape == .day, let month = value.month, let day = value.day else {
            return value.shape == .year ? value.iso : nil
        }
        let lunar =
            LunarDate(year: year, month: month, day: day, isLeapMonth: value.isLeapMonth)
            ?? (month == 12 && day == 30 ? LunarDate(year: year, month: 12, day: 29) : nil)
        return lunar?.civilDate?.description
    }

    private func source(for range: TextRange, in analysis: Analysis) -> Source? {
        var low = 0
        var high = sources.count
        while low < high {
            let middle = (low + high) / 2
            if sources[middle].range.start < range.start { low = middle + 1 } else { high = middle }
        }
        if low > 0 {
            let before = sources[low - 1]
            if analysis.block(at: before.range.start) == analysis.block(at: range.start) { return before }
        }
        return common
    }
}
