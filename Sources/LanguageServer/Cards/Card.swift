package import Extraction
import TextModel
import Validation

/// What a hover shows, before it is Markdown or plain text.
package struct Card: Sendable {
    enum Row: Sendable {
        /// The thing itself, and what stands beside it.
        case heading(String, beside: [String])
        case line(String)
        case item(String)
        /// A line that leads a list.
        case caption(String)
        /// Where the facts come from.
        case source(String)
    }

    var rows: [Row] = []

    package init(of entity: Entity, in document: Document, _ configuration: Configuration) {
        let context = CardContext(entity: entity, document: document, configuration: configuration)
        switch entity.mention.value {
        case .citation(let value): rows = context.citationRows(value)
        case .provision: rows = context.provisionRows()
        case .date(let value): rows = context.dateRows(value)
        case .dateRange(let value): rows = context.dateRangeRows(value)
        case .term(let value): rows = context.termRows(value)
        case .person: rows = context.personRows()
        case .position: rows = context.positionRows()
        case .organisation: rows = context.organisationRows()
        case .event(let value): rows = context.eventRows(value)
        case .quantity: rows = context.quantityRows()
        case .place: rows = context.placeRows()
        }
        rows += context.findingRows()
    }

    package var markdown: String {
        render { row in
            switch row {
            case .heading(let text, let beside):
                (["**\(Self.escaped(text))**"] + beside.map(Self.escaped)).joined(separator: " · ")
            case .line(let text), .caption(let text): Self.escaped(text)
            case .item(let text): "- \(Self.escaped(text))"
            case .source(let text): "*\(Self.escaped(text))*"
            }
        }
    }

    package var plainText: String {
        render { row in
            switch row {
            case .heading(let text, let beside): ([text] + beside).joined(separator: " · ")
            case .line(let text), .caption(let text), .source(let text): text
            case .item(let text): "- \(text)"
            }
        }
    }

    /// Rows a line each, with a blank line before a caption and before the source, and between a list and a line.
    private func render(_ row: (Row) -> String) -> String {
        var text = ""
        var previous: Row?
        for next in rows {
            switch (previous, next) {
            case (nil, _): break
            case (.caption?, .item), (.item?, .item): text += "\n"
            default: text += "\n\n"
            }
            text += row(next)
            previous = next
        }
        return text
    }

    /// Text of the document as Markdown that shows it as it is. CommonMark, 2.4.
    private static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if marks.contains(byte) { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let marks = Set("\\`*_{}[]<>#|~&".utf8)
}

/// What the rows of a card are made from.
struct CardContext {
    let entity: Entity
    let document: Document
    let configuration: Configuration

    func say(_ vi: String, _ en: String) -> String { configuration.locale == .vietnamese ? vi : en }

    var written: String { document.text.string(in: entity.range) }

    /// The line of a place, counted from 1.
    func line(_ range: TextRange) -> Int { document.text.lines.line(at: range.start) + 1 }

    /// `dòng 1, 13`: each line once.
    func lines(_ entities: [Entity]) -> String {
        var numbers: [Int] = []
        for entity in entities where numbers.last != line(entity.range) { numbers.append(line(entity.range)) }
        let list = numbers.prefix(8).map(String.init).joined(separator: ", ") + (numbers.count > 8 ? ", …" : "")
        return say("dòng \(list)", numbers.count == 1 ? "line \(list)" : "lines \(list)")
    }

    /// What is wrong at the entity, so that hovering says it in every client.
    func findingRows() -> [Card.Row] {
        document.findings(configuration.options)
            .filter { $0.range.overlaps(entity.range) }
            .prefix(3)
            .map { .line("⚠ \($0.message[configuration.locale])") }
    }
}
