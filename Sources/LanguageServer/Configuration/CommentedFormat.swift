/// Formats of text that have comments: `<!-- … -->` in Markdown and HTML.
package enum CommentedFormat {
    private static let languages: Set<String> = ["markdown", "html", "rmd", "quarto", "mdx"]
    private static let suffixes = [".md", ".markdown", ".html", ".htm"]

    /// Whether a file, by its name or what the client calls its language, has them.
    package static func has(comments name: String, languageID: String? = nil) -> Bool {
        languageID.map(languages.contains) == true || suffixes.contains(where: name.lowercased().hasSuffix)
    }
}
