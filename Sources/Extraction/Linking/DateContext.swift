import Register
import TextModel

/// The year that a date without one most likely means.
///
/// The year of the date named before it in the same block; else the year the text names most often, of equals the latest:
/// a report dwells on its own year.
struct DateContext {
    private struct Source {
        var year: Int
        /// nil for the day of the document that was given.
        var range: TextRange?
    }

    /// The first date of the year that is named most often.
    private var common: Source?
    /// Dates with a year, by place.
    private var sources: [Source] = []
    private var counts: [Int: Int] = [:]

    /// The day the text is of, and where it says so; see `DocumentDate` and `Analysis.documentDate`.
    private let today: (date: CivilDate, range: TextRange?)?

    /// What `yearFrom` says of a day that did not come from the text.
    static let given = "documentDate"

    init(_ analysis: Analysis) {
        if let own = DocumentDate.date(of: analysis) {
            today = (own.date, own.range)
        } else {
            today = analysis.documentDate.map { ($0, nil) }
        }
    }

    /// Takes the next date of the text.
    mutating func take(_ date: DateValue, at range: TextRange) {
        guard let year = date.year, date.exists, !date.isBeforeEra else { return }
        sources.append(Source(year: year, range: range))
        counts[year, default: 0] += 1
    }

    /// Ends the taking: from here on dates can be resolved.
    mutating func settle() {
        let year = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
        common = year.flatMap { year in sources.first { $0.year == year } }
    }

    /// Adds `resolved` and `yearFrom` to a date that has no year of its own, and the Gregorian day to a lunar one.
    func resolve(_ value: DateValue, _ entity: inout Entity, in analysis: Analysis) {
        if let relative = value.relative {
            resolve(value, relative, &entity, in: analysis)
            return
        }
        if value.isLunar, value.year != nil {
            if let iso = Self.gregorian(value) { entity.link("resolved", iso) }
            return
        }
        guard value.year == nil, value.month != nil || value.shape != .day,
            value.shape == .day || value.shape == .month || value.shape == .quarter || value.shape == .half
                || value.cycleYear != nil,
            let source = source(for: value, at: entity.range, in: analysis)
        else { return }
        var resolved = value
        resolved.year = source.year
        if let figures = value.yearOfCentury {
            // Within half a lifetime of the year the text tells of, or of no certain century.
            guard let year = Self.year(endingIn: figures, near: source.year) else { return }
            resolved.year = year
        }
        if let cycle = value.cycleYear {
            // The year of that name next to the one the text tells of; of a lifetime no year is certain.
            let distance = (cycle - LunarDate.cycleYear(of: source.year) + 60) % 60
            let nearest = source.year + (distance > 30 ? distance - 60 : distance)
            guard abs(nearest - source.year) <= 2 else { return }
            resolved.year = nearest
        }
        guard let iso = value.isLunar ? Self.gregorian(resolved) : resolved.iso else { return }
        tell(iso, from: source.range, in: analysis, of: &entity)
    }

    private func tell(_ iso: String, from range: TextRange?, in analysis: Analysis, of entity: inout Entity) {
        entity.link("resolved", iso)
        entity.link("yearFrom", range.map { analysis.text.composedString(in: $0) } ?? Self.given)
        entity.yearSource = range
    }

    /// A relative date from the day of the text; of a date with a relative year (`tháng 10 năm ngoái`) that year.
    private func resolve(_ value: DateValue, _ relative: RelativeTime, _ entity: inout Entity, in analysis: Analysis) {
        guard let today else { return }
        let iso: String?
        if value.shape == .relative {
            iso = relative.iso(from: today.date).map { $0 + value.clock }
        } else {
            var dated = value
            dated.year = today.date.year + relative.count
            iso = value.isLunar ? Self.gregorian(dated) : dated.iso
        }
        guard let iso else { return }
        tell(iso, from: today.range, in: analysis, of: &entity)
    }

    private static func year(of value: DateValue, about today: CivilDate) -> Int {
        guard !value.isLunar, value.shape == .day, let month = value.month, let day = value.day else {
            return today.year
        }
        let distances = [today.year, today.year - 1, today.year + 1].compactMap { year in
            CivilDate(year: year, month: month, day: day).map { (year, abs($0.dayNumber - today.dayNumber)) }
        }
        return distances.min { $0.1 < $1.1 }?.0 ?? today.year
    }

    private static func year(endingIn figures: Int, near year: Int) -> Int? {
        let distance = (figures - year % 100 + 150) % 100 - 50
        return abs(distance) <= 30 ? year + distance : nil
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

    /// The date named before it in the block; else the day of the text, of which a day of the year is at most half a year
    /// off; else the year that the text names most often.
    private func source(for value: DateValue, at range: TextRange, in analysis: Analysis) -> Source? {
        var low = 0
        var high = sources.count
        while low < high {
            let middle = (low + high) / 2
            if (sources[middle].range?.start ?? 0) < range.start { low = middle + 1 } else { high = middle }
        }
        if low > 0 {
            let before = sources[low - 1]
            if let place = before.range, analysis.block(at: place.start) == analysis.block(at: range.start) {
                return before
            }
        }
        guard let today else { return common }
        return Source(year: Self.year(of: value, about: today.date), range: today.range)
    }
}
