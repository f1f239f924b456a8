/// Looks something up in all of the register, as a person types it: with or without marks, capitals and punctuation.
package enum Lookup {
    package enum Found: Sendable {
        case act(KnownAct)
        /// Somebody with all offices that the register has for the name: they may be of several people.
        case official(name: String, offices: [Official])
        case body(Body)
        case term(Term)
        case plenum(Plenum)
        case place(Place)
    }

    /// Everything that a question may mean: codes (`05-CT/TW`, `nd 30`), names, titles, persons, terms. What bears the name
    /// itself, or if nothing does, what has the question as part of its name, at most `most` of each sort.
    package static func find(_ question: String, in register: RegisterLayers = .builtIn) -> [Found] {
        let key = FoldedTitle(question.prefix(longest))
        guard !key.key.isEmpty else { return [] }
        let words = key.key.split(separator: " ").map(String.init)
        let exact = acts(key, words, register).map(Found.act) + times(words) + named(register) { $0 == key }
        if !exact.isEmpty { return exact }
        let part = Array(key.key.utf8)
        let acts = systems.flatMap { system in register.acts(containing: key.key, system: system) }
        return newest(acts).map(Found.act) + named(register) { $0.contains(part) }
    }

    private static let longest = 300
    private static let most = 20
    private static let systems = [DocumentCode.System.party, .state, .massOrganisation]

    // MARK: Acts

    private static func acts(_ key: FoldedTitle, _ words: [String], _ register: RegisterLayers) -> [KnownAct] {
        let coded = Self.coded(words, register)
        if !coded.isEmpty { return coded }
        if let plenum = PlenumName(words), words.first == "nghi" {
            let spelling = RomanNumeral.spelling(of: plenum.term)
            let name = "Nghị quyết Trung ương \(plenum.number) khóa \(spelling)"
            return systems.flatMap { register.acts(shortName: name, system: $0) }
        }
        let named = systems.flatMap { Self.named(key, $0, register) }
        guard named.isEmpty, let last = words.last, last.utf8.count == 4, let year = Int(last) else { return named }
        var rest = words.dropLast()
        if rest.last == "nam" { rest.removeLast() }
        let title = FoldedTitle(rest.joined(separator: " "))
        return systems.flatMap { Self.named(title, $0, register) }.filter { $0.date?.year == year }
    }

    private static func named(
        _ key: FoldedTitle, _ system: DocumentCode.System, _ register: RegisterLayers
    ) -> [KnownAct] {
        let titled = register.acts(title: key, system: system)
        let short = register.acts(shortName: key.key, system: system)
        return titled + short.filter { act in !titled.contains { $0.code == act.code && $0.date == act.date } }
    }

    /// `05-CT/TW`, `nghị định số 30/2020`, `nd 30`: a type word or its sign, if there is one, and the code or its beginning.
    private static func coded(_ words: [String], _ register: RegisterLayers) -> [KnownAct] {
        guard let number = words.firstIndex(where: { $0.first?.isNumber ?? false }) else { return [] }
        let code = words[number...].joined(separator: " ")
        var lead = words[..<number]
        if lead.last == "so" { lead.removeLast() }
        let type = lead.joined(separator: " ")
        let types = Set([type] + (typesBySign[type] ?? []))
        for spelling in [code, code.first == "0" ? String(code.dropFirst()) : "0" + code] {
            let acts = systems.flatMap { register.acts(foldedCode: FoldedTitle(spelling), system: $0) }
                .filter { type.isEmpty || types.contains(FoldedTitle($0.type).key) }
            if !acts.isEmpty { return acts }
        }
        guard typeNames.contains(type) || typesBySign[type] != nil else { return [] }
        let beginning = code + " "
        let acts = systems.flatMap { system in
            register.acts(containing: beginning, atBeginning: true, system: system)
        }
        return newest(acts.filter { types.contains(FoldedTitle($0.type).key) })
    }

    private static func newest(_ acts: [KnownAct]) -> [KnownAct] {
        Array(acts.sorted { ($0.date?.dayNumber ?? 0) > ($1.date?.dayNumber ?? 0) }.prefix(most))
    }

    private static let typeNames = Set(Table.documentTypes.rows.map { FoldedTitle($0[1]).key })

    /// Types by their sign without marks: `qd` is both Quyết định and Quy định.
    private static let typesBySign: [String: [String]] = {
        var types: [String: [String]] = [:]
        for row in Table.documentTypes.rows where !row[2].isEmpty {
            types[FoldedTitle(row[2]).key, default: []].append(FoldedTitle(row[1]).key)
        }
        return types
    }()

    // MARK: Terms and meetings

    private static func times(_ words: [String]) -> [Found] {
        if let name = PlenumName(words), words.first != "nghi" {
            return Plenum.meetings(term: name.term, number: name.number).map(Found.plenum)
        }
        guard words.count <= 6, let last = words.last, words.contains("khoa") || words.starts(with: ["dai", "hoi"]),
            let number = Int(last) ?? RomanNumeral.value(of: last.uppercased())
        else { return [] }
        let isAssembly = words.starts(with: ["quoc", "hoi"])
        let isBare = words.first == "khoa"
        return Term.all.filter { term in
            term.number == number && (isBare || (term.sort == .nationalAssembly) == isAssembly)
        }.map(Found.term)
    }

    // MARK: Persons, bodies, places

    private static func named(_ register: RegisterLayers, _ fits: (FoldedTitle) -> Bool) -> [Found] {
        let own = register.own
        let names = (own?.officials ?? []).map(\.name).filter { fits(FoldedTitle($0)) }
        let known = officialNames.filter { fits($0.key) }.map(\.name)
        var seen: Set<String> = []
        let people = (names + known).filter { seen.insert($0).inserted }.prefix(most).map { name in
            Found.official(name: name, offices: register.offices(of: name))
        }
        let ownBodies = (own?.bodies ?? []).filter { body in keys(of: body).contains(where: fits) }
        let bodies = bodyNames.filter { $0.keys.contains(where: fits) && own?.body(keyed: $0.body.name) == nil }
        let places = placeNames.filter { $0.keys.contains(where: fits) }.prefix(most).map { Found.place($0.place) }
        return people + (ownBodies + bodies.map(\.body)).prefix(most).map(Found.body) + places
    }

    private static let officialNames: [(key: FoldedTitle, name: String)] = {
        var seen: Set<String> = []
        return Table.officials.rows.compactMap { row in
            let name = String(row[0])
            return seen.insert(name).inserted ? (FoldedTitle(name), name) : nil
        }
    }()

    private static let bodyNames: [(keys: [FoldedTitle], body: Body)] = Body.all.map { (keys(of: $0), $0) }

    private static func keys(of body: Body) -> [FoldedTitle] {
        ([body.name] + body.shortNames + body.abbreviations).map { FoldedTitle($0) }
    }

    private static let placeNames: [(keys: [FoldedTitle], place: Place)] = Place.all.map { place in
        (([place.name, place.fullName] + place.variants).map { FoldedTitle($0) }, place)
    }
}

/// Number and term in the name of a meeting of the Central Committee, words without marks: `trung uong 4 khoa xii`,
/// `hoi nghi lan thu tu ban chap hanh trung uong dang khoa 12`.
private struct PlenumName {
    var number: Int
    var term: Int

    init?(_ words: [String]) {
        guard let committee = words.firstIndex(of: "uong"), let last = words.last, words.dropLast().last == "khoa",
            let term = Int(last) ?? RomanNumeral.value(of: last.uppercased())
        else { return nil }
        let place = words.firstIndex(of: "thu").map { $0 + 1 } ?? committee + 1
        guard words.indices.contains(place) else { return nil }
        let ordinal = Self.ordinals.firstIndex(of: words[place]).map { $0 + 1 }
        guard let number = Int(words[place]) ?? ordinal else { return nil }
        self.number = number
        self.term = term
    }

    private static let ordinals = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"]
}

extension FoldedTitle {
    /// Whether bytes stand in the key, from the beginning of a word on.
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        var key = key
        return key.withUTF8 { bytes in
            guard bytes.count >= part.count else { return false }
            for start in 0...(bytes.count - part.count) where start == 0 || bytes[start - 1] == 0x20 {
                var length = 0
                while length < part.count, bytes[start + length] == part[length] { length += 1 }
                if length == part.count { return true }
            }
            return false
        }
    }
}
