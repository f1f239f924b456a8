import LanguageServer
import Testing

@Suite struct GlobPatternTests {
    @Test(arguments: [
        ("*.md", "a.md", true), ("*.md", "x/y/a.md", true), ("*.md", "a.mdx", false), ("/a.md", "x/a.md", false),
        ("/a.md", "a.md", true), ("./a.md", "a.md", true), ("lưu-trữ/**", "lưu-trữ/2018/a.txt", true),
        ("lưu-trữ/**", "a/lưu-trữ/b.txt", false), ("**/lưu-trữ/*", "a/lưu-trữ/b.txt", true),
        ("lưu-trữ/", "lưu-trữ/a", true),
        ("a?c.txt", "abc.txt", true), ("a?c.txt", "ac.txt", false), ("**", "bất/kỳ/đâu", true), ("a/**/b", "a/b", true),
        ("a/**/b", "a/x/y/b", true), ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false), ("", "a", false),
        ("tờ*", "tơ\u{300}.txt", true),
    ]) func fits(pattern: String, path: String, expected: Bool) {
        #expect(GlobPattern(pattern).matches(path) == expected)
    }
}
