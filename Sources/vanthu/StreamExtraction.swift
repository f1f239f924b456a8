#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import TextModel

/// `extract --stream`: one document a line in, one object a line out, each as soon as its line is whole.
enum StreamExtraction {
    private struct Line: Decodable {
        var document: String?
        var text: String
    }

    static func run(_ format: inout ExtractionFormat) -> Int32 {
        var buffer: [UInt8] = []
        var isGood = true
        while Platform.read(Platform.standardInput, into: &buffer) {
            var start = 0
            while let end = buffer[start...].firstIndex(of: 0x0A) {
                isGood = write(Array(buffer[start..<end]), &format) && isGood
                start = end + 1
            }
            buffer.removeFirst(start)
        }
        if !buffer.isEmpty { isGood = write(buffer, &format) && isGood }
        return isGood ? 0 : 2
    }

    private static func write(_ line: [UInt8], _ format: inout ExtractionFormat) -> Bool {
        if line.first == UInt8(ascii: "{"), let read = try? JSONDecoder().decode(Line.self, from: Data(line)) {
            return Output.print(format.line(document: read.document, SourceText(read.text))) == ()
        }
        do {
            let text = try TextDecoding.text(of: unescaped(line))
            return Output.print(format.line(document: nil, text)) == ()
        } catch {
            Output.error("vanthu extract: một dòng không phải UTF-8\n")
            Output.print("{\"entities\":[]}\n")
            return false
        }
    }

    /// `\n` stands for a line end, `\\` for a backslash.
    private static func unescaped(_ line: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < line.count {
            let byte = line[index]
            index += 1
            guard byte == UInt8(ascii: "\\"), index < line.count else {
                result.append(byte)
                continue
            }
            switch line[index] {
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "\\"): result.append(byte)
            default: result += [byte, line[index]]
            }
            index += 1
        }
        return result
    }
}
