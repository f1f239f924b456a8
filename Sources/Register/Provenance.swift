/// What may be shown of where a row comes from: legal instruments, official sites and agencies.
package enum Provenance {
    /// Those among the sources of a row, which are parted by semicolons, in their order, an address as its site alone;
    /// empty for a row that rests on anything else, which is not verified.
    package static func shown(_ source: String) -> [String] {
        var found: [String] = []
        for part in source.split(separator: ";") {
            let name = part.drop { $0 == " " }
            guard let shown = instrument(name) ?? site(name), !found.contains(shown) else { continue }
            found.append(shown)
        }
        return found
    }

    /// A legal instrument, without the pages behind it that copy it.
    private static func instrument(_ name: Substring) -> String? {
        guard prefixes.contains(where: name.hasPrefix) else { return nil }
        var text = name.prefix { $0 != "(" }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// The site of an address with or without its scheme.
    private static func site(_ name: Substring) -> String? {
        var rest = name
        for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        let host = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
        return sites.contains { host == $0 || host.hasSuffix("." + $0) } ? String(host) : nil
    }

    private static func texts(_ kind: String) -> [String] {
        Table.officialSites.rows.filter { $0[0] == kind }.map { String($0[1]) }
    }

    private static let prefixes = texts("prefix")
    private static let sites = texts("site")
}
