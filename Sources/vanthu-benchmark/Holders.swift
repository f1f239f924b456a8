import Extraction
import Foundation
import TextModel

/// How well offices are tied to their holders, and mentions of one person to each other, by annotations of offsets and ids.
///
/// `--holders ANNOTATIONS FOLDER…`: a row of ANNOTATIONS is one mention of a person: the name of its text (NAME.txt somewhere in
/// a folder), the person's id within it, the mention's start and end, and `start-end` of each office that the text gives the
/// person there, in Unicode scalars. Texts that are not found are left out.
enum Holders {
    private struct Row {
        var person: String
        var range: Range<Int>
        var offices: [Range<Int>]
    }

    private struct Tally {
        var wanted = 0
        var found = 0
        var right = 0

        var values: KeyValuePairs<String, Double> {
            let precision = found == 0 ? 0 : Double(right) / Double(found)
            let recall = wanted == 0 ? 0 : Double(right) / Double(wanted)
            let sum = precision + recall
            return [
                "wanted": Double(wanted), "found": Double(found), "precision": precision, "recall": recall,
                "F1": sum == 0 ? 0 : 2 * precision * recall / sum,
            ]
        }
    }

    static func measure(annotations: String, folders: [String], _ report: Report) {
        let rows = read(annotations)
        var links = Tally()
        var pairs = Tally()
        for (name, rows) in rows.sorted(by: { $0.key < $1.key }) {
            guard let text = text(named: name, in: folders) else { continue }
            score(rows, text, name, &links, &pairs)
        }
        report.add("offices with their holders", links.values)
        report.add("mentions of one person", pairs.values)
    }

    private static func read(_ path: String) -> [String: [Row]] {
        guard let content = try? String(contentsOfFile: path, encoding: .utf8) else { return [:] }
        var rows: [String: [Row]] = [:]
        for line in content.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 5, let start = Int(fields[2]), let end = Int(fields[3]), start < end else { continue }
            let offices = fields[4].split(separator: " ").compactMap(range)
            rows[String(fields[0]), default: []].append(
                Row(person: String(fields[1]), range: start..<end, offices: offices))
        }
        return rows
    }

    private static func range(_ field: Substring) -> Range<Int>? {
        let ends = field.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, let start = ends.first, let end = ends.last, start < end else { return nil }
        return start..<end
    }

    private static func text(named name: String, in folders: [String]) -> SourceText? {
        for folder in folders {
            let files = FileManager.default.enumerator(atPath: folder)
            while let file = files?.nextObject() as? String {
                guard file == "\(name).txt" || file.hasSuffix("/\(name).txt") else { continue }
                return (try? Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(file))).map {
                    SourceText(String(decoding: $0, as: UTF8.self))
                }
            }
        }
        return nil
    }

    private static func score(
        _ rows: [Row], _ text: SourceText, _ name: String, _ links: inout Tally, _ pairs: inout Tally
    ) {
        let entities = Analysis(text).entities()
        let people = entities.filter { $0.kind == .person }.map { ($0, scalars($0.range, in: text)) }
        // The mention found where each row has one.
        let found = rows.map { row in people.first { isAlike($0.1, row.range) }?.0 }
        links.wanted += rows.reduce(0) { $0 + $1.offices.count }
        for office in entities where office.kind == .position {
            guard let holder = office.text("holder") else { continue }
            links.found += 1
            let range = scalars(office.range, in: text)
            let isRight = rows.indices.contains { index in
                found[index]?.id == holder && rows[index].offices.contains { isAlike($0, range) }
            }
            links.right += isRight ? 1 : 0
            if !isRight { note("\(name): \(text.string(in: office.range)) -> \(holder)?") }
        }
        for (index, row) in rows.enumerated() {
            for office in row.offices {
                let isFound = entities.contains {
                    $0.kind == .position && $0.text("holder") != nil && $0.text("holder") == found[index]?.id
                        && isAlike(scalars($0.range, in: text), office)
                }
                if !isFound { note("\(name): thiếu \(office) -> \(row.person)") }
            }
            for other in rows.indices where other > index {
                let isOne = row.person == rows[other].person
                let isJoined = found[index].map { $0.id == found[other]?.id } ?? false
                pairs.wanted += isOne ? 1 : 0
                pairs.found += isJoined ? 1 : 0
                pairs.right += isOne && isJoined ? 1 : 0
            }
        }
    }

    private static func note(_ line: String) { FileHandle.standardError.write(Data("\(line)\n".utf8)) }

    /// Whether two ranges share at least half of the longer one.
    private static func isAlike(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        2 * left.clamped(to: right).count >= max(left.count, right.count)
    }

    private static func scalars(_ range: TextRange, in text: SourceText) -> Range<Int> {
        let start = text.bytes[..<range.start].count { $0 & 0xC0 != 0x80 }
        return start..<start + text.bytes[range.start..<range.end].count { $0 & 0xC0 != 0x80 }
    }
}
