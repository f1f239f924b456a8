import Foundation

/// The forms in which each fixture is tried: what is found must not depend on them.
package enum TextForm: String, CaseIterable, Sendable {
    case composed, decomposed, carriageReturns

    package func of(_ text: String) -> String {
        switch self {
        case .composed: text.precomposedStringWithCanonicalMapping
        case .decomposed: text.decomposedStringWithCanonicalMapping
        case .carriageReturns: text.replacingOccurrences(of: "\n", with: "\r\n")
        }
    }
}

extension String {
    /// Composed, with plain line ends: how a fixture compares what it found.
    package var plain: String {
        precomposedStringWithCanonicalMapping.replacingOccurrences(of: "\r\n", with: "\n")
    }
}
