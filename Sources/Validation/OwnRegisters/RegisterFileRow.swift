import Extraction
import Register
import TextModel

/// One row of a register file, and what is wrong with its fields.
struct RegisterFileRow {
    private(set) var findings: [Finding] = []
    private let fields: [String: CommaSeparatedText.Field]
    private let place: TextRange
    private let file: String

    init(_ record: CommaSeparatedText.Record, columns: [String], in text: SourceText, file: String) {
        fields = Dictionary(zip(columns, record.fields), uniquingKeysWith: { first, _ in first })
        place = record.range
        self.file = file
        for field in record.fields {
            let composed = NormalizedText(text.bytes[field.range.start..<max(field.range.start, field.range.end)])
            guard !composed.decomposed.isEmpty || !composed.hidden.isEmpty else { continue }
            let plain = String(decoding: composed.bytes, as: UTF8.self)
            report(
                field.range, .warning, vi: "chữ tổ hợp hoặc ký tự ẩn: viết chữ dựng sẵn (NFC)",
                en: "decomposed letters or hidden characters: write NFC",
                fixes: [.replace(field.range, with: plain, safe: true)])
        }
    }

    /// What a field says, composed; empty where the row has no such column.
    subscript(column: String) -> String {
        guard let value = fields[column]?.value else { return "" }
        let composed = NormalizedText(Array(value.utf8)[...])
        return composed.isUnchanged ? value : String(decoding: composed.bytes, as: UTF8.self)
    }

    /// The place of a field, or of the row where it has none.
    func range(of column: String) -> TextRange { fields[column]?.range ?? place }

    /// The file, and what it says of the row's source. Parts of a source are parted by semicolons: this is one.
    private var source: String {
        let told = String(self["source"].map { $0 == ";" ? "," : $0 })
        return "sổ riêng \(file)" + (told.isEmpty ? "" : ": \(told)")
    }

    // MARK: Rows

    mutating func act() -> OwnRegister.Act? {
        let type = knownType()
        let (dateText, date) = (self["date"], day("date"))
        guard let (code, system) = code(type), !type.isEmpty, dateText.isEmpty || date != nil else { return nil }
        let term = term()
        let confidence = confidence(["high", "medium", "title"])
        var act = KnownAct(
            code: code, type: type, issuer: self["issuer"], term: term, date: date, title: self["title"],
            shortNames: self["short"].split(separator: ";").map { String($0.drop { $0 == " " }) },
            status: status(), isSure: confidence == "high", hasOfficialTitle: confidence != "title", source: source)
        act.address = address()
        act.file = file
        if let year = CodeText(code, type: type)?.code.year, let date, abs(date.year - year) > 0 {
            report(
                range(of: "date"), .warning, vi: "năm trong ký hiệu là \(year), ngày ghi năm \(date.year)",
                en: "the code is of \(year), the date of \(date.year)")
        }
        return OwnRegister.Act(act, system)
    }

    mutating func official() -> Official? {
        guard !self["name"].isEmpty, !self["position"].isEmpty else { return nil }
        guard let (from, to) = period() else { return nil }
        let confidence = confidence(["high", "medium"])
        return Official(
            name: self["name"], position: self["position"], body: self["body"], from: from, to: to, term: self["term"],
            isSure: confidence == "high", source: source)
    }

    mutating func body() -> Body? {
        guard !self["name"].isEmpty, let (from, to) = period() else { return nil }
        let confidence = confidence(["high", "medium"])
        return Body(
            name: self["name"], shortNames: self["short-names"].split(separator: "|").map(String.init),
            abbreviations: self["abbreviations"].split(separator: "|").map(String.init), sort: self["sort"],
            parent: self["parent"], from: from, to: to, note: self["note"], isSure: confidence == "high",
            source: source)
    }

    // MARK: Fields

    /// The code in canonical form and its system; a name without figures before it is one too, as of a constitution.
    private mutating func code(_ type: String) -> (String, DocumentCode.System)? {
        let written = self["code"]
        guard let first = written.first else { return nil }
        guard first.isNumber else { return (written, .state) }
        guard let meant = CodeText(written, type: type)?.code else {
            report(
                range(of: "code"), .error,
                vi: "ký hiệu \"\(written)\" không đọc được; viết như 05-CT/TW, 30/2020/NĐ-CP",
                en: "no code can be read in \"\(written)\"; write as 05-CT/TW, 30/2020/NĐ-CP")
            return nil
        }
        if meant.text != written {
            report(
                range(of: "code"), .warning, vi: "ký hiệu viết sai, viết \(meant.text)", en: "write \(meant.text)",
                fixes: [.replace(range(of: "code"), with: meant.text, safe: true)])
        }
        return (meant.text, meant.system)
    }

    /// The type word as the register writes it.
    private mutating func knownType() -> String {
        let written = self["type"]
        let names = Table.documentTypes.rows.map { String($0[1]) }
        if written.isEmpty || names.contains(written) { return written }
        let known = names.first { $0.lowercased() == written.lowercased() }
        guard let near = known ?? Suggestion.nearest(to: written, among: names) else {
            // A body may have types of its own.
            return written
        }
        report(
            range(of: "type"), .warning, vi: "không có loại văn bản \"\(written)\", có phải \(near)?",
            en: "no type \"\(written)\", did you mean \(near)?",
            fixes: [.replace(range(of: "type"), with: near, safe: false)])
        return known ?? written
    }

    /// A whole day; nil for none, and for one that does not exist, which is reported.
    private mutating func day(_ column: String) -> CivilDate? {
        let written = self[column]
        if written.isEmpty { return nil }
        if let day = CivilDate(iso: written), written == day.description { return day }
        reportDay(column)
        return nil
    }

    private mutating func reportDay(_ column: String) {
        let written = self[column]
        let parts = written.split { "/-. ".contains($0) }.compactMap { Int($0) }
        var meant: CivilDate?
        if parts.count == 3 {
            meant =
                CivilDate(year: parts[2], month: parts[1], day: parts[0])
                ?? CivilDate(year: parts[0], month: parts[1], day: parts[2])
        }
        report(
            range(of: column), .error,
            vi: "\"\(written)\" không phải một ngày có thật; viết \(meant?.description ?? "như 2018-01-16")",
            en: "\"\(written)\" is no real day; write \(meant?.description ?? "as 2018-01-16")",
            fixes: meant.map { [.replace(range(of: column), with: $0.description, safe: false)] } ?? [])
    }

    /// From and to, as exact as they are written: a year, a month or a day. nil where one of them is none of these.
    private mutating func period() -> (String, String)? {
        var isGood = true
        for column in ["from", "to"] where !self[column].isEmpty {
            let written = self[column]
            let padded =
                written.utf8.count == 4 ? written + "-01-01" : written.utf8.count == 7 ? written + "-01" : written
            if CivilDate(iso: padded)?.description != padded {
                reportDay(column)
                isGood = false
            }
        }
        let (from, to) = (self["from"], self["to"])
        let shared = min(from.utf8.count, to.utf8.count)
        if isGood, shared > 0, from.prefix(shared) > to.prefix(shared) {
            report(range(of: "to"), .error, vi: "ngày cuối trước ngày đầu (\(from))", en: "the end is before \(from)")
            return nil
        }
        return isGood ? (from, to) : nil
    }

    private mutating func term() -> Int? {
        let written = self["term"]
        if written.isEmpty { return nil }
        if let term = RomanNumeral.value(of: written) { return term }
        let meant = Int(written).flatMap { (1...39).contains($0) ? RomanNumeral.spelling(of: $0) : nil }
        report(
            range(of: "term"), .warning, vi: "khóa viết bằng chữ số La Mã, như \(meant ?? "XII")",
            en: "a term is a Roman number, as \(meant ?? "XII")",
            fixes: meant.map { [.replace(range(of: "term"), with: $0, safe: true)] } ?? [])
        return Int(written)
    }

    /// One's own rows are sure unless they say otherwise.
    private mutating func confidence(_ allowed: [String]) -> String {
        let written = self["confidence"]
        if written.isEmpty { return "high" }
        if allowed.contains(written) { return written }
        report(
            range(of: "confidence"), .warning, vi: "độ tin cậy là một trong: \(allowed.joined(separator: ", "))",
            en: "confidence is one of: \(allowed.joined(separator: ", "))")
        return "medium"
    }

    private mutating func status() -> String {
        let written = self["status"]
        return written == "unknown" ? "" : written
    }

    private mutating func address() -> String {
        let written = self["address"]
        if written.isEmpty || written.hasPrefix("https://") || written.hasPrefix("http://") { return written }
        report(
            range(of: "address"), .warning, vi: "địa chỉ phải bắt đầu bằng https:// hoặc http://",
            en: "an address begins with https:// or http://")
        return ""
    }

    private mutating func report(
        _ range: TextRange, _ severity: Severity, vi: String, en: String, fixes: [Fix] = []
    ) {
        findings.append(
            Finding(
                rule: RegisterFile.rule, severity: severity, range: range, message: LocalizedText(vi: vi, en: en),
                fixes: fixes, related: []))
    }
}
