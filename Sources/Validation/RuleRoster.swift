/// All rules, in the order of the table in the documentation: where several could name one code's faults, the first does.
package enum RuleRoster {
    package static let rules: [Rule] = [
        .codeSpacing,
        .codeDash,
        .codeLetter,
        .codeCase,
        .codeSeparator,
        .codeOrder,
        .codeMissingPart,
        .codeYear,
        .codeType,
        .codeTerm,
        .codeNumber,
        .codeOrgan,
        .codeStyle,
        .citationConflict,
        .citationTitle,
        .citationDate,
        .citationIssuer,
        .citationSuperseded,
        .dateImpossible,
        .dateRange,
        .dateAnniversary,
        .dateWeekday,
        .dateYear,
        .dateForm,
        .termYears,
        .officialTenure,
        .organisationLifespan,
        .textDecomposed,
        .textHidden,
    ]

    package static func rule(named id: String) -> Rule? { rules.first { $0.id == id } }
}
