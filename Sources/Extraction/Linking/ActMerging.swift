import Register

/// Which of the acts of a text are one, cited here by code and there by name: `Luật Đất đai` beside
/// `Luật Đất đai số 31/2024/QH15`, `Nghị quyết Trung ương 5 khóa XII` beside the code that the register has for it.
///
/// Only where it is sure: a name that two acts of the text, or of the register, have stays apart. O(acts of the text).
struct ActMerging {
    /// By number.
    private let evidence: [ActIdentifier.Evidence?]
    /// The numbers of acts by code.
    private var numbers = NameTable()
    /// The numbers of acts that have both a name and a code, by name.
    private var named: [NameKey: [Int]] = [:]
    /// Whether acts of the Party, and others, stand in the text by code.
    private var hasPartyCode = false
    private var hasOtherCode = false

    /// `5/2020/NĐ-CP` and `05/2020/NĐ-CP` are one.
    static func key(_ code: String) -> String { code.hasPrefix("0") ? String(code.drop { $0 == "0" }) : code }

    /// The number of the act with a code, by the number of the act by name that is the same.
    static func merges(_ evidence: [ActIdentifier.Evidence?]) -> [Int: Int] {
        guard evidence.contains(where: { $0?.code != nil }) else { return [:] }
        let merging = ActMerging(evidence)
        var merges: [Int: Int] = [:]
        for (number, named) in evidence.enumerated() {
            guard let named, named.code == nil, let act = merging.act(named) else { continue }
            merges[number] = act
        }
        return merges
    }

    private init(_ evidence: [ActIdentifier.Evidence?]) {
        self.evidence = evidence
        for (number, act) in evidence.enumerated() {
            guard let act, let code = act.code else { continue }
            numbers[NameKey(Self.key(code.text))] = number
            if code.system == .party { hasPartyCode = true } else { hasOtherCode = true }
            if let name = act.name { named[NameKey(ActName(name).title), default: []].append(number) }
        }
    }

    private func act(_ named: ActIdentifier.Evidence) -> Int? {
        guard let name = named.name else { return nil }
        let parsed = ActName(name)
        let year = parsed.year ?? named.year
        if let beside = self.named[NameKey(parsed.title)] {
            let fitting = beside.filter {
                year == nil || evidence[$0]?.code?.year == nil || evidence[$0]?.code?.year == year
            }
            return fitting.count == 1 ? fitting.first : nil
        }
        let isParty = parsed.title.hasPrefix("Nghị quyết") || parsed.title.hasPrefix("Kết luận")
        guard isParty ? hasPartyCode : hasOtherCode else { return nil }
        let acts = NamedActLookup.acts(named: name, title: named.title)
            .filter { year == nil || $0.date == nil || $0.date?.year == year }
        guard acts.count == 1, let act = acts.first, let number = numbers[NameKey(Self.key(act.code))],
            let cited = evidence[number], cited.type == nil || cited.type == act.type
        else { return nil }
        // Numbers without a year begin again: year or term beside the code tell which act it is.
        let isTimed =
            cited.code?.year != nil || cited.year != nil && cited.year == act.date?.year
            || cited.term != nil && cited.term == act.term
        return isTimed ? number : nil
    }
}
