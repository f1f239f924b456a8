/// Signs of ministries that a miswritten one is near to.
package enum NearSign {
    /// The one sign of a ministry or body of its rank that `text` is one slip away from: a letter too many, too few, wrong,
    /// or two in the wrong order. nil if `text` is itself known, is not a ministry's by its first letter, or two are as near.
    ///
    /// Other bodies choose their own signs (Nghị định 30/2020/NĐ-CP, phụ lục I, II.3.b): an unknown one is never a slip of
    /// theirs.
    ///
    /// - Parameter year: the code's, if it has one: of two that are near, the one that was there then.
    package static func ministry(near text: String, year: Int? = nil) -> String? {
        let letters = Array(text.unicodeScalars)
        guard letters.count >= 4, letters.first == "B", letters.allSatisfy({ $0 == "Đ" || ("A"..."Z").contains($0) }),
            !known.contains(text)
        else { return nil }
        var near = ministries.filter { abs($0.sign.count - letters.count) <= 1 && isOneSlip(letters, $0.sign) }
        if near.count > 1, let year { near = near.filter { $0.years.contains(year) } }
        guard near.count == 1, let ministry = near.first else { return nil }
        return String(String.UnicodeScalarView(ministry.sign))
    }

    private static let known = Set(Table.issuingBodies.rows.map { String($0[2]) })

    /// Of four letters and more: one letter of a short sign makes another ministry's.
    private static let ministries: [(sign: [Unicode.Scalar], years: ClosedRange<Int>)] = {
        var years: [String: ClosedRange<Int>] = [:]
        for row in Table.issuingBodies.rows where row[0] == "state" && row[1].hasPrefix("Bộ ") {
            let (sign, first, last) = (String(row[2]), Int(row[4].prefix(4)) ?? 1945, Int(row[5].prefix(4)) ?? 9999)
            let known = years[sign] ?? first...max(first, last)
            years[sign] = min(known.lowerBound, first)...max(known.upperBound, last)
        }
        return years.map { (Array($0.unicodeScalars), $1) }
            .filter { $0.0.count >= 5 && $0.0.allSatisfy(\.properties.isAlphabetic) }
    }()

    /// Whether one letter inserted, left out or replaced, or two neighbours exchanged, make one of the other.
    private static func isOneSlip(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        let head = zip(left, right).prefix { $0 == $1 }.count
        let leftTail = left.dropFirst(head)
        let rightTail = right.dropFirst(head)
        if leftTail.dropFirst().elementsEqual(rightTail) || rightTail.dropFirst().elementsEqual(leftTail) {
            return true
        }
        if leftTail.dropFirst().elementsEqual(rightTail.dropFirst()) { return left.count == right.count }
        return leftTail.prefix(2).reversed().elementsEqual(rightTail.prefix(2))
            && leftTail.dropFirst(2).elementsEqual(rightTail.dropFirst(2))
    }
}
