import Register

extension CardContext {
    /// Where facts come from: what of the sources of rows may be shown, else that they are not verified.
    func sourceRow(_ sources: [String], beside note: String? = nil) -> Card.Row {
        var shown: [String] = []
        for source in sources {
            for name in Provenance.shown(source) where !shown.contains(name) { shown.append(name) }
        }
        guard !shown.isEmpty else { return .source(say("Sổ đăng ký · chưa kiểm chứng", "Register · not verified")) }
        let list = shown.prefix(Self.mostSources).joined(separator: "; ") + (note.map { " · \($0)" } ?? "")
        return .source(say("Nguồn: \(list)", "Source: \(list)"))
    }

    private static let mostSources = 3
}
