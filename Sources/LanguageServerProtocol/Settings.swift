/// The user's settings, in any of the ways clients send them: bare or under `vanthu`.
///
/// A setting that is absent is nil and leaves what was; one of a wrong type is listed in `rejected` and leaves what was, too.
package struct Settings: Decodable, Sendable, Equatable {
    package var profile: String?
    package var locale: String?
    /// Severity (`error`, `warning`, `information`, `hint`, `off`) by rule id.
    package var rules: [String: String] = [:]
    package var mostDiagnostics: Int?
    /// How long findings at the word being typed wait, in milliseconds; 0: not at all.
    package var typingPause: Int?
    /// Whether symbols show the acts, officials and dates of each part beneath it.
    package var outlineEntities: Bool?
    /// Names of settings whose value is of a wrong type, with the type that is right.
    package var rejected: [String] = []

    package init() {}

    private enum Key: String, CodingKey { case vanthu, profile, locale, rules, mostDiagnostics, typingPause, outline }

    private enum OutlineKey: String, CodingKey { case entities }

    private struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    package init(from decoder: any Decoder) throws {
        // Clients send null, [] or "" for "no settings".
        guard let outer = try? decoder.container(keyedBy: Key.self) else { return }
        let values = (try? outer.nestedContainer(keyedBy: Key.self, forKey: .vanthu)) ?? outer
        profile = read(values, .profile, "string")
        locale = read(values, .locale, "string")
        mostDiagnostics = read(values, .mostDiagnostics, "whole number")
        typingPause = read(values, .typingPause, "whole number")
        readOutline(values)
        guard values.contains(.rules) else { return }
        guard let named = try? values.nestedContainer(keyedBy: AnyKey.self, forKey: .rules) else {
            // An empty Lua table arrives as a list.
            if (try? values.decode([String].self, forKey: .rules)) != [] { rejected.append("rules: object") }
            return
        }
        for key in named.allKeys {
            if let severity = try? named.decode(String.self, forKey: key) {
                rules[key.stringValue] = severity
            } else if let isOn = try? named.decode(Bool.self, forKey: key) {
                rules[key.stringValue] = isOn ? "on" : "off"
            } else {
                rejected.append("rules.\(key.stringValue): string")
            }
        }
    }

    private mutating func readOutline(_ values: KeyedDecodingContainer<Key>) {
        guard values.contains(.outline) else { return }
        guard let outline = try? values.nestedContainer(keyedBy: OutlineKey.self, forKey: .outline) else {
            if (try? values.decode([String].self, forKey: .outline)) != [] { rejected.append("outline: object") }
            return
        }
        do {
            outlineEntities = try outline.decodeIfPresent(Bool.self, forKey: .entities)
        } catch {
            rejected.append("outline.entities: boolean")
        }
    }

    private mutating func read<T: Decodable>(
        _ values: KeyedDecodingContainer<Key>, _ key: Key, _ type: String
    ) -> T? {
        do {
            return try values.decodeIfPresent(T.self, forKey: key)
        } catch {
            rejected.append("\(key.rawValue): \(type)")
            return nil
        }
    }
}

/// LSP 3.17, "workspace/didChangeConfiguration".
package struct DidChangeConfigurationParams: Decodable, Sendable {
    package var settings: Settings?
}
