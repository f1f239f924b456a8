/// The register as one text sees it: the built-in tables under the rows of its workspace.
///
/// Copying costs nothing; without rows of one's own every question goes to the built-in tables at once.
package struct RegisterLayers: Sendable {
    /// The built-in tables alone.
    package static let builtIn = RegisterLayers()

    /// What the workspace adds; nil for nothing.
    package let own: OwnRegister?

    package init(own: OwnRegister? = nil) { self.own = own.flatMap { $0.isEmpty ? nil : $0 } }

    /// The acts with a code, in canonical form or any case; several for a code of the Party used in several terms.
    package func acts(code: String, system: DocumentCode.System) -> [KnownAct] {
        layered(KnownActs.acts(code: code, system: system)) { $0.acts(code: code, system: system) }
    }

    /// The acts with a title; `Về` and `Về việc` before it do not matter.
    package func acts(title: FoldedTitle, system: DocumentCode.System) -> [KnownAct] {
        layered(KnownActs.acts(title: title, system: system)) { $0.acts(title: title, system: system) }
    }

    /// The acts with another name, as `Nghị quyết Trung ương 4 khóa XII`.
    package func acts(shortName: String, system: DocumentCode.System) -> [KnownAct] {
        layered(KnownActs.acts(shortName: shortName, system: system)) {
            $0.acts(shortName: FoldedTitle(shortName), system: system)
        }
    }

    /// The acts that a name fits, those whose title begins as the one quoted beside it first; see `KnownActs`.
    package func acts(named name: String, title: String? = nil) -> [KnownAct] {
        let mine = own?.acts(named: ActName(name)) ?? []
        return mine.isEmpty ? layered(KnownActs.acts(named: name, title: title)) { _ in [] } : mine
    }

    /// The acts of a type whose code begins so, in any case: those of the workspace, then the newest.
    package func acts(type: String, codePrefix: String, atMost count: Int) -> [KnownAct] {
        let builtIn = KnownActs.acts(type: type, codePrefix: codePrefix, atMost: count)
        return Array(layered(builtIn) { $0.acts(type: type, codePrefix: codePrefix) }.prefix(count))
    }

    /// The acts with a code that is written without marks and signs: `30 2020 nd cp`.
    func acts(foldedCode: FoldedTitle, system: DocumentCode.System) -> [KnownAct] {
        layered(KnownActs.acts(foldedCode: foldedCode, system: system)) {
            $0.acts(foldedCode: foldedCode, system: system)
        }
    }

    /// The acts in whose code, title or another name the words of a key stand, or with which one begins. O(bytes).
    package func acts(containing key: String, atBeginning: Bool = false, system: DocumentCode.System) -> [KnownAct] {
        layered(KnownActs.acts(containing: key, atBeginning: atBeginning, system: system)) {
            $0.acts(containing: key, atBeginning: atBeginning, system: system)
        }
    }

    /// An act and the one that took its place, where the register is sure of both; nil for any other. O(1).
    package func replacement(
        ofCode code: String, system: DocumentCode.System
    ) -> (act: KnownAct, successor: KnownAct)? {
        guard let own else { return KnownActs.replacement(ofCode: code, system: system) }
        let acts = acts(code: code, system: system)
        guard acts.count == 1, let act = acts.first else { return nil }
        if let name = act.successorCode {
            let successors = own.acts(code: name, system: system) + KnownActs.acts(code: name, system: system)
            return successors.first.map { (act, $0) }
        }
        return own.act(replacing: act) != nil && act.status.isEmpty
            ? nil : KnownActs.replacement(ofCode: code, system: system)
    }

    /// All offices of a person by full name, in any case; those that the workspace knows first.
    package func offices(of name: String) -> [Official] {
        let builtIn = Official.offices(of: name)
        guard let mine = own?.offices(of: name), !mine.isEmpty else { return builtIn }
        return mine + builtIn.filter { office in !mine.contains { $0.position == office.position } }
    }

    /// The body with this name, in any case.
    package func body(keyed key: String) -> Body? { own?.body(keyed: key) ?? Body.keyed(key) }

    private func layered(_ builtIn: [KnownAct], _ find: (OwnRegister) -> [KnownAct]) -> [KnownAct] {
        guard let own else { return builtIn }
        let mine = find(own).map(filled)
        return mine
            + builtIn.compactMap { act in
                guard let row = own.act(replacing: act) else { return act }
                let isFound = mine.contains { $0.code == row.code && $0.type == row.type }
                // A row that only adds to the built-in one is found by what that says.
                return row.title.isEmpty && !isFound ? row.filled(from: act) : nil
            }
    }

    /// A row with what it leaves out, where the built-in tables have the one act that it can mean.
    private func filled(_ act: KnownAct) -> KnownAct {
        guard act.title.isEmpty || act.date == nil else { return act }
        let known = [DocumentCode.System.state, .party].flatMap { KnownActs.acts(code: act.code, system: $0) }
            .filter { own?.act(replacing: $0).map { $0.type == act.type && $0.date == act.date } ?? false }
        return known.count == 1 ? known.first.map(act.filled) ?? act : act
    }
}
