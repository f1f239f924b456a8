/// Finds provinces, cities, districts and countries.
enum PlaceRecognizer {
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        guard let reading = PlaceReader.place(at: index, in: scan) else { return nil }
        mentions.append(Mention(scan.range(index, reading.end), .place(reading.value)))
        return reading.end
    }
}
