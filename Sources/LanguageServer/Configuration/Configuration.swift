package import LanguageServerProtocol
package import Register
package import Validation

/// The settings in force for a text: built-in values under what the client sent, under `.vanthu.json`.
package struct Configuration: Sendable, Equatable {
    /// Findings that are not wanted, by file, rule and text.
    package struct Ignored: Sendable, Equatable {
        /// The folder that the pattern is relative to.
        package var folder: String
        /// nil: every file.
        package var files: GlobPattern?
        package var finding: Silencing.Ignored
    }

    package var options = Diagnosis.Options()
    package var locale: MessageLocale
    /// How long findings at the word being typed wait, in milliseconds.
    package var typingPause = 400
    /// The day that texts without one of their own are of.
    package var documentDate: CivilDate?
    package var ignored: [Ignored] = []
    /// Which files of a folder are texts to work on; nil: by their suffix.
    package var include: (folder: String, patterns: [GlobPattern])?
    /// Paths of register files, the later over the earlier.
    package var registers: [String] = []
    /// Path of the file of findings that were there before.
    package var baseline: String?
    /// Whether symbols show the acts, officials and dates of each part beneath it.
    package var outlineHasEntities = false
    package var hintsYears = true
    package var hintsCodes = true
    /// Where rules are explained: the address before a rule's id; nil for nowhere.
    package var ruleBaseURL: String?

    package init(locale: MessageLocale) { self.locale = locale }

    package static func == (left: Configuration, right: Configuration) -> Bool {
        left.options == right.options && left.locale == right.locale && left.typingPause == right.typingPause
            && left.documentDate == right.documentDate && left.ignored == right.ignored
            && left.include?.folder == right.include?.folder && left.include?.patterns == right.include?.patterns
            && left.registers == right.registers && left.baseline == right.baseline
            && left.outlineHasEntities == right.outlineHasEntities && left.hintsYears == right.hintsYears
            && left.hintsCodes == right.hintsCodes && left.ruleBaseURL == right.ruleBaseURL
    }

    /// Puts settings over those in force; what is absent stays. Returns what is wrong with them, for a person to read.
    ///
    /// `folder` is what paths in them are relative to. In a file of our own an unknown key is a slip; in what a client sends
    /// it may be another server's.
    package mutating func apply(_ tree: SettingsTree, folder: String, isFile: Bool) -> [SettingsProblem] {
        var reading = SettingsReading(folder: folder, isFile: isFile)
        reading.read(tree, into: &self)
        return reading.problems
    }

    /// What is not wanted of the findings in a file. `hasComments` says whether its format has comments.
    package func silencing(ofFile path: String?, hasComments: Bool, baseline: Baseline?) -> Silencing {
        var silencing = Silencing()
        silencing.readsComments = hasComments
        for item in ignored {
            guard let files = item.files else {
                silencing.ignored.insert(item.finding)
                continue
            }
            if let path, let relative = FilePath.relative(path, to: item.folder), files.matches(relative) {
                silencing.ignored.insert(item.finding)
            }
        }
        if let path, let baseline { silencing.baseline = baseline.findings(inFile: path) }
        return silencing
    }

    /// Whether a file of a folder is a text to work on; nil where nothing is said of it.
    package func includes(_ path: String) -> Bool? {
        guard let include, let relative = FilePath.relative(path, to: include.folder) else { return nil }
        return include.patterns.contains { $0.matches(relative) }
    }
}
