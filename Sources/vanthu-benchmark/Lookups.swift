import Register

/// Microseconds a look-up in the register: by exact code, and as a person types it, over all tables.
enum Lookups {
    static func measure(rounds: Int, _ report: Report) {
        let codes = Table.stateActs.rows.map { String($0[0]) }
        measure("look-up by code", rounds: rounds * codes.count, report) { index in
            KnownActs.acts(code: codes[index % codes.count], system: .state).count
        }
        let typed = [
            "nghi quyet trung uong 4 khoa xii", "luat dat dai", "son minh thang", "nd 30", "trach nhiem neu guong",
            "bo ke hoach", "ha nam", "khong co gi ca", "5-ct/tw", "quoc hoi khoa xiv",
        ]
        measure("look-up without tone marks", rounds: rounds * 20, report) { index in
            Lookup.find(typed[index % typed.count]).count
        }
    }

    private static func measure(_ name: String, rounds: Int, _ report: Report, _ work: (Int) -> Int) {
        // The tables are read when they are first asked for.
        let first = seconds { _ = work(0) }
        for index in 0..<10 { _ = work(index) }
        var times: [Double] = []
        for index in 0..<rounds { times.append(seconds { _ = work(index) }) }
        times.sort()
        guard let most = times.last else { return }
        let usual = times[times.count / 2]
        let rare = times.count > 100 ? times[times.count * 99 / 100] : most
        report.add(name, ["p50 µs": usual * 1e6, "p99 µs": rare * 1e6, "first ms": first * 1e3])
    }
}
