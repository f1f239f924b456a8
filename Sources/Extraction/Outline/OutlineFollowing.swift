import TextModel

/// How an outline goes on being right while somebody types within a line: only its places move.
///
/// It rests on the heads of all lines, on the first and last bytes of some, and on the words in `readWords`. What changes none
/// of these leaves it as it is.
extension Outline {
    /// Whether the outline of the text after an edit is this one but for its places, which `movePlaces` brings up to date. Says
    /// no where it is not sure; then it is to be built anew. O(edit + touched lines + words read).
    package mutating func survives(_ change: Analysis.Change, in analysis: Analysis) -> Bool {
        guard canFollow, analysis.isVietnamese, let line = TouchedLine(change, in: analysis, width: width),
            !readWords.touch(change.replaced), !isRead(line.after, at: change.replaced.start, in: analysis.text)
        else { return false }
        lengths.replace(change.replacedBlocks, with: analysis.blocks[change.inserted])
        guard lengths.wrapWidth == width else { return false }
        readWords.move(behind: change.replaced.start, by: change.growth)
        remember(OutlineMove(lineEnd: line.before.range.end, newLineEnd: line.after.range.end, growth: change.growth))
        return true
    }

    /// Whether words at an offset of a line may be looked at wherever the line stands.
    private func isRead(_ line: LineHead, at offset: Int, in text: SourceText) -> Bool {
        if text.bytes[line.range.start] == UInt8(ascii: "(") {
            return offset < line.range.start + ActTitles.longestEnclosure
        }
        return TableOfContents.reads(line, at: offset, isAnnounced: hasAnnouncedContents)
    }

    private mutating func remember(_ move: OutlineMove) {
        guard !move.isNone else { return }
        if let last = moves.popLast() {
            if let both = last.followed(by: move) { return moves.append(both) }
            moves.append(last)
        }
        if moves.count == Self.mostMoves { movePlaces() }
        moves.append(move)
    }

    /// Moves that are kept to be made in one pass.
    private static let mostMoves = 16

    /// Brings its places up to date with the edits that it survived. O(nodes).
    package mutating func movePlaces() {
        guard let first = moves.map(\.lineEnd).min() else { return }
        Self.move(&roots, moves, from: first)
        for index in quotations.indices where quotations[index].end >= first {
            quotations[index] = moves.place(of: quotations[index])
        }
        moves = []
    }

    /// - Parameter first: no place before it moves.
    private static func move(_ nodes: inout [Node], _ moves: [OutlineMove], from first: Int) {
        for index in nodes.indices where nodes[index].range.end >= first {
            nodes[index].range = moves.place(of: nodes[index].range)
            nodes[index].selectionRange = moves.place(of: nodes[index].selectionRange)
            nodes[index].titleRange = moves.place(of: nodes[index].titleRange)
            move(&nodes[index].children, moves, from: first)
        }
    }
}

extension [OutlineMove] {
    fileprivate func place(of range: TextRange) -> TextRange {
        reduce(range) { TextRange($1.place(of: $0.start), $1.place(of: $0.end)) }
    }
}
