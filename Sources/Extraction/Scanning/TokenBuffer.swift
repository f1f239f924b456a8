/// Memory for the tokens of one block after another: asking for it anew for each costs a tenth of the reading.
///
/// It serves one vocabulary only, since it remembers the words that it met. Owns raw bytes: tokens are trivial, so that memory
/// needs neither initialising nor clearing. Whoever reads tokens holds the buffer, and `Scan` takes another one while somebody
/// does: what is read is never overwritten.
package final class TokenBuffer {
    private var memory = UnsafeMutableBufferPointer<Token>.allocate(capacity: 0)
    /// Tokens cut last.
    private(set) var count = 0
    /// The text that they are of.
    private(set) var text: [UInt8] = []
    /// Words met so far.
    let forms: WordForms

    package init() { forms = WordForms(for: .lines) }

    init(for size: WordForms.Size) { forms = WordForms(for: size) }

    deinit { memory.deallocate() }

    /// The tokens cut last; valid while the buffer lives and nothing else is cut into it.
    package var tokens: UnsafeBufferPointer<Token> { UnsafeBufferPointer(rebasing: memory[..<count]) }

    /// Takes the next text. In the memory of the one before, unless somebody still holds that.
    func take(_ text: some Collection<UInt8>) {
        self.text.removeAll(keepingCapacity: true)
        self.text.append(contentsOf: text)
    }

    /// Has `cut` write tokens into at least `capacity` places and say how many it wrote.
    func fill(_ capacity: Int, _ cut: (UnsafeMutableBufferPointer<Token>) -> Int) {
        if memory.count < capacity {
            let larger = max(capacity, 2 * memory.count)
            memory.deallocate()
            memory = .allocate(capacity: larger)
        }
        count = cut(memory)
    }
}
