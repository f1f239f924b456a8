package import JSONRPC
package import Register
package import Validation

/// Something of the register, for people and for programs.
package struct RegisterEntry {
    private var kind: String
    private var heading: [String]
    private var lines: [String] = []
    private var fields: [(name: String, value: String)] = []
    private var offices: [Official] = []
    private var source: String
    private var isSure: Bool
    private let locale: MessageLocale

    package init(_ found: Lookup.Found, _ locale: MessageLocale) {
        switch found {
        case .act(let act): self.init(act, locale)
        case .official(let name, let offices): self.init(name, offices, locale)
        case .body(let body): self.init(body, locale)
        case .term(let term): self.init(term, locale)
        case .plenum(let plenum): self.init(plenum, locale)
        case .place(let place): self.init(place, locale)
        }
    }

    private init(_ act: KnownAct, _ locale: MessageLocale) {
        self.locale = locale
        func say(_ vi: String, _ en: String) -> String { locale == .vietnamese ? vi : en }
        kind = "act"
        let term = act.term.map { say(" khóa ", ", term ") + RomanNumeral.spelling(of: $0) } ?? ""
        let isNumbered = act.code.first?.isNumber ?? false
        heading = [
            isNumbered ? "\(act.type) \(say("số", "no.")) \(act.code)" : act.code, act.issuer + term,
            act.date.map { Self.day($0.description) } ?? "",
        ]
        lines = [act.title]
        if !act.hasOfficialTitle {
            lines.append(say("Trích yếu chưa đối chiếu bản chính.", "The title is not checked against the act."))
        }
        let names = act.shortNames.filter { !$0.isEmpty }
        if !names.isEmpty { lines.append(say("Còn gọi: ", "Also called: ") + names.joined(separator: "; ")) }
        let replaced = "replaced by "
        if act.status.hasPrefix(replaced) {
            let successor = act.status.dropFirst(replaced.count)
            lines.append(say("Đã được thay thế bởi \(successor).", "Replaced by \(successor)."))
        }
        fields = [
            ("code", act.code), ("type", act.type), ("issuer", act.issuer), ("term", act.term.map(String.init) ?? ""),
            ("date", act.date?.description ?? ""), ("title", act.title), ("alsoKnownAs", names.joined(separator: "; ")),
            ("status", act.status), ("address", act.address),
        ]
        (source, isSure) = (act.source, act.isSure)
    }

    private init(_ name: String, _ offices: [Official], _ locale: MessageLocale) {
        self.locale = locale
        func say(_ vi: String, _ en: String) -> String { locale == .vietnamese ? vi : en }
        kind = "official"
        heading = [name]
        lines = offices.map { office in
            let period = Self.period(office.from, office.to)
            return "- " + office.position + (period.isEmpty ? "" : ": \(period)")
        }
        fields = [("name", name)]
        self.offices = offices
        source = offices.map(\.source).joined(separator: ";")
        isSure = offices.allSatisfy(\.isSure)
    }

    private init(_ body: Body, _ locale: MessageLocale) {
        self.locale = locale
        func say(_ vi: String, _ en: String) -> String { locale == .vietnamese ? vi : en }
        kind = "organisation"
        heading = [body.name] + body.abbreviations.prefix(1)
        if !body.parent.isEmpty { lines.append(say("thuộc \(body.parent)", "part of \(body.parent)")) }
        let period = Self.period(body.from, body.to)
        if !period.isEmpty { lines.append(say("Hoạt động: \(period)", "Existed: \(period)")) }
        if !body.note.isEmpty { lines.append(body.note) }
        fields = [
            ("name", body.name), ("parent", body.parent), ("from", body.from), ("to", body.to), ("note", body.note),
        ]
        (source, isSure) = (body.source, body.isSure)
    }

    private init(_ term: Term, _ locale: MessageLocale) {
        self.locale = locale
        func say(_ vi: String, _ en: String) -> String { locale == .vietnamese ? vi : en }
        kind = "term"
        let number = RomanNumeral.spelling(of: term.number)
        let isParty = term.sort == .partyCongress
        heading = [
            isParty
                ? say("Khóa \(number) của Đảng", "Party term \(number)")
                : say("Quốc hội khóa \(number)", "Quốc hội, term \(number)"), term.years,
        ]
        if let start = term.start {
            let end = term.end.map(\.description) ?? ""
            lines = [
                (isParty ? say("Đại hội: ", "Congress: ") : say("Bầu cử: ", "Elected: "))
                    + Self.period(start.description, end)
            ]
        }
        fields = [
            ("sort", term.sort.rawValue), ("number", String(term.number)), ("from", String(term.firstYear)),
            ("to", term.lastYear.map(String.init) ?? ""),
        ]
        (source, isSure) = (term.source, true)
    }

    private init(_ plenum: Plenum, _ locale: MessageLocale) {
        self.locale = locale
        func say(_ vi: String, _ en: String) -> String { locale == .vietnamese ? vi : en }
        kind = "event"
        let term = RomanNumeral.spelling(of: plenum.term)
        let part = plenum.part.map { say(", phần \($0)", ", part \($0)") } ?? ""
        heading = [
            say("Hội nghị Trung ương \(plenum.number) khóa \(term)", "Plenum \(plenum.number), term \(term)") + part,
            Self.period(plenum.start, plenum.end),
        ]
        if !plenum.resolutions.isEmpty { lines = [say("Ban hành: ", "Passed: ") + plenum.resolutions] }
        fields = [
            ("term", String(plenum.term)), ("number", String(plenum.number)), ("from", plenum.start),
            ("to", plenum.end), ("resolutions", plenum.resolutions),
        ]
        (source, isSure) = (plenum.source, true)
    }

    private init(_ place: Place, _ locale: MessageLocale) {
        self.locale = locale
        func say(_ vi: String, _ en: String) -> String { locale == .vietnamese ? vi : en }
        kind = "place"
        heading = [place.fullName, Self.period(place.from, place.to)]
        if !place.mergedInto.isEmpty { lines = [say("nay là \(place.mergedInto)", "now \(place.mergedInto)")] }
        fields = [
            ("name", place.name), ("from", place.from), ("to", place.to), ("successor", place.mergedInto),
        ]
        (source, isSure) = (place.source, true)
    }

    /// The entry on its lines, with an end to the last.
    package var text: String {
        let shown = Provenance.shown(source)
        let isVietnamese = locale == .vietnamese
        let from =
            shown.isEmpty
            ? (isVietnamese ? "chưa kiểm chứng" : "not verified")
            : (isVietnamese ? "Nguồn: " : "Source: ") + shown.prefix(3).joined(separator: "; ")
        let rows = lines.filter { !$0.isEmpty } + [from]
        return heading.filter { !$0.isEmpty }.joined(separator: " · ") + "\n" + rows.map { "  \($0)\n" }.joined()
    }

    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", kind)
            for field in fields where !field.value.isEmpty { writer.member(field.name, field.value) }
            if !offices.isEmpty {
                writer.key("offices")
                writer.array { writer in
                    for office in offices {
                        writer.object { writer in
                            writer.member("position", office.position)
                            writer.member("body", office.body)
                            if !office.from.isEmpty { writer.member("from", office.from) }
                            if !office.to.isEmpty { writer.member("to", office.to) }
                        }
                    }
                }
            }
            let shown = Provenance.shown(source)
            writer.key("sources")
            writer.array { writer in for name in shown { writer.value(name) } }
            writer.member("verified", !shown.isEmpty && isSure)
        }
    }

    /// `02/01/2018 – 28/10/2020`, one day alone, `?` for an end that is not known.
    private static func period(_ from: String, _ to: String) -> String {
        if from.isEmpty, to.isEmpty { return "" }
        return from == to ? day(from) : "\(day(from)) – \(day(to))"
    }

    private static func day(_ iso: String) -> String {
        iso.isEmpty ? "?" : iso.split(separator: "-").reversed().joined(separator: "/")
    }
}
