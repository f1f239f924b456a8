/// A JSON value of settings, from a client's message or from a file.
package struct SettingsTree: Sendable, Equatable {
    package indirect enum Value: Sendable, Equatable {
        case null
        case flag(Bool)
        case number(Double)
        case text(String)
        case list([SettingsTree])
        case object([Member])
    }

    package struct Member: Sendable, Equatable {
        package var name: String
        /// UTF-8 offsets of the name in the file, with its quotation marks; 0 in a message.
        package var start = 0
        package var end = 0
        package var tree: SettingsTree

        package init(name: String, start: Int = 0, end: Int = 0, tree: SettingsTree) {
            (self.name, self.start, self.end, self.tree) = (name, start, end, tree)
        }
    }

    package var value: Value
    /// UTF-8 offsets in the file it was read from; 0 in a message.
    package var start = 0
    package var end = 0

    /// Nothing said.
    package init() { value = .object([]) }

    package init(_ value: Value, start: Int = 0, end: Int = 0) {
        (self.value, self.start, self.end) = (value, start, end)
    }

    /// The members of an object in their order; none for anything else.
    package var members: [Member] {
        if case .object(let members) = value { return members }
        return []
    }

    package subscript(name: String) -> SettingsTree? { members.first { $0.name == name }?.tree }

    /// Whether it says nothing: Eglot sends `{}`, Lua an empty list, others null or an empty text.
    package var isEmpty: Bool {
        switch value {
        case .null: true
        case .text(let text): text.isEmpty
        case .list(let items): items.isEmpty
        case .object(let members): members.isEmpty
        case .flag, .number: false
        }
    }
}

extension SettingsTree: Decodable {
    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Name.self) {
            let members = try container.allKeys.map {
                Member(name: $0.stringValue, tree: try container.decode(SettingsTree.self, forKey: $0))
            }
            // The order of a decoded object is not that of the message.
            self.init(.object(members.sorted { $0.name < $1.name }))
            return
        }
        if var container = try? decoder.unkeyedContainer() {
            var items: [SettingsTree] = []
            while !container.isAtEnd { items.append(try container.decode(SettingsTree.self)) }
            self.init(.list(items))
            return
        }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self.init(.null)
        } else if let flag = try? container.decode(Bool.self) {
            self.init(.flag(flag))
        } else if let number = try? container.decode(Double.self) {
            self.init(.number(number))
        } else {
            self.init(.text(try container.decode(String.self)))
        }
    }
}

/// LSP 3.17, "workspace/didChangeConfiguration".
package struct DidChangeConfigurationParams: Decodable, Sendable {
    package var settings: SettingsTree?
}
