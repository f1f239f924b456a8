import Testing

@testable import Extraction

@Suite struct PhraseTrieTests {
    /// Words of the lexicon, so that tokens have numbers.
    private func labels(_ phrase: String) -> [UInt32] {
        let scan = Scan(reading: Array(phrase.utf8)[...])
        return (0..<scan.count).map { scan[$0].label }
    }

    private func match(_ trie: PhraseTrie, _ text: String) -> [Int]? {
        trie.longestMatch(at: 0, in: Scan(reading: Array(text.utf8)[...])).map { [Int($0.payload), $0.end] }
    }

    @Test func theLongestPhraseWinsAndAShorterOneStays() {
        var trie = PhraseTrie()
        trie.add(labels("nghị quyết"), payload: 1)
        trie.add(labels("nghị quyết liên tịch"), payload: 2)
        trie.add(labels("nghị"), payload: 3)
        trie.add(labels("nghị quyết"), payload: 4)
        #expect(match(trie, "Nghị quyết liên tịch số 1") == [2, 4])
        #expect(match(trie, "nghị quyết liên ngành") == [1, 2])
        #expect(match(trie, "Nghị định") == [3, 1])
        #expect(match(trie, "quyết định") == nil)
        #expect(match(trie, "") == nil)
    }

    @Test func manyPhrasesFindTheirOwn() {
        var trie = PhraseTrie()
        for number in 1...3000 { trie.add(labels("số \(number)"), payload: Int32(number)) }
        for number in stride(from: 1, through: 3000, by: 7) { #expect(match(trie, "số \(number)") == [number, 2]) }
        #expect(match(trie, "số 3001") == nil)
    }
}
