import Register
import Synchronization

/// The acts of the register that a name fits, with what was looked up of late kept: a text's names are asked for at every
/// keystroke.
enum NamedActLookup {
    private static let recent = Mutex<[[String]: [KnownAct]]>([:])
    private static let mostRecent = 256

    /// See `KnownActs.acts(named:title:)`.
    static func acts(named name: String, title: String?) -> [KnownAct] {
        let key = [name, title ?? ""]
        if let known = recent.withLock({ $0[key] }) { return known }
        let acts = KnownActs.acts(named: name, title: title)
        recent.withLock { recent in
            if recent.count >= mostRecent { recent.removeAll(keepingCapacity: true) }
            recent[key] = acts
        }
        return acts
    }
}
