import Dispatch
import Synchronization
import TextModel

extension Analysis {
    /// All entities of the text, by start, then longest first; those of a long text on all processors. O(mentions); empty if
    /// the text is not Vietnamese.
    package func entities() -> [Entity] { isVietnamese ? Linker(self).entities() : [] }
}

/// The second pass: joins the mentions of all blocks, never reading the text again.
///
/// Referents (acts, people, bodies, places) are numbered by first appearance; a later or shorter mention gets the number of
/// the one it means. Acts and names do not ask each other, so each are numbered in a pass of their own (`ActPass`,
/// `NamePass`); then every block is finished for itself (`BlockPass`), and what goes across blocks is done last.
struct Linker {
    private let analysis: Analysis
    /// Ranges of blocks, which together are all of them.
    private let shares: [Range<Int>]

    /// Blocks that are finished in one go.
    private static let share = 512
    /// A text of fewer blocks is linked before other processors have woken up.
    private static let fewestShared = 1024

    init(_ analysis: Analysis) {
        self.analysis = analysis
        let count = analysis.blocks.count
        shares = stride(from: 0, to: count, by: Self.share).map { $0..<min($0 + Self.share, count) }
    }

    func entities() -> [Entity] {
        let (acts, names) = passes()
        let pass = BlockPass(analysis, acts: acts.meanings, names: names.meanings, dates: names.dates)
        var (entities, findings) = finished(pass)
        linkSignatures(findings.flatMap(\.signatures), in: &entities)
        var evidence = ActEvidence()
        for note in findings.lazy.flatMap(\.notes) { evidence.take(note, of: entities) }
        evidence.identify(findings.flatMap(\.ofActs), of: &entities, in: analysis.text)
        // Mentions come in order, block after block; sorting again is for what a recogniser nests out of order.
        let isSorted = entities.indices.dropFirst().allSatisfy { !(entities[$0].range < entities[$0 - 1].range) }
        return isSorted ? entities : entities.sorted { $0.range < $1.range }
    }

    private var isLong: Bool { analysis.blocks.count >= Self.fewestShared }

    /// Both read all blocks in order.
    private func passes() -> (ActPass, NamePass) {
        @Sendable func acts() -> ActPass {
            var pass = ActPass(analysis)
            for share in shares { pass.read(share, of: analysis) }
            return pass
        }
        @Sendable func names() -> NamePass {
            var pass = NamePass(analysis)
            for share in shares { pass.read(share, of: analysis) }
            pass.settle()
            return pass
        }
        guard isLong else { return (acts(), names()) }
        let passes = Mutex<(acts: ActPass?, names: NamePass?)>((nil, nil))
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            if index == 0 {
                let pass = acts()
                passes.withLock { $0.acts = pass }
            } else {
                let pass = names()
                passes.withLock { $0.names = pass }
            }
        }
        return passes.withLock { ($0.acts ?? acts(), $0.names ?? names()) }
    }

    /// Entities are written where they stay: each thread fills its own share of the array, every element once, and nobody
    /// reads them before all are done.
    private func finished(_ pass: BlockPass) -> ([Entity], [BlockPass.Findings]) {
        let findings = Mutex([BlockPass.Findings](repeating: BlockPass.Findings(), count: shares.count))
        let entities = [Entity](unsafeUninitializedCapacity: pass.entityCount) { memory, count in
            nonisolated(unsafe) let memory = memory
            @Sendable func finish(_ share: Int) {
                let place = UnsafeMutableBufferPointer(rebasing: memory[pass.entities(ofShare: share)])
                var entities = OutputSpan(buffer: place, initializedCount: 0)
                let found = pass.read(share, shares[share], into: &entities)
                _ = entities.finalize(for: place)
                findings.withLock { $0[share] = found }
            }
            if isLong {
                DispatchQueue.concurrentPerform(iterations: shares.count, execute: finish)
            } else {
                for share in shares.indices { finish(share) }
            }
            count = pass.entityCount
        }
        return (entities, findings.withLock(\.self))
    }

    /// Ties the office of a signature to the name below it.
    private func linkSignatures(_ parts: [SignatureLinks.Part], in entities: inout [Entity]) {
        let links = SignatureLinks(analysis: analysis)
        for (office, name) in zip(parts, parts.dropFirst()) where links.isOne(office, name) {
            entities[office.entity].link("holder", entities[name.entity].id)
            entities[name.entity].appendLink("positions", entities[office.entity].id)
        }
    }
}
