/// The fixed phrases of an official document's frame that open a line: letterhead, type, legal basis, recipients, signature.
struct FramePhrase {
    let scan: Scan
    /// One past the last token of the line.
    let end: Int

    /// What the phrase at a token opens, nil if none stands there.
    func shape(at start: Int) -> LineHead.Shape? {
        let token = scan[start]
        guard token.startsWithCapital else { return nil }
        switch token.keyword {
        case .căn where scan[start + 1].is(.cứ): return .legalBasis
        case .theo where scan[start + 1].is(.đề) && scan[start + 2].is(.nghị): return .legalBasis
        case .nơi where scan[start + 1].is(.nhận): return .recipients
        default: break
        }
        guard token.letterCase == .upper || token.is(.độc) else { return nil }
        if isSignature(start) { return .signature }
        if isLetterhead(start) { return .letterhead }
        return isDocumentType(start) ? .documentType : nil
    }

    private func isSignature(_ start: Int) -> Bool {
        let token = scan[start]
        guard token.letterCase == .upper, scan[start + 1].isGlued else { return false }
        if scan[start + 1].isSymbol(".") {
            let isMark = ["TM", "KT", "TL", "TUQ", "Q"].contains { scan.string(start, start + 1) == $0 }
            return isMark && scan[start + 2].letterCase == .upper && scan[start + 2].isWord
        }
        return scan[start + 1].isSymbol("/") && scan[start + 2].isGlued
            && ["T/M", "K/T", "T/L"].contains(scan.string(start, start + 3))
    }

    private func isLetterhead(_ start: Int) -> Bool {
        let isMotto = scan[start].is(.độc) && scan[start + 1].is(.lập) && scan[start + 2].isSymbol("-")
        return isMotto || Header.stands(at: start, in: scan)
    }

    /// A letterhead's name after the issuer's: two columns in one line.
    func namesLetterhead(from start: Int) -> Bool {
        guard end - start <= 30, scan[start].letterCase == .upper || scan[start].isSymbol("-") else { return false }
        return (start..<end).contains { index in
            guard scan[index].letterCase == .upper, let after = Header.end(at: index, in: scan) else { return false }
            // `CỦA QUỐC HỘI NƯỚC CỘNG HÒA … VIỆT NAM SỐ …` is a title.
            let goesOn = after < end && scan[after].isWord && scan[after].letterCase == .upper
            return !scan[index - 1].is(.nước) && !goesOn
        }
    }

    private static let documentTypes: [[Keyword]] = [
        [.báo, .cáo], [.nghị, .quyết], [.nghị, .định], [.quyết, .định], [.chỉ, .thị], [.thông, .tư], [.thông, .báo],
        [.tờ, .trình], [.kế, .hoạch], [.kết, .luận], [.quy, .định], [.quy, .chế], [.hướng, .dẫn], [.công, .điện],
        [.bộ, .luật], [.luật], [.lệnh], [.chương, .trình], [.đề, .án], [.pháp, .lệnh], [.biên, .bản],
        [.điều, .lệ], [.hiến, .pháp], [.thông, .cáo],
    ]

    /// The type in capitals with at most a few words more, or with its title behind it: `BÁO CÁO Kết quả …`.
    private func isDocumentType(_ first: Int) -> Bool {
        let isDraft = scan[first].is(.dự) && scan[first + 1].is(.thảo) && scan[first + 1].letterCase == .upper
        let start = isDraft ? first + 2 : first
        let type = Self.documentTypes.first { words in
            start + words.count <= end
                && words.enumerated().allSatisfy { scan[start + $0].is($1) && scan[start + $0].letterCase == .upper }
        }
        guard let type else { return false }
        let next = scan[start + type.count]
        // `QUY ĐỊNH CHUNG` is a chapter's title.
        if type == [.quy, .định], Self.partsOfRules.contains(where: { scan.spells(next, $0) }) { return false }
        if end - first <= Self.longestType { return true }
        return next.letterCase == .capitalised && next.isWord && end - first <= Self.longestTitle
            && !scan[end - 1].isSymbol(".") && !scan[end - 1].isSymbol(";")
    }

    /// Tokens of a type that stands alone, and of one with its title.
    private static let longestType = 8
    private static let longestTitle = 60
    /// Words after `QUY ĐỊNH` in the title of a part.
    private static let partsOfRules: [StaticString] = ["CHUNG", "CHUYỂN", "CỤ", "KHÁC", "THI"]
}
