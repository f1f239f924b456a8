/// The `lsp` command.
enum Serve {
    static func run() -> Int32 { 0 }
}
