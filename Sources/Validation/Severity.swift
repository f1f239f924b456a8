/// How bad a finding is, worst first; raw values are the names in the JSON output.
package enum Severity: String, Sendable, CaseIterable, Comparable {
    case error, warning, information, hint

    /// 1 error ... 4 hint (LSP 3.17, `DiagnosticSeverity`).
    package var rank: Int {
        switch self {
        case .error: 1
        case .warning: 2
        case .information: 3
        case .hint: 4
        }
    }

    /// Worse severities are greater.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank > right.rank }
}

/// A rule's severity by profile; nil is off.
package struct SeverityByProfile: Sendable {
    package var state: Severity?
    package var party: Severity?
    package var press: Severity?

    package init(state: Severity?, party: Severity?, press: Severity?) {
        self.state = state
        self.party = party
        self.press = press
    }

    package init(_ all: Severity) { self.init(state: all, party: all, press: all) }

    package subscript(profile: Profile) -> Severity? {
        switch profile {
        case .state: state
        case .party: party
        case .press: press
        }
    }
}
