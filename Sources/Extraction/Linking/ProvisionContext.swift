import TextModel

/// Where in its own document a reference stands: what `Điều này` and a bare `khoản 2` of an amending act mean.
struct ProvisionContext {
    private struct Place {
        var article: TextRange?
        var clause: TextRange?
        var point: TextRange?
        var chapter: TextRange?
    }

    private let text: SourceText
    private var place = Place()
    /// The same in the act that is quoted.
    private var quotedPlace = Place()
    /// The part of another act that the open article or clause amends.
    private var amended: [ProvisionValue.Component] = []
    /// Inside quoted text of that other act: in this line, and in those after it.
    private var isQuoted = false
    private var staysQuoted = false
    /// The line that opened the last part; the next one too, if that had only a number.
    private var heading = TextRange(0, 0)
    private var headingAmends = false
    private var awaitsTitle = false

    init(_ text: SourceText) { self.text = text }

    /// Follows a block of plain lines at once. Returns false, and nothing is done, where they must be followed one by one.
    mutating func passPlainLines() -> Bool {
        guard !awaitsTitle else { return false }
        isQuoted = staysQuoted
        return true
    }

    /// Follows a line that begins before the next mention; `start` is that of its block.
    mutating func pass(_ head: LineHead, at start: Int) {
        let range = head.range.shifted(by: start)
        let number = head.numberRange.shifted(by: start)
        if !staysQuoted, head.traits.contains(.beginsQuoted) { quotedPlace = Place() }
        if head.traits.contains(.opensQuotation) { (staysQuoted, quotedPlace) = (true, Place()) }
        isQuoted = staysQuoted || head.traits.contains(.beginsQuoted)
        if isQuoted {
            if head.shape == .arabic(1) { (quotedPlace.clause, quotedPlace.point) = (number, nil) }
            if head.shape == .letter { quotedPlace.point = number }
            if head.traits.contains(.hasOddQuotation), !head.traits.contains(.opensQuotation) { staysQuoted = false }
            return
        }
        if awaitsTitle, head.shape == .text {
            heading = TextRange(heading.start, range.end)
            headingAmends = headingAmends || head.traits.contains(.amends)
        }
        awaitsTitle = false
        switch head.shape {
        case .named(.article):
            place = Place(article: number, chapter: place.chapter)
            amended = []
            awaitsTitle = head.titleRange.isEmpty
        case .named(.chapter): place = Place(chapter: number)
        case .arabic(1): (place.clause, place.point) = (number, nil)
        case .letter: place.point = number
        default: break
        }
        if head.isHeading { (heading, headingAmends) = (range, head.traits.contains(.amends)) }
        if head.traits.contains(.introducesQuotation) { (staysQuoted, quotedPlace) = (true, Place()) }
    }

    /// The path of a reference that stands here, nil if it cannot be told.
    func path(of value: ProvisionValue) -> String? { value.path { completion(of: $0) } }

    /// Follows a reference at `range`, whose path is asked for before: remembers what a heading amends.
    mutating func pass(_ value: ProvisionValue, at range: TextRange) {
        if headingAmends, heading.contains(range), let target = value.targets.first, target.isComplete,
            target.components.first?.level == .article
        {
            amended = target.components
        }
    }

    private func completion(of target: ProvisionValue.Target) -> [ProvisionValue.Component]? {
        guard let level = target.components.first?.level else { return nil }
        guard target.relativeLevel != nil else {
            // `khoản 2` under `Sửa đổi Điều 9`.
            let above = amended.prefix { $0.level < level }
            guard let last = above.last, level != .point || last.level == .clause else { return nil }
            return Array(above)
        }
        let here = isQuoted ? quotedPlace : place
        let article = isQuoted ? amended.first : component(.article, here.article)
        switch level {
        case .article: return article.map { [$0] }
        case .clause:
            let clause = component(.clause, here.clause) ?? (isQuoted ? amended.first { $0.level == .clause } : nil)
            guard let article, let clause else { return nil }
            return [article, clause]
        case .point:
            guard let article, let clause = component(.clause, here.clause), let point = component(.point, here.point)
            else { return nil }
            return [article, clause, point]
        case .chapter: return component(.chapter, place.chapter).map { [$0] }
        default: return nil
        }
    }

    private func component(_ level: ProvisionLevel, _ range: TextRange?) -> ProvisionValue.Component? {
        range.map { ProvisionValue.Component(level: level, number: text.string(in: $0).trimmingZeros) }
    }
}

extension String {
    fileprivate var trimmingZeros: String {
        let rest = drop { $0 == "0" }
        return rest.isEmpty ? self : String(rest)
    }
}
