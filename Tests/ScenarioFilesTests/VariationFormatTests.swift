import Foundation
import Testing

@testable import ScenarioFiles

/// The tables of the documentation are made from the forms of changes.
///
/// `SUITS_REWRITE=1 swift test --disable-xctest --filter VariationFormatTests` writes them again after one has changed.
@Suite("Documentation of variations")
struct VariationFormatTests {
  private static let page =
    ScenarioReaderTests.scenarios.dropLast("scenarios".count)
    + "Sources/ScenarioFiles/ScenarioFiles.docc/Variations.md"

  private var changes: String {
    var text = "## Changes\n\n| change | tiếng Việt | says | other keys |\n|---|---|---|---|\n"
    for form in ChangeForm.all {
      text += "| `\(form.name)` | `\(form.vietnamese)` | \(form.meaning) | \(keys(form)) |\n"
    }
    return text + "\n"
  }

  /// The keys of changes that have their own; those of tables stand with the tables.
  private func keys(_ form: ChangeForm) -> String {
    guard form.rows.first?.name == form.name else { return "" }
    return form.rows.dropFirst().map { row in
      let standard = row.standard == "required" ? "required" : "\(row.standard) where missing"
      return "`\(row.name)`, `\(row.vietnamese)`: \(row.meaning) (\(row.kind); \(standard))"
    }.joined(separator: "; ")
  }

  @Test("the documentation has every change")
  func inStep() throws {
    let page = String(Self.page)
    var text = try String(contentsOfFile: page, encoding: .utf8)
    let start = try #require(text.range(of: "## Changes\n"))
    let end = try #require(text.range(of: "## Problems\n"))
    if ProcessInfo.processInfo.environment["SUITS_REWRITE"] == "1" {
      text.replaceSubrange(start.lowerBound..<end.lowerBound, with: changes)
      try text.write(toFile: page, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start.lowerBound..<end.lowerBound] == changes)
    }
  }
}
