import Extraction
import Foundation
import Testing

/// The form of the annotated outlines; how well the program agrees with them is what `vanthu-benchmark --outlines` tells.
@Suite struct AnnotatedOutlineTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("AnnotatedOutlines")

    private static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".tsv") }.sorted()

    @Test func areTwentyDocumentsAndTenTextsOfThePress() {
        #expect(Self.files.count { $0.hasPrefix("legal-") } == 20)
        #expect(Self.files.count { $0.hasPrefix("news-") } == 10)
    }

    @Test(arguments: files) func hasKnownKindsAndParentsBefore(file: String) throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
        let rows = text.split(separator: "\n")
        #expect(rows.first == "line\tkind\tnumber\tparent")
        var lines: Set<Int> = [0]
        var last = 0
        for row in rows.dropFirst() {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            try #require(fields.count == 4, "\(row)")
            let line = try #require(Int(fields[0]), "\(row)")
            let parent = try #require(Int(fields[3]), "\(row)")
            #expect(line > last && parent < line && lines.contains(parent), "\(row)")
            for kind in fields[1].drop(while: { $0 == "?" }).split(separator: "|") {
                #expect(OutlineKind(rawValue: String(kind)) != nil, "\(row)")
            }
            // Numbers only: no words of the texts.
            #expect(fields[2].count <= 16 && !fields[2].contains(" "), "\(row)")
            lines.insert(line)
            last = line
        }
    }
}
