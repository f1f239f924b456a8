import Foundation
import JSONRPC
import TestSupport
import Testing

private let key = CodingUserInfoKey(rawValue: "long")

/// A string that may have been read ahead.
private struct Text: Decodable, Equatable {
    let string: String
    let isReadAhead: Bool

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let texts = key.flatMap { decoder.userInfo[$0] as? [String] }
        if let texts, let number = try? container.decode(Int.self), texts.indices.contains(number) {
            (string, isReadAhead) = (texts[number], true)
        } else {
            (string, isReadAhead) = (try container.decode(String.self), false)
        }
    }
}

private struct Params: Decodable {
    var name: String?
    var text: Text
    var more: [Params]?
}

@Suite struct LongStringTests {
    private static let long = String(repeating: "Một dòng của văn bản.\\n", count: 200)

    private func body(_ params: String) -> [UInt8] { Array(#"{"method":"m","params":\#(params)}"#.utf8) }

    /// What a message says when its long strings are read ahead, and when none is; the same, or both fail alike.
    private func check(_ body: [UInt8], isReadAhead: Bool, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let member = IncomingMessage.LongMember(name: "text", key: try #require(key))
        func read(_ long: IncomingMessage.LongMember?) -> (texts: [Text], error: String) {
            do {
                let params = try IncomingMessage(body, long: long).parameters(Params.self)
                return ([params.text] + (params.more ?? []).map(\.text), params.name ?? "")
            } catch let error as IncomingMessage.Malformed {
                return ([], error.error.message)
            } catch { return ([], "\(error)") }
        }
        let (ahead, plain) = (read(member), read(nil))
        #expect(ahead.texts.map(\.string) == plain.texts.map(\.string), sourceLocation: sourceLocation)
        // Swift compares strings by what they mean: here the very scalars count.
        #expect(
            ahead.texts.map { Array($0.string.utf8) } == plain.texts.map { Array($0.string.utf8) },
            sourceLocation: sourceLocation)
        #expect(ahead.error == plain.error, sourceLocation: sourceLocation)
        #expect(ahead.texts.contains(where: \.isReadAhead) == isReadAhead, sourceLocation: sourceLocation)
    }

    @Test func aLongTextIsReadAhead() throws {
        try check(body(#"{"text":"\#(Self.long)"}"#), isReadAhead: true)
        try check(body(#"{ "name" : "a" , "text" : "\#(Self.long)" }"#), isReadAhead: true)
        try check(
            body(#"{"text":"\#(Self.long)","more":[{"text":"kế"},{"text":"x\#(Self.long)y"}]}"#), isReadAhead: true)
    }

    @Test(arguments: [
        #"\"ngoặc kép\""#, #"a\/b\\c"#, #"\r\n\t\b\f"#, #"V\u0103n th\u01b0"#, #"\uD83D\uDE00"#, #"\ud83d\ude00\u00e9"#,
        #"\u0000"#, "e\u{301} ễ 😀", "\u{7F}",
    ]) func escapes(piece: String) throws {
        for text in [piece + Self.long, Self.long + piece, Self.long + piece + Self.long] {
            try check(body(#"{"text":"\#(text)"}"#), isReadAhead: true)
        }
    }

    @Test(arguments: [
        #"\ud83d"#, #"\ude00"#, #"\ud83dx"#, #"\ud83d\u0041"#, #"\x"#, #"\u12g4"#, "\t", "\n", "\u{1}", #"\u12"#,
    ]) func whatIsNoStringIsLeftToTheDecoder(piece: String) throws {
        for text in [piece + Self.long, Self.long + piece, Self.long + piece + Self.long] {
            try check(body(#"{"text":"\#(text)"}"#), isReadAhead: false)
        }
    }

    @Test func bytesThatAreNoUTF8() throws {
        for bytes: [UInt8] in [
            [0xFF], [0xC3], [0xE1, 0xBB], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0x80],
        ] {
            let text = Array(#"{"method":"m","params":{"text":""#.utf8) + Self.long.utf8 + bytes + Self.long.utf8
            try check(text + Array(#""}}"#.utf8), isReadAhead: false)
        }
    }

    @Test func otherMembersAreLeftAlone() throws {
        try check(body(#"{"text":"ngắn","name":"\#(Self.long)"}"#), isReadAhead: false)
        try check(body(#"{"text":"ngắn","name":"\"text\":\"\#(Self.long)"}"#), isReadAhead: false)
        try check(body(#"{"name":"text","text":"\#(Self.long)"}"#), isReadAhead: true)
        try check(body(#"{"name":"a\\","text":"\#(Self.long)"}"#), isReadAhead: true)
    }

    @Test func aNumberIsNoText() throws {
        try check(body(#"{"text":"\#(Self.long)","more":[{"text":0}]}"#), isReadAhead: false)
        try check(body(#"{"text":0,"name":"\#(Self.long)"}"#), isReadAhead: false)
        try check(body(#"{"more":[{"text":null}],"text":"\#(Self.long)"}"#), isReadAhead: false)
    }

    @Test func aMessageThatEndsEarlyFailsAsItDidBefore() throws {
        let whole = body(#"{"name":"a","text":"\#(Self.long)","more":[]}"#)
        for count in Array(0...60) + Array(whole.count - 60..<whole.count) {
            try check(Array(whole[..<count]), isReadAhead: false)
        }
    }

    @Test(arguments: 0..<40) func randomTexts(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "a", "văn thư ", "Nghị quyết số 05-NQ/TW", #"\n"#, #"\""#, #"\\"#, #"\u1ec7"#, "\u{1F600}", "e\u{300}",
            #"\/"#,
            "12345678", "        ", "\u{A0}", #"\u0022"#, #"\u005c"#,
        ]
        var text = ""
        while text.utf8.count < 6000 { text += pieces[Int.random(in: pieces.indices, using: &generator)] }
        try check(body(#"{"text":"\#(text)"}"#), isReadAhead: true)
        // One byte is another.
        var damaged = body(#"{"text":"\#(text)"}"#)
        damaged[Int.random(in: damaged.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        let member = IncomingMessage.LongMember(name: "text", key: try #require(key))
        let ahead = try? IncomingMessage(damaged, long: member).parameters(Params.self).text.string
        let plain = try? IncomingMessage(damaged).parameters(Params.self).text.string
        #expect(ahead == plain)
    }
}
