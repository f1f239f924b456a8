import LanguageServer

extension Platform {
    /// Larger files are no settings.
    private static let largestFile = 16 << 20

    /// The disk, for those who don't know it.
    static let reader = FileReader { path in
        guard sort(of: path) == .file, size(of: path) <= largestFile else { return nil }
        return contents(of: path).bytes
    }
}
