import Extraction
import Foundation
import TextModel

/// Precision, recall and F1 of outlines against annotated ones: `--outlines ANNOTATIONS TEXTS [--errors]`.
///
/// `ANNOTATIONS` is a folder of files as `Tests/AnnotatedOutlines/README.md` describes them; the text of `NAME.tsv` is
/// `NAME.txt`, anywhere below the folder `TEXTS`.
enum OutlineScore {
    static func measure(annotations: String, texts: String, showsErrors: Bool, _ report: Report) {
        let paths = textPaths(below: texts)
        var total: [String: Counts] = [:]
        var byGroup: [String: Counts] = [:]
        for file in annotationFiles(in: annotations) {
            let name = file.deletingPathExtension().lastPathComponent
            guard let path = paths[name], let text = try? String(contentsOf: path, encoding: .utf8),
                let rows = try? String(contentsOf: file, encoding: .utf8)
            else {
                FileHandle.standardError.write(Data("vanthu-benchmark: no text for \(name)\n".utf8))
                continue
            }
            let score = score(of: text, against: rows.split(separator: "\n").dropFirst().compactMap(Section.init))
            for (kind, counts) in score.counts { total[kind, default: Counts()].add(counts) }
            let whole = score.counts.values.reduce(into: Counts()) { $0.add($1) }
            byGroup[String(name.prefix { $0 != "-" }), default: Counts()].add(whole)
            report.add("outline of \(name)", whole.figures)
            if showsErrors { for error in score.errors { print("    " + error) } }
        }
        for (kind, counts) in total.sorted(by: { $0.key < $1.key }) { report.add("kind \(kind)", counts.figures) }
        for (group, counts) in byGroup.sorted(by: { $0.key < $1.key }) { report.add("all \(group)", counts.figures) }
    }

    /// A part of an outline: where it begins, what it is, and where the part begins that it stands in (0: in none).
    struct Section {
        var line: Int
        /// More than one where a reader may see it either way.
        var kinds: [Substring]
        var number: String
        var parent: Int
        /// Counts neither for nor against.
        var isOptional: Bool

        init?(_ row: Substring) {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 4, let line = Int(fields[0]), let parent = Int(fields[3]) else { return nil }
            self.line = line
            self.parent = parent
            number = fields[2].lowercased()
            isOptional = fields[1].hasPrefix("?")
            kinds = fields[1].drop { $0 == "?" }.split(separator: "|")
        }
    }

    struct Counts {
        var right = 0
        var wrong = 0
        var missed = 0

        mutating func add(_ other: Counts) {
            right += other.right
            wrong += other.wrong
            missed += other.missed
        }

        var figures: KeyValuePairs<String, Double> {
            let all = Double(2 * right + wrong + missed)
            return [
                "precision": right + wrong == 0 ? 1 : Double(right) / Double(right + wrong),
                "recall": right + missed == 0 ? 1 : Double(right) / Double(right + missed),
                "F1": all == 0 ? 1 : Double(2 * right) / all, "right": Double(right), "wrong": Double(wrong),
                "missed": Double(missed),
            ]
        }
    }

    private static func score(
        of text: String, against wanted: [Section]
    ) -> (counts: [String: Counts], errors: [String]) {
        let source = SourceText(text)
        var counts: [String: Counts] = [:]
        var errors: [(line: Int, text: String)] = []
        let sections = Dictionary(wanted.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
        var found: Set<Int> = []
        func visit(_ nodes: [Outline.Node], inside parent: Int) {
            for node in nodes {
                let line = source.lines.line(at: node.range.start) + 1
                let section = sections[line]
                let kind = node.kind.rawValue
                if let section, section.kinds.contains(where: { $0 == kind }), section.parent == parent,
                    section.number == node.number.lowercased(), !found.contains(line)
                {
                    found.insert(line)
                    if !section.isOptional { counts[kind, default: Counts()].right += 1 }
                } else if !(section?.isOptional ?? false) {
                    counts[kind, default: Counts()].wrong += 1
                    errors.append((line, "+ \(line) \(kind) \(node.number) in \(parent): \(node.title(in: source))"))
                }
                visit(node.children, inside: line)
            }
        }
        visit(Outline(Analysis(source)).roots, inside: 0)
        for section in wanted where !section.isOptional && !found.contains(section.line) {
            let kind = section.kinds.first.map(String.init) ?? ""
            counts[kind, default: Counts()].missed += 1
            errors.append((section.line, "- \(section.line) \(kind) \(section.number) in \(section.parent)"))
        }
        return (counts, errors.sorted { $0.line < $1.line }.map(\.text))
    }

    private static func annotationFiles(in folder: String) -> [URL] {
        let files = try? FileManager.default.contentsOfDirectory(
            at: URL(fileURLWithPath: folder), includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "tsv" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    private static func textPaths(below folder: String) -> [String: URL] {
        let root = URL(fileURLWithPath: folder)
        guard let names = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else { return [:] }
        var paths: [String: URL] = [:]
        for case let file as URL in names where file.pathExtension == "txt" {
            paths[file.deletingPathExtension().lastPathComponent] = file
        }
        return paths
    }
}
