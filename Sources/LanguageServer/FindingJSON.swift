package import JSONRPC
package import TextModel
package import Validation

/// Writes findings as `check --format json` prints them.
package enum FindingJSON {
    package static func write(
        _ finding: Finding, document: String?, of text: SourceText, offsets: PositionEncoding, locale: MessageLocale,
        to writer: inout JSONWriter
    ) {
        var counter = OffsetCounter(text, encoding: offsets)
        func place(_ range: TextRange, _ writer: inout JSONWriter) {
            writer.member("start", counter.count(upTo: range.start))
            writer.member("end", counter.count(upTo: range.end))
        }
        writer.object { writer in
            if let document { writer.member("document", document) }
            writer.member("rule", finding.rule)
            writer.member("severity", finding.severity.rawValue)
            writer.member("message", finding.message[locale])
            place(finding.range, &writer)
            writer.key("range")
            writer.object { writer in
                for (key, offset) in [("start", finding.range.start), ("end", finding.range.end)] {
                    let position = text.position(ofUTF8Offset: offset, in: .utf16)
                    writer.key(key)
                    writer.object { writer in
                        writer.member("line", position.line)
                        writer.member("character", position.column)
                    }
                }
            }
            writer.member("text", text.string(in: finding.range))
            writer.key("fixes")
            writer.array { writer in
                for fix in finding.fixes {
                    writer.object { writer in
                        writer.member("title", fix.title[locale])
                        writer.member("preferred", fix.isPreferred)
                        writer.member("safe", fix.isSafe)
                        writer.key("edits")
                        writer.array { writer in
                            for edit in fix.edits {
                                writer.object { writer in
                                    place(edit.range, &writer)
                                    writer.member("newText", edit.newText)
                                }
                            }
                        }
                    }
                }
            }
            writer.key("related")
            writer.array { writer in
                for related in finding.related {
                    writer.object { writer in
                        place(related.range, &writer)
                        writer.member("message", related.message[locale])
                    }
                }
            }
        }
    }
}
