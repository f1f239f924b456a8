/// Reads names of weekdays: `thứ Tư`, `thứ 4`, `Chủ nhật`, but no ordinals (`lần thứ tư`).
enum WeekdayReader {
    /// 1 Monday ... 7 Sunday, if the name ends with the token at `index`; `isSure` where what follows tells that it is one.
    static func weekday(endingAt index: Int, isSure: Bool = false, in scan: Scan) -> Int? {
        let token = scan[index]
        if token.is(.nhật), scan[index - 1].is(.chủ) { return 7 }
        guard scan[index - 1].is(.thứ), opensWeekday(scan[index - 2], isCapital: isSure || token.startsWithCapital)
        else {
            return nil
        }
        switch token.keyword {
        case .hai: return 1
        case .ba: return 2
        case .tư: return 3
        case .năm: return 4
        case .sáu: return 5
        case .bảy: return 6
        default: return token.isNumber && (2...7).contains(token.value) ? Int(token.value) - 1 : nil
        }
    }

    /// A weekday with a capital may follow any word but those that count meetings; one without only words of time.
    private static func opensWeekday(_ token: Token, isCapital: Bool) -> Bool {
        switch token.kind {
        case .edge: return true
        case .symbol: return true
        case .number: return false
        case .word: break
        }
        switch token.keyword {
        case .sáng, .trưa, .chiều, .tối, .đêm, .vào, .hôm, .từ, .đến, .là, .ngày: return true
        case .lần, .họp, .phiên, .kỳ, .ương, .nghị, .hội: return false
        default: return isCapital
        }
    }
}
