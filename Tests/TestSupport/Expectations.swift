// The library of tests is not there in a static release build, which has no use for this either.
#if canImport(Testing)
    package import Extraction
    package import Testing
    import TextModel
    package import Validation

    /// Expects the marked places, and no others, to be mentions of `kind`, in every text form.
    package func expectMentions(
        of kind: EntityKind, in marked: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for form in TextForm.allCases {
            let fixture = MarkedText(form.of(marked))
            let analysis = Analysis(SourceText(fixture.text))
            let found = zip(analysis.blocks, analysis.starts).flatMap { block, start in
                block.mentions.filter { $0.kind == kind && !$0.needsAntecedent }.map { $0.range.shifted(by: start) }
            }
            let wanted = fixture.marks.map { TextRange($0.start, $0.end) }
            #expect(
                found.map { analysis.text.string(in: $0).plain } == wanted.map { analysis.text.string(in: $0).plain },
                "\(form)", sourceLocation: sourceLocation)
            #expect(found == wanted, "\(form): \(fixture.text)", sourceLocation: sourceLocation)
        }
    }

    /// Expects the norms of all entities of `kind`, as `key=value`, in order, in every text form.
    package func expectNorms(
        of kind: EntityKind, in text: String, _ wanted: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for form in TextForm.allCases {
            let entities = Analysis(SourceText(form.of(text))).entities().filter { $0.kind == kind }
            let found = entities.map { entity in
                entity.norm.map { "\($0.key)=\($0.value)" }.joined(separator: " ").plain
            }
            #expect(found == wanted, "\(form): \(text)", sourceLocation: sourceLocation)
        }
    }

    /// Expects a rule to name the marked places and no others, in every text form; where a mark has a replacement, the first
    /// fix must make it. Also that applying the fixes leaves nothing of the rule and adds no finding of another.
    package func expectFindings(
        of rule: String, in marked: String, profile: Profile? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for form in TextForm.allCases {
            let fixture = MarkedText(form.of(marked))
            var options = Diagnosis.Options()
            options.profile = profile
            let analysis = Analysis(SourceText(fixture.text))
            let all = Diagnosis(analysis).findings(in: analysis, options: options)
            let found = all.filter { $0.rule == rule }
            let wanted = fixture.marks.map { TextRange($0.start, $0.end) }
            let others = all.filter { $0.rule != rule }.map(\.rule)
            #expect(
                found.map(\.range) == wanted, "\(form): \(fixture.text) (others: \(others))",
                sourceLocation: sourceLocation
            )
            for (finding, mark) in zip(found, fixture.marks) {
                guard let replacement = mark.replacement else { continue }
                let texts = finding.fixes.first?.edits.map { $0.newText.plain } ?? []
                #expect(texts == [replacement.plain], "\(form): \(fixture.text)", sourceLocation: sourceLocation)
            }
            let edits = found.compactMap { $0.fixes.first }.flatMap(\.edits)
            guard !edits.isEmpty else { continue }
            let mended = Analysis(analysis.text.applying(edits))
            let left = Diagnosis(mended).findings(in: mended, options: options).map(\.rule)
            let fixable = Set(found.filter { !$0.fixes.isEmpty }.map(\.rule))
            #expect(
                left.filter { fixable.contains($0) }.count == found.filter { $0.fixes.isEmpty }.count,
                "\(form): \(mended.text.string)", sourceLocation: sourceLocation)
            #expect(
                left.count <= all.count - found.filter { !$0.fixes.isEmpty }.count, "\(form): \(mended.text.string)",
                sourceLocation: sourceLocation)
        }
    }

    /// Expects no finding of any rule at all.
    package func expectSilence(
        _ text: String, profile: Profile? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        expectFindings(of: "", in: text, profile: profile, sourceLocation: sourceLocation)
        for form in TextForm.allCases {
            let analysis = Analysis(SourceText(form.of(text)))
            var options = Diagnosis.Options()
            options.profile = profile
            let found = Diagnosis(analysis).findings(in: analysis, options: options).filter {
                !($0.rule == "text-decomposed" && form == .decomposed)
            }
            #expect(found.map(\.rule) == [], "\(form): \(text)", sourceLocation: sourceLocation)
        }
    }
#endif
