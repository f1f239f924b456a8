import Register

/// Norms and attributes by kind, named as in the output contract.
extension Entity {
    mutating func describe(_ value: CitationValue, mention form: String) {
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
        add("mention", form)
    }

    mutating func describe(_ value: DateValue) {
        normalize("iso", value.iso)
        add("weekday", number: value.weekday)
        if value.isLunar { add("calendar", "lunar") }
        add("relative", flag: value.shape == .relative)
    }

    mutating func describe(_ value: DateRangeValue) {
        normalize("iso", value.iso)
        if value.start.isLunar { add("calendar", "lunar") }
    }

    mutating func describe(_ value: TermValue) {
        normalize("value", String(value.number))
        add("body", value.body)
    }

    mutating func describe(_ value: PersonValue) {
        normalize("name", value.name)
        add("honorific", value.honorific)
        switch value.form {
        case .full: add("mention", "full")
        case .short: add("mention", "short")
        case .anaphoric: add("mention", "anaphoric")
        }
    }

    mutating func describe(_ value: PositionValue) {
        normalize("text", value.text)
        add("title", value.title)
        add("body", value.body)
        switch value.status {
        case .current: break
        case .former: add("status", "former")
        case .acting: add("status", "acting")
        }
    }

    mutating func describe(_ value: OrganisationValue, isShort: Bool) {
        normalize("name", value.name)
        add("sort", value.sort)
        add("abbreviation", value.abbreviation)
        add("mention", isShort ? "short" : "full")
        add("registerKey", value.registerKey)
    }

    mutating func describe(_ value: EventValue) {
        normalize("name", value.name)
        add("sort", value.sort.rawValue)
        add("ordinal", number: value.ordinal)
        add("years", number: value.years)
    }

    mutating func describe(_ value: QuantityValue) {
        normalize("value", value.value)
        normalize("unit", value.unit)
        add("approximate", flag: value.isApproximate)
    }

    mutating func describe(_ value: PlaceValue) {
        normalize("name", value.name)
        add("sort", value.sort)
        add("successor", value.successor)
    }
}
