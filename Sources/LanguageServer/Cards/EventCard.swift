import Extraction
import Register
import TextModel

extension CardContext {
    /// The event, the years of an anniversary, and what the register knows of a meeting of the Central Committee.
    func eventRows(_ value: EventValue) -> [Card.Row] {
        var rows: [Card.Row] = [.heading(value.name, beside: [])]
        if let years = value.years { rows.append(.line(say("\(years) năm", "\(years) years"))) }
        if let ordinal = value.ordinal { rows.append(.line(say("lần thứ \(ordinal)", "no. \(ordinal)"))) }
        if let body = entity.text("body") { rows.append(.line(body)) }
        if let date = entity.text("date") { rows.append(.line(shownDays(date))) }
        if let term = knownTerm(value) { rows += termRows(of: term) }
        guard value.sort == .plenum, let number = value.ordinal, let term = plenumTerm(value) else { return rows }
        let meetings = Plenum.meetings(term: term, number: number)
        for meeting in meetings {
            let days = Self.period(meeting.start, meeting.start == meeting.end ? "" : meeting.end)
            let part = meeting.part.map { say("phần \($0): ", "part \($0): ") } ?? ""
            if !meeting.start.isEmpty {
                let isOneDay = meeting.start == meeting.end
                rows.append(.line(say("Họp: ", "Met: ") + part + (isOneDay ? Self.shown(meeting.start) : days)))
            }
            if !meeting.resolutions.isEmpty {
                rows.append(.line(say("Ban hành: ", "Passed: ") + meeting.resolutions))
            }
        }
        if !meetings.isEmpty { rows.append(sourceRow(meetings.map(\.source))) }
        return rows
    }

    /// `2018-01-16` as `16/01/2018`, a range with a dash.
    private func shownDays(_ iso: String) -> String {
        iso.split(separator: "/").map { CivilDate(iso: $0).map(Self.figures) ?? String($0) }.joined(separator: " – ")
    }

    /// The Party's congress of that number, or the term of the Quốc hội that a session is of.
    private func knownTerm(_ value: EventValue) -> Term? {
        let words = FoldedTitle(value.name).key.split(separator: " ")
        switch value.sort {
        case .congress:
            guard let ordinal = value.ordinal, words.dropLast().allSatisfy(Self.congressWords.contains) else {
                return nil
            }
            return Term.term(ordinal, of: .partyCongress)
        case .session:
            guard let place = words.lastIndex(of: "khoa"), place >= 2, words[place - 2...place - 1] == ["quoc", "hoi"],
                let number = words.last.flatMap({ RomanNumeral.value(of: $0.uppercased()) ?? Int($0) })
            else { return nil }
            return Term.term(number, of: .nationalAssembly)
        default: return nil
        }
    }

    /// What the name of a congress of the Party, and of no other, is made of besides its number.
    private static let congressWords: Set<Substring> = [
        "dai", "hoi", "bieu", "toan", "quoc", "lan", "thu", "dang", "cua",
    ]

    /// The term in the event's name, or that stands behind it: `Hội nghị Trung ương 6 (khóa XI)`.
    private func plenumTerm(_ value: EventValue) -> Int? {
        let words = value.name.split { " (),".contains($0) }
        if let word = words.last, let number = RomanNumeral.value(of: word) { return number }
        let reach = entity.range.end...(entity.range.end + 3)
        for next in document.entities where reach.contains(next.range.start) {
            if case .term(let term) = next.mention.value { return term.number }
        }
        return nil
    }
}
