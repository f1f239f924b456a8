package import Extraction

/// Whose rules a text is written by; raw values are the names in options and settings.
package enum Profile: String, Sendable, CaseIterable {
    case state, party, press
}

extension Profile {
    /// What the first header in the first 30 lines says: quốc hiệu is State, "ĐẢNG CỘNG SẢN VIỆT NAM" Party, none press.
    package init(of analysis: Analysis) {
        switch analysis.header {
        case .state: self = .state
        case .party: self = .party
        case nil: self = .press
        }
    }
}
