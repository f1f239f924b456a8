/// A province, city or other named place.
package struct PlaceValue: Sendable {
    package var name: String
    package var sort: String?
    /// The place it was merged into, if it is no more.
    package var successor: String?

    package init(name: String, sort: String? = nil, successor: String? = nil) {
        self.name = name
        self.sort = sort
        self.successor = successor
    }
}
