/// Parts of a document referred to: `điểm a, b khoản 2 Điều 5`.
package struct ProvisionValue: Sendable {
    /// One part, from its coarsest component to its finest.
    package struct Target: Sendable, Equatable {
        /// `["Đ5", "K2", "a"]`; for a range the components of its first part.
        package var components: [Component]
        /// The last part of a range (`từ Điều 5 đến Điều 9`), nil for a single part.
        package var last: Component?

        package init(components: [Component], last: Component? = nil) {
            self.components = components
            self.last = last
        }
    }

    package struct Component: Sendable, Equatable {
        package var level: ProvisionLevel
        /// As written in a path, without the sign of its level: `5`, `18a`, `k`. Nil for `này`.
        package var number: String?

        package init(level: ProvisionLevel, number: String?) {
            self.level = level
            self.number = number
        }
    }

    package var targets: [Target]

    package init(targets: [Target]) { self.targets = targets }

    /// Whether the path does not depend on where the reference stands.
    package var isComplete: Bool { targets.allSatisfy(\.isComplete) }

    /// The canonical path, `Đ5.K2.a;Đ5.K2.b`; nil where a part can only be told from where the reference stands.
    ///
    /// - Parameter base: the components that stand for `này` or for the missing coarser parts of a target.
    package func path(completing base: (Target) -> [Component]?) -> String? {
        var path = ""
        for target in targets {
            var components = target.components
            if !target.isComplete {
                guard let above = base(target) else { return nil }
                components = above + components.filter { $0.number != nil }
            }
            if !path.isEmpty { path += ";" }
            Self.write(components[...], to: &path)
            if let last = target.last {
                path += "-"
                Self.write(components.dropLast(), to: &path)
                if components.count > 1 { path += "." }
                Self.write([last], to: &path)
            }
        }
        return path
    }

    private static func write(_ components: ArraySlice<Component>, to path: inout String) {
        for (index, component) in components.enumerated() {
            if index > 0 { path += "." }
            path += component.level.sign
            path += component.number ?? ""
        }
    }
}

extension ProvisionValue.Target {
    /// Whether it says itself which article, or which coarser part, it is or stands in.
    package var isComplete: Bool {
        guard let first = components.first else { return false }
        return first.number != nil && first.level <= .article
    }

    /// The level that `này` points at, nil if nothing does.
    package var relativeLevel: ProvisionLevel? {
        components.first.flatMap { $0.number == nil ? $0.level : nil }
    }
}
