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

    init(_ analysis: Analysis) {
        var counts: [Int: Int] = [:]
        for (block, start) in zip(analysis.blocks, analysis.starts) {
            for mention in block.mentions {
                guard case .date(let date) = mention.value, let year = date.year, date.exists else { continue }
                sources.append(Source(year: year, range: mention.range.shifted(by: start)))
                counts[year, default: 0] += 1
            }
        }
        let year = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
        common = year.flatMap { year in sources.first { $0.year == year } }
    }

    /// Adds `resolved` and `yearFrom` to a date that has no year of its own.
    func resolve(_ value: DateValue, _ entity: inout Entity, in analysis: Analysis) {
        guard value.year == nil, value.shape == .day || value.shape == .month || value.shape == .quarter,
            !value.isLunar, let source = source(for: entity.range, in: analysis)
        else { return }
        var resolved = value
        resolved.year = source.year
        guard let iso = resolved.iso else { return }
        entity.link("resolved", iso)
        entity.link("yearFrom", analysis.text.string(in: source.range))
        entity.yearSource = source.range
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
