import Extraction
import JSONRPC
import Validation

/// A summary as one JSON object: `document`, `form` (of an official document), `people`, `acts`, `dates`, `quantities`.
enum SummaryJSON {
    static func line(_ summary: TextSummary, document: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("document", document)
            if let form = summary.form {
                writer.key("form")
                write(form, to: &writer)
            }
            write("people", summary.people.map { ($0, []) }, to: &writer)
            let acts = summary.acts.map { ($0.row, $0.findings.map { (rule: $0.finding.rule, line: $0.line) }) }
            write("acts", acts, to: &writer)
            write("dates", summary.dates.map { ($0, []) }, to: &writer)
            write("quantities", summary.quantities.map { ($0, []) }, to: &writer)
        }
        return writer.bytes + [0x0A]
    }

    private static func write(_ form: DocumentForm, to writer: inout JSONWriter) {
        writer.object { writer in
            if let header = form.header { writer.member("profile", header == .state ? "state" : "party") }
            let parts = [
                ("code", form.code), ("date", form.date), ("place", form.place), ("issuer", form.issuer),
                ("type", form.type), ("subject", form.subject),
            ]
            for (key, part) in parts {
                if let part { writer.member(key, part.text) }
            }
            writer.key("signatures")
            writer.array { writer in
                for signature in form.signatures {
                    writer.object { writer in
                        writer.key("authority")
                        writer.array { writer in
                            for line in signature.authority { writer.value(line) }
                        }
                        writer.member("name", signature.name)
                    }
                }
            }
            writer.key("recipients")
            writer.array { writer in
                for recipient in form.recipients { writer.value(recipient.text) }
            }
        }
    }

    private static func write(
        _ key: String, _ rows: [(row: TextSummary.Row, findings: [(rule: String, line: Int)])],
        to writer: inout JSONWriter
    ) {
        writer.key(key)
        writer.array { writer in
            for (row, findings) in rows {
                writer.object { writer in
                    writer.member("name", row.name)
                    if !row.detail.isEmpty { writer.member("detail", row.detail) }
                    writer.key("lines")
                    writer.array { writer in
                        for line in row.lines { writer.value(line) }
                    }
                    guard !findings.isEmpty else { return }
                    writer.key("findings")
                    writer.array { writer in
                        for finding in findings {
                            writer.object { writer in
                                writer.member("rule", finding.rule)
                                writer.member("line", finding.line)
                            }
                        }
                    }
                }
            }
        }
    }
}
