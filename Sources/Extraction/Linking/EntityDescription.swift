import Register

/// The norm and the attributes of an entity, named as in the output contract.
struct EntityDescription {
    /// Key and value, in the order of output.
    private(set) var norm: [(key: String, value: String)] = []
    private(set) var attributes: [(key: String, value: Entity.Attribute)] = []

    init(_ entity: Entity) {
        switch entity.mention.value {
        case .citation(let value): describe(value)
        case .provision: normalize("path", entity.path)
        case .date(let value): describe(value)
        case .dateRange(let value): describe(value)
        case .term(let value): describe(value)
        case .person(let value): describe(value)
        case .position(let value): describe(value)
        case .organisation(let value): describe(value)
        case .event(let value): describe(value)
        case .quantity(let value): describe(value)
        case .place(let value): describe(value)
        }
        if entity.kind == .citation, !entity.hasLink("title") { add("title", entity.acts?.subject(of: entity)) }
        add("iri", entity.iri)
        add("mention", entity.form?.rawValue)
        attributes += entity.links
    }

    // What has no value is left out.

    private mutating func normalize(_ key: String, _ value: String?) {
        if let value, !value.isEmpty { norm.append((key, value)) }
    }

    private mutating func add(_ key: String, _ text: String?) {
        if let text, !text.isEmpty { attributes.append((key, .text(text))) }
    }

    private mutating func add(_ key: String, number: Int?) {
        if let number { attributes.append((key, .number(number))) }
    }

    private mutating func add(_ key: String, flag: Bool) {
        if flag { attributes.append((key, .flag(true))) }
    }

    private mutating func describe(_ value: CitationValue) {
        normalize("code", value.code?.text)
        if value.form == .name { normalize("name", value.name) }
        add("type", value.type)
        if let code = value.code {
            add("system", code.system.rawValue)
            add("number", code.number)
            add("year", number: code.year)
            add("typeAbbreviation", code.typeAbbreviation)
            add("issuerAbbreviation", code.issuerAbbreviation)
        } else if value.form == .number {
            add("number", value.name)
        }
        add("issuer", value.issuer)
        add("date", value.date?.description)
        add("own", flag: value.isOwn)
    }

    private mutating func describe(_ value: DateValue) {
        normalize("iso", value.iso)
        add("weekday", number: value.weekday)
        if value.isLunar { add("calendar", "lunar") }
        if let cycle = value.cycleYear { add("lunar", LunarDate.yearName(ofCycle: cycle)) }
        add("relative", flag: value.shape == .relative)
    }

    private mutating func describe(_ value: DateRangeValue) {
        normalize("iso", value.iso)
        if value.start.isLunar { add("calendar", "lunar") }
    }

    private mutating func describe(_ value: TermValue) {
        normalize("value", String(value.number))
        add("body", value.body)
    }

    private mutating func describe(_ value: PersonValue) {
        normalize("name", value.name)
        add("honorific", value.honorific)
    }

    private mutating func describe(_ value: PositionValue) {
        normalize("text", value.text)
        add("title", value.title)
        add("body", value.body)
        switch value.status {
        case .current: break
        case .former: add("status", "former")
        case .acting: add("status", "acting")
        }
    }

    private mutating func describe(_ value: OrganisationValue) {
        normalize("name", value.name)
        add("sort", value.sort)
        add("abbreviation", value.abbreviation)
        add("registerKey", value.registerKey)
    }

    private mutating func describe(_ value: EventValue) {
        normalize("name", value.name)
        add("sort", value.sort.rawValue)
        add("ordinal", number: value.ordinal)
        add("years", number: value.years)
    }

    private mutating func describe(_ value: QuantityValue) {
        normalize("value", value.value)
        normalize("unit", value.unit)
        add("approximate", flag: value.isApproximate)
    }

    private mutating func describe(_ value: PlaceValue) {
        normalize("name", value.name)
        add("sort", value.sort)
        add("successor", value.successor)
    }
}
