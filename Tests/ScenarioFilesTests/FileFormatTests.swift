import Foundation
import Staffing
import Testing

@testable import ScenarioFiles

/// The tables of the documentation are made from the field tables.
///
/// `SUITS_REWRITE=1 swift test --disable-xctest --filter FileFormatTests` writes them again after a field has changed.
@Suite("Documentation of the file format")
struct FileFormatTests {
  private static let page =
    ScenarioReaderTests.scenarios.dropLast("scenarios".count) + "Sources/ScenarioFiles/ScenarioFiles.docc/FileFormat.md"

  private func section<Record: FileRecord>(_ type: Record.Type, _ title: String) -> String {
    let table = Record.table
    var text = "### \(title)\n\n\(table.meaning) In Vietnamese: `\(table.vietnamese)`.\n\n"
    text += "| field | tiếng Việt | other spellings | takes | says | where missing |\n|---|---|---|---|---|---|\n"
    for row in FieldRow.rows(of: table) {
      let others = row.aliases.map { "`\($0)`" }.joined(separator: ", ")
      text += "| `\(row.name)` | `\(row.vietnamese)` | \(others) | \(row.kind) | \(row.meaning) | \(row.standard) |\n"
    }
    return text + "\n"
  }

  private var fields: String {
    "## Fields\n\n" + section(ScenarioDraft.self, "scenario.yaml") + section(PersonDraft.self, "people.csv")
      + section(ClientDraft.self, "clients.csv") + section(MembershipDraft.self, "teams.csv")
      + section(DemandDraft.self, "demand.csv") + section(DemandChangeDraft.self, "demand-changes.csv")
      + section(CampaignDraft.self, "campaigns.csv")
      + section(LeaveDraft.self, "leave.csv") + section(ExpertiseDraft.self, "expertise.csv")
      + section(OpportunityDraft.self, "opportunities.csv") + section(DepartmentDraft.self, "departments.csv")
      + section(PinDraft.self, "pins.csv") + section(PolicyDraft.self, "policy")
      + section(RoleDraft.self, "roles") + section(SectorDraft.self, "sectors")
      + section(ConflictDraft.self, "conflicts")
  }

  @Test("the documentation has every field of every table, with its unit and default")
  func inStep() throws {
    let page = String(Self.page)
    var text = try String(contentsOfFile: page, encoding: .utf8)
    let start = try #require(text.range(of: "## Fields\n"))
    let end = try #require(text.range(of: "## Problems\n"))
    if ProcessInfo.processInfo.environment["SUITS_REWRITE"] == "1" {
      text.replaceSubrange(start.lowerBound..<end.lowerBound, with: fields)
      try text.write(toFile: page, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start.lowerBound..<end.lowerBound] == fields)
    }
  }
}
