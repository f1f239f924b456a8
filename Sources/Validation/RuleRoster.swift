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
        .datePadding,
        .outlineNumbering,
        .outlineLetter,
        .outlineTitle,
        .headerForm,
        .termNumeral,
        .termYears,
        .officialName,
        .officialPosition,
        .officialTenure,
        .organisationLifespan,
        .textDecomposed,
        .textTonePlacement,
        .textQuotes,
        .textHidden,
        .suppressionUnused,
    ]

    /// The checks of codes and of mentions with the places of their rules: asked of thousands of mentions.
    static let codeChecks = rules.enumerated().compactMap { index, rule in
        if case .code(let check) = rule.check { (index, check) } else { nil }
    }
    static let mentionChecks = rules.enumerated().compactMap { index, rule in
        if case .mention(let check) = rule.check { (index, check) } else { nil }
    }

    package static func rule(named id: String) -> Rule? { rules.first { $0.id == id } }
}
