import Extraction
package import JSONRPC
package import TextModel
package import Validation

/// Writes findings as LSP 3.17, "Diagnostic".
package enum DiagnosticJSON {
    package static func write(
        _ findings: [Finding], of document: Document, for server: Server, to writer: inout JSONWriter
    ) {
        var cursor = PositionCursor(document.text, encoding: server.client.encoding)
        writer.array { writer in
            for finding in findings { write(finding, of: document, for: server, &cursor, to: &writer) }
        }
    }

    package static func write(
        _ finding: Finding, of document: Document, for server: Server, _ cursor: inout PositionCursor,
        to writer: inout JSONWriter
    ) {
        write(
            finding, uri: document.uri, text: document.text, configuration: server.configuration(of: document),
            for: server, &cursor, to: &writer)
    }

    /// A finding in a text that need not be open. `cursor` is of that text.
    static func write(
        _ finding: Finding, uri: String, text: SourceText, configuration: Configuration, for server: Server,
        _ cursor: inout PositionCursor, to writer: inout JSONWriter
    ) {
        let locale = configuration.locale
        writer.object { writer in
            writer.key("range")
            writer.range(finding.range, &cursor)
            writer.member("severity", finding.severity.rank)
            writer.member("code", finding.rule)
            if let base = configuration.ruleBaseURL, RuleRoster.rule(named: finding.rule) != nil {
                writer.key("codeDescription")
                writer.object { writer in writer.member("href", base + finding.rule) }
            }
            writer.member("source", "vanthu")
            writer.member("message", finding.message[locale])
            if !finding.related.isEmpty, server.client.takesRelatedInformation {
                var relatedCursor = PositionCursor(text, encoding: server.client.encoding)
                writer.key("relatedInformation")
                writer.array { writer in
                    for related in finding.related {
                        writer.object { writer in
                            writer.key("location")
                            writer.location(uri, related.range, &relatedCursor)
                            writer.member("message", related.message[locale])
                        }
                    }
                }
            }
            if finding.rule == Rule.citationSuperseded.id, server.client.takesDeprecatedTag {
                writer.key("tags")
                writer.array { writer in writer.value(2) }
            }
            writer.key("data")
            writer.object { writer in writer.member("fixable", !finding.fixes.isEmpty) }
        }
    }
}
