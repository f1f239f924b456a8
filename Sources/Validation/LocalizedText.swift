/// The language of messages; raw values are the names in options and settings.
package enum MessageLocale: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}

/// A message in both languages.
package struct LocalizedText: Sendable, Equatable {
    package var vi: String
    package var en: String

    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    package subscript(locale: MessageLocale) -> String { locale == .vietnamese ? vi : en }
}
