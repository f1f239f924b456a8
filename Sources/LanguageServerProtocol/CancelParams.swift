/// LSP 3.17, "$/cancelRequest": the id of the request, a number written as its digits.
package struct CancelParams: Decodable, Sendable {
    package var number: Int?
    package var string: String?

    private enum Key: String, CodingKey { case id }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Key.self)
        if let number = try? members.decode(Int.self, forKey: .id) {
            self.number = number
        } else {
            string = try members.decode(String.self, forKey: .id)
        }
    }
}
