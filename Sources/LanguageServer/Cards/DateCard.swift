import Validation
import Extraction
import Register
import TextModel

extension CardContext {
    /// The date in figures, its weekday and lunar date, and where a year that isn't written comes from.
    func dateRows(_ value: DateValue) -> [Card.Row] {
        let iso = entity.text("resolved") ?? entity.normText ?? ""
        guard let date = CivilDate(iso: iso) else {
            let calendar = value.isLunar ? [say("âm lịch", "lunar calendar")] : []
            return [.heading(iso.isEmpty ? written : shown(iso), beside: calendar)] + yearRows() + keptRows(value, nil)
        }
        let isVietnamese = configuration.locale == .vietnamese
        var beside = [isVietnamese ? Weekday.name(date.weekday) : Weekday.englishName(date.weekday)]
        if let lunar = LunarDate(date) {
            // The calendar then was of another time zone: a day may be off by one from what one reckons now.
            let zone = date.year < 1968 ? say(" (lịch trước 1968, giờ UTC+8)", " (calendar before 1968, UTC+8)") : ""
            beside.append(say(lunar.vietnamese, lunar.english) + zone)
        }
        return [.heading(Self.figures(date), beside: beside)] + yearRows() + keptRows(value, date)
    }

    /// What is kept on that day every year, and how many years it has been.
    private func keptRows(_ value: DateValue, _ date: CivilDate?) -> [Card.Row] {
        var kept: [Anniversary] = []
        if let date {
            kept = Anniversary.days(month: date.month, day: date.day)
            if let lunar = LunarDate(date), !lunar.isLeapMonth {
                kept = Anniversary.days(month: lunar.month, day: lunar.day, isLunar: true) + kept
            }
        } else if value.shape == .day, let month = value.month, let day = value.day {
            kept = Anniversary.days(month: month, day: day, isLunar: value.isLunar)
        }
        guard !kept.isEmpty else { return [] }
        let items = kept.prefix(Self.mostKept).map { day -> Card.Row in
            guard let first = day.firstYear else { return .item(day.name) }
            let years = date.map { $0.year - first } ?? 0
            let count = years > 0 ? say(", \(years) năm", ", \(years) years") : ""
            return .item("\(day.name) (\(first)\(count))")
        }
        return items + [sourceRow(kept.prefix(Self.mostKept).map(\.source))]
    }

    private static let mostKept = 3

    func dateRangeRows(_ value: DateRangeValue) -> [Card.Row] {
        let parts = (entity.normText ?? written).split(separator: "/").map { shown(String($0)) }
        var rows: [Card.Row] = [.heading(parts.joined(separator: " – "), beside: [])]
        let ends = (entity.normText ?? "").split(separator: "/").map { CivilDate(iso: $0) }
        if ends.count == 2, let start = ends[0], let end = ends[1], start <= end {
            let days = end.dayNumber - start.dayNumber + 1
            rows.append(.line(say("\(days) ngày, kể cả ngày đầu và ngày cuối", "\(days) days, both ends included")))
        }
        return rows
    }

    private func yearRows() -> [Card.Row] {
        guard let year = entity.text("resolved")?.prefix(4) else { return [] }
        guard let source = entity.yearSource else {
            guard let given = document.documentDate, entity.text("yearFrom") != nil else { return [] }
            let day = Self.figures(given)
            return [
                .line(
                    say(
                        "Văn bản ghi \"\(written)\"; tính từ ngày của văn bản, \(day), do người dùng cho.",
                        "Written \"\(written)\"; reckoned from the day of the text, \(day), as the user gave it."))
            ]
        }
        let from = document.text.string(in: source)
        if case .date(let value) = entity.mention.value, value.shape == .relative {
            return [
                .line(
                    say(
                        "Văn bản ghi \"\(written)\"; tính từ \"\(from)\" (dòng \(line(source))).",
                        "Written \"\(written)\"; reckoned from \"\(from)\" (line \(line(source)))."))
            ]
        }
        return [
            .line(
                say(
                    "Văn bản ghi \"\(written)\"; năm \(year) lấy từ \"\(from)\" (dòng \(line(source))).",
                    "Written \"\(written)\"; the year \(year) is from \"\(from)\" (line \(line(source)))."))
        ]
    }

    /// `2018-01` as `01/2018`, `2018` as it is, `--01-16` as `16/01`.
    private func shown(_ iso: String) -> String {
        iso.split(separator: "-", omittingEmptySubsequences: true).reversed().joined(separator: "/")
    }
}
