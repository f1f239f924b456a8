import Register

/// Names of provinces, cities and countries, from a word on.
struct PlaceNames: Sendable {
    struct Entry: Sendable {
        var name: String
        var sort: String
        /// The place it was merged into, if it is no more.
        var successor: String?
    }

    private var places = PhraseTrie()
    private var entries = PermanentRows<Entry>()
    private var countries = PhraseTrie()
    private var longCountries = PermanentRows<[UInt8]>()
    /// `nước Cộng hòa dân chủ`: what stands before a country's name in its full one.
    private var stateForms = PhraseTrie()

    init(_ builder: inout LexiconBuilder) {
        for row in Table.places.rows {
            let name = String(row[0])
            let merged = row[6].isEmpty || row[6] == row[0] ? nil : String(row[6])
            let entry = PhraseTrie.Payload(entries.count)
            entries.append(Entry(name: name, sort: String(row[2]), successor: merged))
            // Alone it is the person; one syllable is a given name.
            if name != "Hồ Chí Minh", name.contains(" ") || name == "Huế" { add(name, entry, &builder) }
            add(String(row[1]), entry, &builder)
            for variant in row[7].split(separator: "|") { add(String(variant), entry, &builder) }
            guard row[2] != "province" else { continue }
            for form in ["TP \(name)", "TP. \(name)", "TP.\(name)"] { add(form, entry, &builder) }
        }
        for row in Table.countries.rows {
            let labels = builder.labels(String(row[0]))
            if labels.count > 1 { builder.open(.place, with: labels) }
            countries.add(labels, payload: PhraseTrie.Payload(labels.count))
            // `Mozambique` is too long for the vocabulary.
            if labels.isEmpty, !row[0].contains(" ") { longCountries.append(Array(row[0].utf8)) }
        }
        for row in Table.stateForms.rows { stateForms.add(builder.labels(String(row[0])), payload: 0) }
        for word in Self.areas { builder.open(.place, withFirstOf: builder.labels(word)) }
    }

    private mutating func add(_ name: String, _ entry: PhraseTrie.Payload, _ builder: inout LexiconBuilder) {
        let labels = builder.labels(name)
        builder.open(.place, with: labels)
        places.add(labels, payload: entry)
    }

    /// Words that any name in capitals may follow.
    static let areas = ["tỉnh", "thành phố", "TP", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu"]

    /// The province or city named at `index`, its last word with a capital, and the index after it.
    func place(at index: Int, in scan: Scan) -> (entry: Entry, end: Int)? {
        guard let match = places.longestMatch(at: index, in: scan), let entry = entries[Int(match.payload)],
            scan[match.end - 1].startsWithCapital, scan[index].startsWithCapital || match.end - index > 2
        else { return nil }
        return (entry, match.end)
    }

    /// The index after a country named at `index`, by its full name or its short one: `nước Cộng hòa Pháp`, `Pháp`.
    func state(at index: Int, in scan: Scan) -> Int? {
        if let country = country(at: index, allowsSyllable: true, in: scan) { return country }
        guard let form = stateForms.longestMatch(at: index, in: scan) else { return nil }
        return country(at: form.end, allowsSyllable: true, in: scan)
    }

    private func isLongCountry(_ name: ArraySlice<UInt8>) -> Bool {
        (0..<longCountries.count).contains { longCountries[$0]?.elementsEqual(name) == true }
    }

    /// The index after a country named at `index`; one of a single syllable is many other things too.
    func country(at index: Int, allowsSyllable: Bool, in scan: Scan) -> Int? {
        let first = scan[index]
        if first.word == 0, first.letterCase == .capitalised, first.count > 8, allowsSyllable {
            return isLongCountry(scan.bytes(of: first)) ? index + 1 : nil
        }
        guard let match = countries.longestMatch(at: index, in: scan), first.startsWithCapital,
            scan[match.end - 1].startsWithCapital || scan[match.end - 2].isSymbol("-"),
            allowsSyllable || match.payload > 1
        else { return nil }
        return match.end
    }
}
