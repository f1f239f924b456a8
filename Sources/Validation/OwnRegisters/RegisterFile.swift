package import Register
package import TextModel

/// A register file of a workspace: what its rows say, and what is wrong with them, at its place in the file.
///
/// A row with something wrong in it is left out only where it would say something false: without a code, a name, or with a
/// day that does not exist.
package struct RegisterFile: Sendable {
    /// Rule id of its findings.
    package static let rule = "register-file"

    package private(set) var acts: [OwnRegister.Act] = []
    package private(set) var officials: [Official] = []
    package private(set) var bodies: [Body] = []
    package private(set) var findings: [Finding] = []

    /// Line of the first row with a key.
    private var lines: [String: Int] = [:]

    /// `name` is shown as the source of rows that name none. O(bytes).
    package init(_ text: SourceText, name: String) {
        let table = CommaSeparatedText(text)
        guard let head = table.records.first else {
            report(
                TextRange(0, 0), .information,
                vi: "sổ không có dòng nào; dòng đầu nêu tên cột, như code,type,date,title",
                en: "no rows; the first line names the columns, as code,type,date,title")
            return
        }
        if let quote = table.openQuote {
            report(
                TextRange(quote, quote + 1), .error,
                vi: "dấu ngoặc kép mở ra mà không đóng; trong ô, viết \"\" thay cho \"",
                en: "a quotation mark that never closes; inside a field write \"\" for \"")
        }
        let columns = head.fields.map { RegisterFileSort.column($0.value) }
        guard let sort = RegisterFileSort(columns: columns) else {
            reportHead(head, columns)
            return
        }
        reportColumns(head, columns, sort)
        for record in table.records.dropFirst() {
            var row = RegisterFileRow(record, columns: columns, in: text, file: name)
            if record.fields.count != columns.count {
                report(
                    record.range, .warning,
                    vi:
                        "dòng có \(record.fields.count) ô, cần \(columns.count) như dòng đầu (ô có dấu phẩy đặt trong ngoặc kép)",
                    en: "\(record.fields.count) fields, \(columns.count) expected (quote a field with a comma in it)")
            }
            let missing = sort.required.filter { row[$0].isEmpty }
            for column in missing {
                report(
                    record.range, .error, vi: "thiếu \(column): dòng này không dùng được",
                    en: "no \(column): the row is left out")
            }
            let line = text.lines.line(at: record.range.start) + 1
            switch sort {
            case .acts: if let act = row.act() { take(act, row, line) }
            case .officials: if let official = row.official() { take(official, row, line) }
            case .bodies: if let body = row.body() { take(body, row, line) }
            }
            findings += row.findings
        }
        findings.sort { $0.range < $1.range }
    }

    private mutating func take(_ act: OwnRegister.Act, _ row: RegisterFileRow, _ line: Int) {
        let (code, type) = (act.act.code, act.act.type)
        let time = act.act.term.map(String.init) ?? act.act.date?.description ?? ""
        note("\(code.uppercased()) \(type) \(time)", row.range(of: "code"), line)
        acts.append(act)
    }

    private mutating func take(_ official: Official, _ row: RegisterFileRow, _ line: Int) {
        note("\(official.name) \(official.position) \(official.from)", row.range(of: "name"), line)
        officials.append(official)
    }

    private mutating func take(_ body: Body, _ row: RegisterFileRow, _ line: Int) {
        note("\(body.name) \(body.from)", row.range(of: "name"), line)
        bodies.append(body)
    }

    private mutating func note(_ key: String, _ range: TextRange, _ line: Int) {
        if let first = lines[key] {
            report(
                range, .warning, vi: "trùng với dòng \(first); dòng sau được dùng",
                en: "the same as line \(first); the later counts")
        } else {
            lines[key] = line
        }
    }

    // MARK: The heading

    private mutating func reportHead(_ head: CommaSeparatedText.Record, _ columns: [String]) {
        let isOtherSign = columns.count == 1 && columns.contains { $0.contains(";") || $0.contains("\t") }
        if isOtherSign {
            report(
                head.range, .error, vi: "các cột phải cách nhau bằng dấu phẩy", en: "columns must be parted by commas")
        } else {
            report(
                head.range, .error,
                vi: "không rõ sổ về gì: cần cột code, type (văn bản), name, position (người) hoặc name (cơ quan)",
                en:
                    "unclear what the rows are: write columns code, type (acts), name, position (people), or name (bodies)"
            )
        }
    }

    private mutating func reportColumns(
        _ head: CommaSeparatedText.Record, _ columns: [String], _ sort: RegisterFileSort
    ) {
        for (field, column) in zip(head.fields, columns) where !sort.columns.contains(column) {
            let near = Suggestion.nearest(to: column, among: sort.columns)
            let fixes = near.map { [Fix.replace(field.range, with: $0, safe: false)] } ?? []
            report(
                field.range, .warning,
                vi: "không có cột \"\(field.value)\"" + (near.map { ", có phải \($0)?" } ?? ": cột này không dùng đến"),
                en: "no column \"\(field.value)\"" + (near.map { ", did you mean \($0)?" } ?? ": it is not read"),
                fixes: fixes)
        }
        for column in sort.required where !columns.contains(column) {
            report(
                head.range, .error, vi: "thiếu cột \(column)", en: "there is no column \(column)")
        }
    }

    private mutating func report(
        _ range: TextRange, _ severity: Severity, vi: String, en: String, fixes: [Fix] = []
    ) {
        findings.append(
            Finding(
                rule: Self.rule, severity: severity, range: range, message: LocalizedText(vi: vi, en: en), fixes: fixes,
                related: []))
    }
}
