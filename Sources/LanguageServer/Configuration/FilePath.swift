/// Paths of files and the URIs that clients know them by. RFC 8089.
package enum FilePath {
    /// The path of a `file:` URI; nil for any other.
    package static func path(ofURI uri: String) -> String? {
        let decoded = DocumentKey(uri).decoded
        for prefix in ["file://localhost/", "file:///"] where decoded.hasPrefix(prefix) {
            return "/" + decoded.dropFirst(prefix.count)
        }
        return nil
    }

    /// The URI of a path, everything but plain letters, figures and `/ - . _ ~` escaped.
    package static func uri(ofPath path: String) -> String {
        var uri = "file://"
        for byte in path.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "/-._~".utf8.contains(byte)
            if isPlain {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                uri += "%" + (hex.count < 2 ? "0" : "") + hex
            }
        }
        return uri
    }

    /// The folder that holds a file or folder; nil for the root and for a bare name.
    package static func folder(of path: String) -> String? {
        guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    package static func name(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    }

    /// A path that is written relative to a folder, without `.` and `..`.
    package static func joined(_ folder: String, _ path: String) -> String {
        let whole = path.hasPrefix("/") ? path : folder + "/" + path
        var names: [Substring] = []
        for name in whole.split(separator: "/") where name != "." {
            if name == ".." { _ = names.popLast() } else { names.append(name) }
        }
        return (whole.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
    }

    /// The path of a file as it is written below a folder; nil for one that lies elsewhere.
    package static func relative(_ path: String, to folder: String) -> String? {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        // By canonical equivalence, as file systems do.
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }
}
