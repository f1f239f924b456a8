/// What was measured: a table as it comes, or JSON at the end.
final class Report {
    private let asJSON: Bool
    private var rows: [(name: String, values: [(name: String, value: Double)])] = []

    init(asJSON: Bool) { self.asJSON = asJSON }

    /// One thing measured, its values by name.
    func add(_ name: String, _ values: KeyValuePairs<String, Double>) {
        rows.append((name, values.map { ($0.key, $0.value) }))
        guard !asJSON else { return }
        let shown = values.map { "\($0.key) \(Self.rounded($0.value))" }.joined(separator: "  ")
        print(name + String(repeating: " ", count: max(1, 44 - name.count)) + shown)
    }

    func finish() {
        guard asJSON else { return }
        let objects = rows.map { row in
            let members = row.values.map { "\"\($0.name)\": \(Self.rounded($0.value))" }.joined(separator: ", ")
            return "  \"\(row.name)\": {\(members)}"
        }
        print("{\n\(objects.joined(separator: ",\n"))\n}")
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
