/// A named meeting or occasion.
package struct EventValue: Sendable {
    package enum Sort: String, Sendable { case conference, congress, plenum, session, anniversary, movement, ceremony }
    package var name: String
    package var sort: Sort
    /// `lần thứ mười` as 10.
    package var ordinal: Int?
    /// Number of years of an anniversary.
    package var years: Int?

    package init(name: String, sort: Sort, ordinal: Int? = nil, years: Int? = nil) {
        self.name = name
        self.sort = sort
        self.ordinal = ordinal
        self.years = years
    }
}
