/// An office with the body it names.
package struct PositionValue: Sendable {
    package enum Status: UInt8, Sendable { case current, former, acting }
    /// The whole, white space collapsed.
    package var text: String
    /// The title alone: `Bí thư`.
    package var title: String
    /// The body: `Đảng ủy Khối các cơ quan Trung ương`.
    package var body: String?
    package var status: Status
    /// How far away in its block's list of mentions the person stands that holds it: +1 the next mention; nil if unknown.
    package var holderOffset: Int?
    /// Whether it is an office only beside its holder: a bare `Giám đốc`.
    package var needsHolder = false

    package init(text: String, title: String, body: String? = nil, status: Status = .current, holderOffset: Int? = nil)
    {
        self.text = text
        self.title = title
        self.body = body
        self.status = status
        self.holderOffset = holderOffset
    }
}
