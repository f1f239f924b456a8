extension Command {
    static let lsp = Command(
        name: "lsp", usage: "lsp [--stdio]", summary: "máy chủ ngôn ngữ (LSP 3.17) trên đầu vào, đầu ra chuẩn",
        options: [Option(name: "--stdio", summary: "đầu vào, đầu ra chuẩn (mặc định)")],
        run: { _ in Serve.run() })
}
