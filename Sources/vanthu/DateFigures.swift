import Extraction

/// Dates as people write them in figures, from the ISO forms of entities.
enum DateFigures {
    /// `2018-01-16` as `16/01/2018`, `XXXX-01-16` as `16/01`, `2018-03` as `3/2018`, `2016-H1` as `nửa đầu 2016`, a range
    /// with a dash; what has no such form stays as it is.
    static func text(iso: String) -> String {
        let ends = iso.split(separator: "/").map(String.init)
        if ends.count == 2 { return ends[1] == ".." ? "từ \(point(ends[0]))" : "\(point(ends[0])) – \(point(ends[1]))" }
        return point(iso)
    }

    private static func point(_ iso: String) -> String {
        let parts = iso.split(separator: "T", maxSplits: 1).map(String.init)
        let day = dayText(parts.first ?? iso)
        return parts.count == 2 ? "\(parts[1]) \(day)" : day
    }

    private static func dayText(_ iso: String) -> String {
        let lunar = iso.hasPrefix("L")
        let figures = (lunar ? String(iso.dropFirst(iso.hasPrefix("L--") ? 3 : 1)) : iso)
            .split(separator: "-").map(String.init)
        let tail = lunar ? " âm lịch" : ""
        switch figures.count {
        case 3:
            return (figures[0].contains("X") ? [figures[2], figures[1]] : figures.reversed()).joined(separator: "/")
                + tail
        case 2 where iso.hasPrefix("L--"): return "\(figures[1])/\(figures[0])\(tail)"
        case 2:
            let year = figures[0].contains("X") ? "" : figures[0]
            switch figures[1] {
            case "H1": return "nửa đầu năm \(year)".trimmed
            case "H2": return "nửa cuối năm \(year)".trimmed
            case let part where part.hasPrefix("Q"): return "quý \(part.dropFirst())" + (year.isEmpty ? "" : "/\(year)")
            case let month:
                guard let number = Int(month) else { return iso }
                return year.isEmpty ? "tháng \(number)" : "\(number)/\(year)"
            }
        default: return iso
        }
    }
}

extension String {
    /// Without spaces at its end.
    fileprivate var trimmed: String {
        var copy = self
        while copy.hasSuffix(" ") { copy.removeLast() }
        return copy
    }
}

extension Entity {
    /// What this date or range is, in figures; with its year where the text gives it elsewhere. nil for other kinds and for
    /// dates that are none of a calendar.
    var dateFigures: String? {
        guard kind == .date || kind == .dateRange, let iso = text("resolved") ?? normText else { return nil }
        let figures = DateFigures.text(iso: iso)
        return text("calendar") == "lunar" && !figures.hasSuffix("lịch") ? "\(figures) âm lịch" : figures
    }
}
