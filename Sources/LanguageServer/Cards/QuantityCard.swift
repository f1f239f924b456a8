import Extraction

extension CardContext {
    /// The plain number with its unit.
    func quantityRows() -> [Card.Row] {
        let value = entity.norm.first { $0.key == "value" }?.value
        let unit = entity.norm.first { $0.key == "unit" }?.value
        let text = [value, unit].compactMap { $0 }.joined(separator: " ")
        let isApproximate = entity.attribute("approximate") != nil
        return [
            .heading(text.isEmpty ? written : text, beside: isApproximate ? [say("khoảng chừng", "approximate")] : [])
        ]
    }
}
