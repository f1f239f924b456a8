// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A room of the program and the only rooms it may know.
func room(_ name: String, knows: [Target.Dependency] = [], except: [String] = []) -> Target {
    .target(name: name, dependencies: knows, exclude: except, swiftSettings: strict)
}

/// The tests of a room, in the folder that mirrors it.
func tests(_ name: String, know: [Target.Dependency], except: [String] = []) -> Target {
    .testTarget(name: name, dependencies: know + ["TestSupport"], exclude: except, swiftSettings: strict)
}

let package = Package(
    name: "VanThu",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "vanthu", targets: ["vanthu"])],
    targets: [
        room("TextModel"),
        room("Register", except: ["Tables/tables.py"]),
        room("Extraction", knows: ["TextModel", "Register"]),
        room("Validation", knows: ["TextModel", "Register", "Extraction"]),
        room("LanguageServerProtocol"),
        room("JSONRPC"),
        room(
            "LanguageServer",
            knows: ["TextModel", "Register", "Extraction", "Validation", "LanguageServerProtocol", "JSONRPC"]),
        .executableTarget(
            name: "vanthu",
            dependencies: [
                "TextModel", "Register", "Extraction", "Validation", "LanguageServerProtocol", "JSONRPC",
                "LanguageServer",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "vanthu-benchmark",
            dependencies: [
                "TextModel", "Register", "Extraction", "Validation", "LanguageServerProtocol", "JSONRPC",
                "LanguageServer",
            ],
            swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["TextModel", "Register", "Extraction", "Validation"],
            path: "Tests/TestSupport", swiftSettings: strict),
        tests("TextModelTests", know: ["TextModel"]),
        tests("RegisterTests", know: ["Register"]),
        tests("ExtractionTests", know: ["TextModel", "Register", "Extraction"]),
        tests("ValidationTests", know: ["TextModel", "Register", "Extraction", "Validation"]),
        tests("LanguageServerProtocolTests", know: ["LanguageServerProtocol"]),
        tests("JSONRPCTests", know: ["JSONRPC"]),
        tests(
            "LanguageServerTests",
            know: [
                "TextModel", "Register", "Extraction", "Validation", "LanguageServerProtocol", "JSONRPC",
                "LanguageServer",
            ]),
        tests("CommandLineTests", know: []),
        tests("ClientTests", know: [], except: ["Scripts"]),
        tests("FloorPlanTests", know: []),
    ]
)
