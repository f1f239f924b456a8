import Foundation
import TestSupport
import Testing

/// Every request the built program advertises, sent by pytest-lsp as several editors would; the answers are held against
/// the specification.
@Suite struct PytestTests {
    /// A Python that can load pytest-lsp: that of `VANTHU_PYTHON`, or the system's.
    private static let python: String? = {
        let named = ProcessInfo.processInfo.environment["VANTHU_PYTHON"].flatMap { $0.isEmpty ? nil : $0 }
        guard let python = named ?? BuiltProgram.find("python3") else { return nil }
        let outcome = try? BuiltProgram.run(program: python, ["-c", "import pytest_lsp"])
        return outcome?.status == 0 ? python : nil
    }()

    @Test(
        .enabled(
            if: python != nil || BuiltProgram.isContinuousIntegration,
            "needs Python with pytest-lsp, python3 or VANTHU_PYTHON: pip install pytest-lsp"))
    func everyAnswerIsAsSpecified() throws {
        let python = try #require(Self.python, "the Python package pytest-lsp is missing")
        let scratch = try Scratch()
        let outcome = try BuiltProgram.run(
            program: python,
            [
                "-m", "pytest", "-q", "--tb=short", "-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "-o",
                "asyncio_default_fixture_loop_scope=function",
                "-W", "error::pytest_lsp.LspSpecificationWarning", "--rootdir", scratch.folder.path,
                script("protocol").path,
            ],
            environment: [
                "VANTHU_PROGRAM": BuiltProgram.path, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1",
            ])
        #expect(outcome.status == 0, "\(outcome.output.suffix(6000))\(outcome.errors.suffix(2000))")
        #expect(outcome.output.contains(" passed"))
    }
}
