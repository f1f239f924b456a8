/// Where the program writes.
enum Output {
    static func print(_ text: String) { Platform.write(Array(text.utf8), to: Platform.standardOutput) }
    static func print(_ bytes: [UInt8]) { Platform.write(bytes, to: Platform.standardOutput) }
    static func error(_ text: String) { Platform.write(Array(text.utf8), to: Platform.standardError) }
}
