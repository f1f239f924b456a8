import Register

/// Reads names of years in the cycle of sixty: `Mậu Tuất`, `Ất Dậu`.
enum CycleYearReader {
    private static let stems: [[Keyword]] = [
        [.giáp], [.ất], [.bính], [.đinh], [.mậu], [.kỷ], [.canh], [.tân], [.nhâm], [.quý, .quí],
    ]
    private static let branches: [[Keyword]] = [
        [.tý], [.sửu], [.dần], [.mão, .mẹo], [.thìn], [.tỵ, .tị], [.ngọ], [.mùi], [.thân], [.dậu], [.tuất], [.hợi],
    ]

    /// 0 for Giáp Tý ... 59 for Quý Hợi; nil for what is no such name, `Giáp Sửu` among it: both must be odd or even.
    static func place(at index: Int, in scan: Scan) -> Int? {
        guard scan[index].startsWithCapital, scan[index + 1].startsWithCapital, let first = scan[index].keyword,
            let second = scan[index + 1].keyword, let stem = stems.firstIndex(where: { $0.contains(first) }),
            let branch = branches.firstIndex(where: { $0.contains(second) }), stem % 2 == branch % 2
        else { return nil }
        return (stem * 6 + branch * 55) % 60
    }

    static func isName(_ place: Int, of year: Int) -> Bool { LunarDate.cycleYear(of: year) == place }
}
