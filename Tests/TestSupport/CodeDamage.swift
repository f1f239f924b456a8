import Foundation

/// Every way in which the catalogue of malformed codes miswrites a code that is well formed.
package struct CodeDamage: Sendable, CustomStringConvertible {
    /// What was done.
    package var name: String
    /// The word before, then the code: `số 05- CT/TW`.
    package var text: String
    /// Whether the code is glued to the word behind it.
    package var isGluedBehind = false
    /// Whether it is glued to the word of its type.
    package var isGluedToType = false

    package var description: String { "\(name): \(text)" }

    private init(
        _ name: String, _ code: String, word: String = "số ", isGluedBehind: Bool = false, isGluedToType: Bool = false
    ) {
        (self.name, text, self.isGluedBehind, self.isGluedToType) = (name, word + code, isGluedBehind, isGluedToType)
    }

    /// All single damages of a code that leave it readable.
    package static func all(of code: String) -> [CodeDamage] {
        spaces(code) + lookAlikes(code) + keyboards(code) + letters(code) + doubled(code) + separators(code)
            + parts(code) + order(code) + terms(code)
            + [
                CodeDamage("glued before", code, word: "số"), CodeDamage("glued behind", code, isGluedBehind: true),
                CodeDamage("word twice", code, word: "số số "),
                CodeDamage("glued to the type", code, word: "", isGluedToType: true),
            ]
    }

    // MARK: Characters

    private static func spaces(_ code: String) -> [CodeDamage] {
        replaced(code, where: isSeparator) { mark in
            [" \(mark)", "\(mark) ", " \(mark) ", "\u{A0}\(mark)", "\(mark)\u{A0}", "\(mark)\u{2009}"]
        }.map { CodeDamage("space", $0) }
            + replaced(code, of: "QH", with: "QH ", ifAtEnd: true).map { CodeDamage("space before the term", $0) }
    }

    private static func lookAlikes(_ code: String) -> [CodeDamage] {
        replaced(code) {
            $0 == "-"
        } by: { _ in
            [
                "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{2043}",
                "\u{2500}", "\u{30FC}", "\u{FE58}", "\u{FE63}", "\u{FF0D}", "\u{F0AD}", "_",
            ]
        }
        .map { CodeDamage("dash", $0) }
            + replaced(code) {
                $0 == "/"
            } by: { _ in
                ["\u{2044}", "\u{2215}", "\u{FF0F}", "\u{29F8}", "\u{2571}", "\\"]
            }
            .map { CodeDamage("slash", $0) }
            + replaced(code) {
                $0 == "-"
            } by: { _ in
                [" \u{2013} ", "\u{2013} "]
            }.map { CodeDamage("spaced dash", $0) }
    }

    /// Full-width figures, and marks that nobody sees: of width, of direction, of a place to break.
    private static func keyboards(_ code: String) -> [CodeDamage] {
        let wide = String(String.UnicodeScalarView(code.unicodeScalars.map(wide)))
        let hidden = ["\u{200B}", "\u{200E}", "\u{202A}", "\u{2060}", "\u{AD}", "\u{FEFF}"]
        return [CodeDamage("full width", wide)]
            + hidden.flatMap { mark in
                replaced(code, where: isSeparator) { ["\(mark)\($0)", "\($0)\(mark)"] }
            }.map { CodeDamage("hidden mark", $0) }
    }

    private static func wide(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.properties.numericType != nil, let wide = Unicode.Scalar(scalar.value + 0xFEE0) else {
            return scalar
        }
        return wide
    }

    /// Each letter of the type and of a central body typed twice.
    private static func doubled(_ code: String) -> [CodeDamage] {
        guard let body = code.split(whereSeparator: isSeparator).last,
            ["CP", "TTg", "TW", "UBND", "BTC", "BGDĐT", "BKHCN"].contains(String(body)), !code.hasPrefix("4648"),
            let first = code.firstIndex(where: { $0.isLetter && $0.isUppercase })
        else { return [] }
        return code.indices.filter { $0 >= first && code[$0].isLetter }.compactMap { index in
            let next = code.index(after: index)
            if next < code.endIndex, code[next] == code[index] { return nil }
            return CodeDamage("letter twice", code[...index] + String(code[index]) + code[next...])
        }
    }

    /// The body before the type.
    private static func order(_ code: String) -> [CodeDamage] {
        let parts = code.split(whereSeparator: isSeparator).map(String.init)
        if parts.count == 3, ["TW", "TU", "VPTW"].contains(parts[2]), code.contains("\(parts[0])-") {
            return [CodeDamage("body first", "\(parts[0])-\(parts[2])/\(parts[1])")]
        }
        guard parts.count == 4, parts[1].count == 4, ["NĐ", "TT", "QĐ", "NQ"].contains(parts[2]) else { return [] }
        return [CodeDamage("body first", "\(parts[0])/\(parts[1])/\(parts[3])-\(parts[2])")]
    }

    /// The number of a term of the Quốc hội, apart or in Roman figures.
    private static func terms(_ code: String) -> [CodeDamage] {
        let roman = ["11": "XI", "12": "XII", "13": "XIII", "14": "XIV", "15": "XV"]
        guard code.dropLast(2).hasSuffix("QH"), let figures = roman[String(code.suffix(2))] else { return [] }
        return ["-\(code.suffix(2))", ".\(code.suffix(2))", figures].map {
            CodeDamage("term", code.dropLast(2) + $0)
        }
    }

    private static func letters(_ code: String) -> [CodeDamage] {
        let foreign: [Character: [String]] = [
            "A": ["\u{410}"], "B": ["\u{412}"], "C": ["\u{421}"], "H": ["\u{41D}"], "K": ["\u{41A}"], "M": ["\u{41C}"],
            "N": ["\u{39D}"], "P": ["\u{420}", "\u{3A1}"], "T": ["\u{422}", "\u{3A4}"], "X": ["\u{425}"],
            "g": ["\u{261}"],
        ]
        var result = replaced(code) {
            foreign[$0] != nil
        } by: {
            foreign[$0] ?? []
        }.map { CodeDamage("foreign letter", $0) }
        if code.contains("Đ") {
            result.append(CodeDamage("D for Đ", code.replacingOccurrences(of: "Đ", with: "D")))
            for (name, letter) in [("eth", "\u{D0}"), ("a struck D", "D\u{335}"), ("a D struck out", "D\u{336}")] {
                result.append(CodeDamage("\(name) for Đ", code.replacingOccurrences(of: "Đ", with: letter)))
            }
            result += replaced(code, of: "QĐ-", with: "QĐĐ-").map { CodeDamage("Đ twice", $0) }
        }
        if code != code.lowercased() { result.append(CodeDamage("small letters", code.lowercased())) }
        result += replaced(code, of: "TTg", with: "TTG").map { CodeDamage("capital", $0) }
        let number = code.prefix { $0.isNumber }
        if number.count >= 2 {
            let rest = code.dropFirst(number.count)
            if number.hasSuffix("0") { result.append(CodeDamage("O for 0", "\(number.dropLast())O\(rest)")) }
            for letter in ["l", "I"] where number.contains("1") {
                result.append(
                    CodeDamage("\(letter) for 1", "\(number.replacingOccurrences(of: "1", with: letter))\(rest)"))
            }
            if number.hasPrefix("0") { result.append(CodeDamage("O for 0", "O\(number.dropFirst())\(rest)")) }
        }
        result += replaced(code, of: "QH1", with: "QHI", ifAtEnd: true).map { CodeDamage("I for 1", $0) }
        return result
    }

    // MARK: Separators and parts

    private static func separators(_ code: String) -> [CodeDamage] {
        var result = replaced(code, where: isSeparator) { ["\($0)\($0)"] }.map { CodeDamage("separator twice", $0) }
        let parts = code.split { $0 == "-" || $0 == "/" }.map(String.init)
        let isParty = code.hasSuffix("/TW") || code.hasSuffix("/TU") || code.hasSuffix("/ĐU") || code.hasSuffix("/VPTW")
        if isParty, parts.count == 3 {
            let (number, type, body) = (parts[0], parts[1], parts[2])
            for text in [
                "\(number)/\(type)-\(body)", "\(number)-\(type)-\(body)", "\(number)/\(type)/\(body)",
                "\(number) \(type)/\(body)", "\(number)\(type)/\(body)",
            ] { result.append(CodeDamage("separators", text)) }
        }
        for (type, body) in [("NĐ", "CP"), ("QĐ", "TTg"), ("NQ", "CP"), ("CT", "TTg"), ("TT", "BTC"), ("TT", "BGDĐT")] {
            let sign = "\(type)-\(body)"
            result += replaced(code, of: sign, with: type + body).map { CodeDamage("no hyphen", $0) }
            result += replaced(code, of: sign, with: "\(type).\(body)").map { CodeDamage("dot", $0) }
            result += replaced(code, of: sign, with: "\(type) \(body)").map { CodeDamage("space for hyphen", $0) }
            if ["CP", "TTg"].contains(body) {
                result += replaced(code, of: sign, with: "\(type)/\(body)").map { CodeDamage("slash for hyphen", $0) }
            }
            if parts.count == 3, code.hasSuffix(sign), ["CP", "TTg"].contains(body) {
                result.append(CodeDamage("Party order", "\(parts[0])-\(type)/\(body)"))
            }
            if parts.count == 4, code.hasSuffix(sign) {
                result.append(CodeDamage("hyphens", parts.joined(separator: "-")))
                result.append(CodeDamage("no slash", "\(parts[0])/\(parts[1])\(sign)"))
                result.append(CodeDamage("space for slash", "\(parts[0])/\(parts[1]) \(sign)"))
            }
        }
        return result
    }

    private static func parts(_ code: String) -> [CodeDamage] {
        let parts = code.split { $0 == "-" || $0 == "/" }.map(String.init)
        var result: [CodeDamage] = []
        guard parts.count >= 3, parts[1].count == 4, parts[1].allSatisfy(\.isNumber) else { return result }
        let (number, year) = (parts[0], parts[1])
        let signs = code.dropFirst(number.count + 6)
        if signs.contains("-") { result.append(CodeDamage("year at the end", "\(number)/\(signs)/\(year)")) }
        result.append(CodeDamage("hyphen before the year", "\(number)-\(year)/\(signs)"))
        if signs.contains("-") || signs.contains("QH") {
            result.append(CodeDamage("dot before the year", "\(number).\(year)/\(signs)"))
            result.append(CodeDamage("dot behind the year", "\(number)/\(year).\(signs)"))
            result.append(CodeDamage("space before the year", "\(number) \(year)/\(signs)"))
        }
        result.append(CodeDamage("split year", "\(number)/\(year.prefix(1)) \(year.dropFirst())/\(signs)"))
        result.append(
            CodeDamage("O in the year", "\(number)/\(year.replacingOccurrences(of: "0", with: "O"))/\(signs)"))
        return result
    }

    // MARK: Replacing

    private static func isSeparator(_ character: Character) -> Bool { character == "-" || character == "/" }

    /// One text for each character that fits and each of its replacements.
    private static func replaced(
        _ code: String, where fits: (Character) -> Bool, by replacements: (Character) -> [String]
    ) -> [String] {
        var result: [String] = []
        for index in code.indices where fits(code[index]) {
            for replacement in replacements(code[index]) {
                result.append(code[..<index] + replacement + code[code.index(after: index)...])
            }
        }
        return result
    }

    private static func replaced(
        _ code: String, of part: String, with replacement: String, ifAtEnd: Bool = false
    ) -> [String] {
        guard let range = code.range(of: part) else { return [] }
        if ifAtEnd, !code[range.upperBound...].allSatisfy(\.isNumber) { return [] }
        return [code.replacingCharacters(in: range, with: replacement)]
    }
}
