/// Which separators a code should have, by whose it is.
enum CodeSeparators {
    private static let slash = UInt8(ascii: "/")
    private static let hyphen = UInt8(ascii: "-")

    /// Gives each sign the separator that is meant before it. Where more than one form is legitimate it keeps the written one.
    ///
    /// State: `số/LOẠI-CƠQUAN`, `số/năm/LOẠI-CƠQUAN` (Nghị định 30/2020/NĐ-CP, phụ lục I). Party: `số-LOẠI/CƠQUAN`
    /// (Hướng dẫn 36-HD/VPTW). Before 2005 and among mass organisations other forms were official.
    static func mend(_ pieces: inout [CodePiece], year: Int?, isYearMoved: Bool, form: inout CodeReading.Form) {
        guard let first = pieces.first?.separator else { return }
        // Only the first can be missing.
        if first == 0 { pieces[0].separator = slash }
        guard pieces.count >= 2, let type = pieces[0].sign, type.isType else { return }
        if isMassOrganisation(pieces[1]) {
            if first == 0 { pieces[0].separator = hyphen }
            return
        }
        let second = pieces[1].separator
        // Telegrams of the State's central committees have TW too: `56/CĐ-TW`.
        if let sign = pieces[1].sign, sign.isParty, !sign.isState, year == nil, type.isParty {
            pieces[0].separator = hyphen
            pieces[1].separator = slash
            guard first != hyphen || second != slash else { return }
            if first == 0 {
                form.insert(.noSeparator)
            } else if first == slash, second == hyphen {
                form.insert(.stateSeparators)
            } else {
                form.insert(.otherSeparators)
            }
            return
        }
        guard let sign = pieces[1].sign, sign.isState, !sign.isParty, second == slash, !isYearMoved || first == hyphen
        else { return }
        let organ = pieces[1].text
        let isCentral = organ == "CP" || organ == "TTg"
        if year != nil, !isYearMoved {
            guard isCentral, (year ?? 0) > 2004, pieces[0].text != "TTLT", pieces[0].text != "NQLT" else { return }
        } else if first != hyphen {
            guard isCentral, pieces.count == 2 else { return }
        } else {
            guard isCentral || organ == "UBND" || organ == "HĐND" else { return }
            pieces[0].separator = slash
        }
        pieces[1].separator = hyphen
        form.insert(.otherSeparators)
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
            || text.count >= 8 && text.contains(UInt8(ascii: "M")) && Self.names(text, "MTTQVN".utf8)
    }
}
