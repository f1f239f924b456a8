package import Extraction
package import JSONRPC
package import TextModel

/// Writes entities as `extract` prints them.
package enum EntityJSON {
    /// The members of one entity; offsets in the unit that `counter` counts, which must be asked in ascending order to be
    /// linear.
    package static func write(
        _ entity: Entity, of text: SourceText, _ counter: inout OffsetCounter, to writer: inout JSONWriter
    ) {
        let start = counter.count(upTo: entity.range.start)
        var endCounter = counter
        let end = endCounter.count(upTo: entity.range.end)
        let description = entity.description
        writer.object { writer in
            writer.member("id", entity.id)
            writer.member("kind", entity.kind.rawValue)
            writer.member("start", start)
            writer.member("end", end)
            writer.member("text", text.string(in: entity.range))
            writer.key("norm")
            writer.object { writer in
                for (key, value) in description.norm { writer.member(key, value) }
            }
            writer.key("attributes")
            writer.object { writer in
                for (key, value) in description.attributes {
                    writer.key(key)
                    switch value {
                    case .text(let text): writer.value(text)
                    case .number(let number): writer.value(number)
                    case .flag(let flag): writer.value(flag)
                    case .list(let items):
                        writer.array { writer in
                            for item in items { writer.value(item) }
                        }
                    }
                }
            }
        }
    }

    /// All entities of a text as one array.
    package static func write(
        _ entities: [Entity], of text: SourceText, offsets: PositionEncoding, to writer: inout JSONWriter
    ) {
        var counter = OffsetCounter(text, encoding: offsets)
        writer.array { writer in
            for entity in entities { write(entity, of: text, &counter, to: &writer) }
        }
    }
}
