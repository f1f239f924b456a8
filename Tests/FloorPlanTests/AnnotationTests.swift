import Foundation
import Testing

/// The annotations that `vanthu-benchmark --holders` reads: offsets and ids, nothing of the texts.
@Suite struct AnnotationTests {
    private static let rows: [[Substring]] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Annotations/holders.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }()

    @Test func haveTheirColumns() {
        #expect(Self.rows.first == ["text", "person", "start", "end", "offices"])
        #expect(Self.rows.count > 100)
        for row in Self.rows { #expect(row.count == 5, "\(row)") }
    }

    @Test func areOffsetsAndIDs() {
        for row in Self.rows.dropFirst() where row.count == 5 {
            #expect(row[0].wholeMatch(of: /[a-z0-9-]+/) != nil, "\(row)")
            #expect(row[1].wholeMatch(of: /p[1-9][0-9]*/) != nil, "\(row)")
            #expect(isRange(row[2], row[3]), "\(row)")
            for office in row[4].split(separator: " ") {
                let ends = office.split(separator: "-", omittingEmptySubsequences: false)
                #expect(ends.count == 2 && isRange(ends[0], ends[ends.count - 1]), "\(row)")
            }
        }
    }

    /// Mentions of a text stand in order and do not overlap; its people are numbered as they come.
    @Test func standInOrder() {
        var ends: [Substring: Int] = [:]
        var people: [Substring: Int] = [:]
        for row in Self.rows.dropFirst() where row.count == 5 {
            let start = Int(row[2]) ?? -1
            #expect(start >= ends[row[0], default: 0], "\(row)")
            ends[row[0]] = Int(row[3]) ?? 0
            let person = Int(row[1].dropFirst()) ?? 0
            #expect(person <= people[row[0], default: 0] + 1, "\(row)")
            people[row[0]] = max(person, people[row[0], default: 0])
        }
    }

    private func isRange(_ start: Substring, _ end: Substring) -> Bool {
        guard let start = Int(start), let end = Int(end) else { return false }
        return start >= 0 && start < end
    }
}
