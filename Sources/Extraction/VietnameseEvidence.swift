/// Tells Vietnamese text from any other by its letters.
enum VietnameseEvidence {
    /// Vietnamese has such letters in every second or third word; other languages that quote it stay below.
    private static let leastShare = 0.04

    /// Whether at least one letter in twenty-five is ă, đ, ơ, ư, a letter of Latin Extended Additional, or decomposed.
    static func isVietnamese(_ bytes: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        var marked = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { letters += 1 }
                index += 1
                continue
            }
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            switch byte {
            case 0xC3, 0xC5...0xCB, 0xCE...0xDF:
                letters += 1
                if byte == 0xC6, next == 0xA0 || next == 0xA1 || next == 0xAF || next == 0xB0 { marked += 1 }
            case 0xC4:
                letters += 1
                if next == 0x82 || next == 0x83 || next == 0x90 || next == 0x91 { marked += 1 }
            case 0xCC, 0xCD: marked += 1
            case 0xE1:
                letters += 1
                if next == 0xBA || next == 0xBB { marked += 1 }
            default: if byte >= 0xE3 { letters += 1 }
            }
            index += 1
        }
        return marked > 0 && Double(marked) >= Double(letters) * leastShare
    }
}
