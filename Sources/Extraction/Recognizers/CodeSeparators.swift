/// Which separators a code should have, by whose it is.
enum CodeSeparators {
    private static let slash = UInt8(ascii: "/")
    private static let hyphen = UInt8(ascii: "-")

    /// The separators meant, one before each sign. Where more than one form is legitimate they are those written.
    ///
    /// State: `số/LOẠI-CƠQUAN`, `số/năm/LOẠI-CƠQUAN` (Nghị định 30/2020/NĐ-CP, phụ lục I). Party: `số-LOẠI/CƠQUAN`
    /// (Hướng dẫn 36-HD/VPTW). Before 2005 and among mass organisations other forms were official.
    static func meant(
        _ written: [UInt8], _ pieces: [CodePiece], hasYear: Bool, year: Int?, isYearMoved: Bool,
        form: inout CodeReading.Form
    ) -> [UInt8] {
        guard pieces.count >= 2, let type = pieces[0].sign, type.isType, written.count == pieces.count else {
            return written.map { $0 == 0 ? slash : $0 }
        }
        let organ = pieces[1]
        if isMassOrganisation(organ) { return written.map { $0 == 0 ? hyphen : $0 } }
        var meant = written
        // Telegrams of the State's central committees have TW too: `56/CĐ-TW`.
        if let sign = organ.sign, sign.isParty, !sign.isState, !hasYear, type.isParty {
            meant[0] = hyphen
            meant[1] = slash
            guard meant != written else { return meant }
            if written[0] == 0 {
                form.insert(.noSeparator)
            } else if written[0] == slash, written[1] == hyphen {
                form.insert(.stateSeparators)
            } else {
                form.insert(.otherSeparators)
            }
            return meant
        }
        // Only the first can be missing so.
        if meant[0] == 0 { meant[0] = slash }
        guard let sign = organ.sign, sign.isState, !sign.isParty else { return meant.map { $0 == 0 ? slash : $0 } }
        let isCentral = ["CP", "TTg"].contains(organ.text)
        if hasYear, !isYearMoved {
            if written[1] == slash, isCentral, (year ?? 0) > 2004, !["TTLT", "NQLT"].contains(pieces[0].text) {
                meant[1] = hyphen
                form.insert(.otherSeparators)
            }
        } else if meant[0] == slash, written[1] == slash, isCentral, pieces.count == 2, !isYearMoved {
            meant[1] = hyphen
            form.insert(.otherSeparators)
        } else if written[0] == hyphen, written[1] == slash, isCentral || ["UBND", "HĐND"].contains(organ.text) {
            meant[0] = slash
            meant[1] = hyphen
            form.insert(.otherSeparators)
        }
        return meant
    }

    private static func names(_ text: String.UTF8View, _ body: String.UTF8View) -> Bool {
        var rest = text[...]
        while rest.count >= body.count {
            if rest.starts(with: body) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    /// Youth Union, Fatherland Front and the like print their codes in forms of their own.
    static func isMassOrganisation(_ piece: CodePiece) -> Bool {
        if let sign = piece.sign, sign.isMass, !sign.isParty, !sign.isState { return true }
        // By bytes: the prefixes of strings are compared letter by letter, at fifty times the price.
        let text = piece.text.utf8
        guard text.count >= 4, text.first == UInt8(ascii: "T") || text.first == UInt8(ascii: "M") || text.count >= 8
        else {
            return false
        }
        return text.starts(with: "TWĐTN".utf8) || text.starts(with: "MTTW".utf8) || text.starts(with: "MTTQ".utf8)
            || text.count >= 8 && Self.names(text, "MTTQVN".utf8)
    }
}
