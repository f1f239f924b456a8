import TextModel

/// Finds terms of office: `khóa XII`, `nhiệm kỳ thứ XIII`.
enum TermRecognizer {
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        var number = index + 1
        if scan[index].is(.nhiệm), scan[number].is(.kỳ) {
            number += 1
        } else if !scan[index].is(.khóa) {
            return nil
        }
        if scan[number].is(.thứ) { number += 1 }
        guard var value = value(at: number, index, in: scan) else { return nil }
        if case .organisation(let organisation)? = mentions.last?.value,
            mentions.last?.range.end == scan.range(index - 1, index).end
        {
            value.body = organisation.name
        }
        mentions.append(Mention(scan.range(index, number + 1), .term(value)))
        return number + 1
    }

    private static func value(at number: Int, _ index: Int, in scan: Scan) -> TermValue? {
        if scan[number + 1].isGlued, scan[number + 1].isSymbol("/") || scan[number + 1].isWord { return nil }
        if let roman = Numeral.roman(scan[number], in: scan) { return TermValue(number: roman, isRoman: true) }
        if let letters = Numeral.romanLetters(scan[number], in: scan), letters < 30 {
            // More tens than a term has are a blank: `khóa XXXX`.
            var value = TermValue(number: letters, isRoman: true)
            value.isMalformed = true
            return value
        }
        guard scan[number].isNumber, scan[number].count <= 2, (1...39).contains(scan[number].value),
            followsBody(index, in: scan)
        else { return nil }
        return TermValue(number: Int(scan[number].value), isRoman: false)
    }

    /// Arabic figures count after a body only: a school has a `khóa 12` too.
    private static func followsBody(_ index: Int, in scan: Scan) -> Bool {
        switch scan[index - 1].keyword {
        case .ương, .hội, .đảng, .đoàn, .dân, .hành, .khối: return true
        default: return scan[index - 1].isNumber && scan[index - 1].isGlued
        }
    }
}
