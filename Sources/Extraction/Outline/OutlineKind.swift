/// The kinds of parts of an outline; raw values are the names in the JSON output.
package enum OutlineKind: String, Sendable, CaseIterable {
    case part, chapter, section, subsection, article, clause, point, heading, headline, lead, caption, paragraph
    case byline, appendix, header, legalBasis, recipients, signature
}
