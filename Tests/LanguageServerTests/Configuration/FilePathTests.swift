import LanguageServer
import Testing

@Suite struct FilePathTests {
    @Test func urisAndPaths() {
        #expect(FilePath.path(ofURI: "file:///l%C3%A0m%20vi%E1%BB%87c/a.txt") == "/làm việc/a.txt")
        #expect(FilePath.path(ofURI: "untitled:Untitled-1") == nil)
        #expect(FilePath.uri(ofPath: "/làm việc/a.txt") == "file:///l%C3%A0m%20vi%E1%BB%87c/a.txt")
    }

    @Test func folders() {
        #expect(FilePath.folder(of: "/a/b.txt") == "/a")
        #expect(FilePath.folder(of: "/a") == "/")
        #expect(FilePath.folder(of: "/") == nil && FilePath.folder(of: "a") == nil)
        #expect(FilePath.joined("/a/b", "../c/./d.csv") == "/a/c/d.csv")
        #expect(FilePath.joined("/a", "/b") == "/b")
        #expect(FilePath.joined("/a", "../../..") == "/")
        #expect(FilePath.relative("/a/b/c", to: "/a") == "b/c")
        #expect(FilePath.relative("/ab/c", to: "/a") == nil)
        #expect(FilePath.relative("/ab/c", to: "/") == "ab/c")
        #expect(FilePath.name(of: "/a/b.txt") == "b.txt" && FilePath.name(of: "b.txt") == "b.txt")
    }
}
