import LanguageServer
import TextModel

/// A text to work on.
struct InputText {
    /// As the user named it.
    var name: String
    var text: SourceText
}

/// Reads the texts that a command line names. What cannot be read is said on standard error and skipped.
enum Input {
    private static let suffixes = [".txt", ".md", ".markdown"]

    /// All texts in order, and whether every one could be read.
    ///
    /// In a folder those are taken that its settings include.
    static func texts(
        _ paths: [String], standardInputName: String = "-", settings: inout FileSettings
    ) -> (texts: [InputText], isComplete: Bool) {
        var texts: [InputText] = []
        var isComplete = true
        for path in paths {
            for file in files(path, &isComplete, &settings) {
                if let text = read(file, standardInputName) { texts.append(text) } else { isComplete = false }
            }
        }
        return (texts, isComplete)
    }

    /// The file itself, or the texts in a folder and below, hidden ones left out.
    static func files(_ path: String, _ isComplete: inout Bool, _ settings: inout FileSettings) -> [String] {
        if path == "-" { return [path] }
        switch Platform.sort(of: path) {
        case .file: return [path]
        case .missing:
            Output.error("vanthu: không có tệp \"\(path)\"\n")
            isComplete = false
            return []
        case .folder:
            var found: [String] = []
            collect(path, &found, &settings)
            if found.isEmpty {
                Output.error("vanthu: thư mục \"\(path)\" không có tệp .txt, .md, .markdown nào\n")
                isComplete = false
            }
            return found
        }
    }

    private static func collect(_ folder: String, _ found: inout [String], _ settings: inout FileSettings) {
        var configuration: Configuration?
        for name in Platform.names(in: folder) where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            switch Platform.sort(of: path) {
            case .folder: collect(path, &found, &settings)
            case .file:
                let known = configuration ?? settings.configuration(of: path)
                configuration = known
                let isText = suffixes.contains(where: name.lowercased().hasSuffix)
                if known.includes(FileSettings.absolute(path)) ?? isText { found.append(path) }
            case .missing: continue
            }
        }
    }

    private static func read(_ path: String, _ standardInputName: String) -> InputText? {
        var bytes: [UInt8] = []
        let name = path == "-" ? standardInputName : path
        if path == "-" {
            while Platform.read(Platform.standardInput, into: &bytes) {}
        } else {
            let (contents, reason) = Platform.contents(of: path)
            guard let contents else {
                Output.error("vanthu: không đọc được \"\(path)\": \(reason)\n")
                return nil
            }
            bytes = contents
        }
        do {
            return InputText(name: name, text: try TextDecoding.text(of: bytes))
        } catch {
            switch error {
            case .invalidUTF8(let offset):
                Output.error("vanthu: \"\(name)\" không phải UTF-8: byte thứ \(offset) sai (tính từ 0)\n")
            case .invalidUTF16(let offset):
                Output.error("vanthu: \"\(name)\" là UTF-16 hỏng: byte thứ \(offset) sai (tính từ 0)\n")
            }
        }
        return nil
    }
}
