/// A province or city, as the register has it; one name has several rows, one a layer of the map.
package struct Place: Sendable, Equatable {
    package let name: String
    /// With its kind: `Tỉnh Tuyên Quang`.
    package let fullName: String
    /// province, city or provincial-city
    package let sort: String
    /// province-2025, province-pre2025, province-pre2025-old or city-pre2025
    package let layer: String
    /// ISO days; empty if not found or still so.
    package let from: String
    package let to: String
    /// The place it became part of; empty if it stands, its own name if it went on enlarged.
    package let mergedInto: String
    package let variants: [String]
    /// Where the row comes from.
    package let source: String

    /// All rows, in the order of the table. Read on first use.
    package static let all: [Place] = Table.places.rows.map { row in
        Place(
            name: String(row[0]), fullName: String(row[1]), sort: String(row[2]), layer: String(row[3]),
            from: String(row[4]), to: String(row[5]), mergedInto: String(row[6]),
            variants: row[7].split(separator: "|").map(String.init), source: String(row[8]))
    }

    /// By every name in small letters, in the order of the table. Made on first use.
    private static let byName: [String: [Place]] = {
        var result: [String: [Place]] = [:]
        for place in all {
            for name in Set(([place.name, place.fullName] + place.variants).map { $0.lowercased() }) {
                result[name, default: []].append(place)
            }
        }
        return result
    }()

    /// All rows with this name, full name or variant, in any case.
    package static func named(_ name: String) -> [Place] { byName[name.lowercased()] ?? [] }

    /// Names of the former provinces and cities that became part of a place, itself not among them. O(rows).
    package static func merged(into name: String) -> [String] {
        var names: [String] = []
        for row in Table.places.rows where row[6] == name && row[0] != name && row[3] == "province-pre2025" {
            names.append(String(row[0]))
        }
        return names
    }
}
