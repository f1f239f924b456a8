/// The identity of an act, as an IRI in the manner of Akoma Ntoso's naming convention.
///
///     /akn/vn/act/<sign>/<year>/<number>          30/2020/NĐ-CP        /akn/vn/act/nd-cp/2020/30
///     /akn/vn/act/<type>-<body>/<year>/<number>   Luật 45/2013/QH13    /akn/vn/act/luat-qh13/2013/45
///     /akn/vn/act/<type>/<year>/<name>            an act known by its name only, or Hiến pháp (no name)
///     <act>~<portion>                             điểm a khoản 2 Điều 5: ~art_5__para_2__point_a
///
/// All segments are lower-case ASCII; numbers have no leading zeros; Ð, D and other miswritings are those of the code that
/// was meant. Codes of the Quốc hội carry the type, since laws and resolutions are numbered apart; a bare one gets it from
/// the register. A code without a year (the Party's, and individual acts of the State) gets the year of its date, where the
/// text or the register is sure of it; else the segment is left out. A short, long and named form of one act have one IRI,
/// a name being looked up in the register; a name that two acts fit has none.
package enum ActIdentifier {
    /// What a text says of one act, in all its mentions.
    package struct Evidence: Sendable {
        package var code: DocumentCode?
        /// The type word: `Luật`.
        package var type: String?
        /// The name in full: `Luật Đất đai năm 2013`.
        package var name: String?
        /// Year of the date beside a mention.
        package var year: Int?
        package var term: Int?
        /// Its quoted title.
        package var title: String?

        package init(code: DocumentCode? = nil, type: String? = nil, name: String? = nil) {
            (self.code, self.type, self.name) = (code, type, name)
        }
    }

    /// The IRI of an act; nil where nothing sure identifies it.
    package static func iri(of evidence: Evidence) -> String? {
        if let code = evidence.code { return iri(of: code, evidence) }
        guard let name = evidence.name else { return nil }
        let named = ActName(name)
        let acts = KnownActs.titled(evidence.title, KnownActs.acts(named: named))
        if acts.count > 1 { return nil }
        if let act = acts.first { return iri(of: act) }
        let type = evidence.type ?? ""
        guard let year = named.year, named.title.hasPrefix(type) else { return nil }
        let rest = slug(String(named.title.dropFirst(type.count)))
        return path([slug(type), String(year), rest])
    }

    /// The portion of an act that a provision's path names: `art_5__para_2` for `Đ5.K2`, `art_5->art_9` for `Đ5-Đ9`. nil
    /// for lists, which are several.
    package static func portion(ofPath path: String) -> String? {
        guard !path.isEmpty, !path.contains(";") else { return nil }
        let ends = path.split(separator: "-")
        return ends.count <= 2 ? ends.map(portion(ofStep:)).joined(separator: "->") : nil
    }

    private static func portion(ofStep path: Substring) -> String {
        var parts: [String] = []
        for step in path.split(separator: ".") {
            let level = levels.first {
                step.hasPrefix($0.sign) && step.dropFirst($0.sign.count).first?.isNumber == true
            }
            let name = level?.name ?? (step.hasPrefix("PL") ? "att" : "point")
            let number =
                level.map { step.dropFirst($0.sign.count) } ?? (step.hasPrefix("PL") ? step.dropFirst(2) : step)
            // d and đ are two points.
            let segment = slug(String(number).replacing("đ", with: "dd"))
            parts.append(segment.isEmpty ? name : "\(name)_\(segment)")
        }
        return parts.joined(separator: "__")
    }

    // MARK: Acts

    private static func iri(of code: DocumentCode, _ evidence: Evidence) -> String? {
        var type = evidence.type
        var year = code.year
        let isAssembly = code.issuerAbbreviation.map { $0.hasPrefix("QH") || $0.hasPrefix("UBTVQH") } ?? false
        if isAssembly && type == nil || year == nil {
            let known = KnownActs.acts(code: code.text, system: code.system).filter { act in
                (evidence.year == nil || act.date?.year == evidence.year)
                    && (evidence.term == nil || act.term == nil || act.term == evidence.term)
            }
            let acts = KnownActs.titled(evidence.title, known)
            if acts.count == 1, let act = acts.first {
                if isAssembly, type == nil { type = act.type }
                // Numbers without a year begin again: the code alone does not tell which year it is.
                if evidence.term != nil || evidence.title != nil { year = year ?? act.date?.year }
            }
        }
        return iri(of: code, type: isAssembly ? type : nil, year: year ?? evidence.year)
    }

    private static func iri(of act: KnownAct) -> String? {
        guard let first = act.code.first, first.isNumber else {
            let named = ActName(act.code)
            return named.year.map { path([slug(act.type), String($0)]) }
        }
        let digits = act.code.prefix { $0 != "/" && $0 != "-" }
        var rest = act.code.dropFirst(digits.count + 1)
        var year = act.date?.year
        if let written = Int(rest.prefix(4)), rest.dropFirst(4).first == "/" {
            year = written
            rest = rest.dropFirst(5)
        }
        let isAssembly = rest.contains("QH")
        return iri(number: digits, sign: String(rest), type: isAssembly ? act.type : nil, year: year)
    }

    private static func iri(of code: DocumentCode, type: String?, year: Int?) -> String? {
        var rest = code.text.dropFirst(code.number.count)
        if let year = code.year, rest.hasPrefix("/\(year)") { rest = rest.dropFirst(5) }
        return iri(number: code.number[...], sign: String(rest), type: type, year: year)
    }

    private static func iri(number: Substring, sign: String, type: String?, year: Int?) -> String? {
        var signs = slug(sign)
        if let type, !type.isEmpty {
            // `NQ-` and `PL-` before the body are the type too.
            let body = signs.split(separator: "-").last ?? ""
            signs = "\(slug(type == "Bộ luật" ? "Luật" : type))-\(body)"
        }
        let plain = number.drop { $0 == "0" }
        return path([signs, year.map(String.init) ?? "", slug(plain.isEmpty ? "0" : String(plain))])
    }

    // MARK: Segments

    private static let levels: [(sign: String, name: String)] = [
        ("TM", "subsec"), ("P", "part"), ("C", "chp"), ("M", "sec"), ("Đ", "art"), ("K", "para"),
    ]

    private static func path(_ segments: [String]) -> String {
        "/akn/vn/act/" + segments.filter { !$0.isEmpty }.joined(separator: "/")
    }

    /// Lower-case ASCII: letters without marks, figures and dots kept, `&` and brackets left out, all else a hyphen.
    private static func slug(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let letter = FoldedTitle.letter(scalar.value)
            if scalar == "&" || scalar == "(" || scalar == ")" || letter == FoldedTitle.mark { continue }
            if letter != 0 || scalar == "." {
                result.unicodeScalars.append(letter == 0 ? "." : Unicode.Scalar(letter))
            } else if !result.isEmpty, result.last != "-" {
                result.append("-")
            }
        }
        if result.last == "-" { result.removeLast() }
        return result
    }
}
