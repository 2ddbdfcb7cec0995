import Staffing
import Testing

@testable import ScenarioFiles

@Suite("Field tables")
struct RecordTableTests {
  private func clashes<Record>(_ table: RecordTable<Record>) -> [String] {
    var owners: [FoldedText: String] = [:]
    var clashes: [String] = []
    for field in table.fields {
      for spelling in Set([field.name, field.vietnamese] + field.aliases) {
        if let other = owners[FoldedText(spelling)], other != field.name {
          clashes.append("\(spelling): \(other), \(field.name)")
        }
        owners[FoldedText(spelling)] = field.name
      }
    }
    return clashes
  }

  @Test("no header of a table means two fields, in either language")
  func unique() {
    let all =
      clashes(PersonDraft.table) + clashes(ClientDraft.table) + clashes(MembershipDraft.table)
      + clashes(DemandDraft.table)
      + clashes(CampaignDraft.table) + clashes(LeaveDraft.table) + clashes(ExpertiseDraft.table)
      + clashes(OpportunityDraft.table) + clashes(DepartmentDraft.table) + clashes(PinDraft.table)
      + clashes(ConflictDraft.table) + clashes(SectorDraft.table) + clashes(RoleDraft.table)
      + clashes(PolicyDraft.table)
      + clashes(ScenarioDraft.table)
    #expect(all == [])
  }

  private func field(_ header: String) -> String? {
    switch PersonDraft.table.column(header) {
    case .field(let index): PersonDraft.table.fields[index].name
    case .setting(let index, let name): "\(PersonDraft.table.fields[index].name)/\(name)"
    case .remark: "#"
    case nil: nil
    }
  }

  @Test(
    "headers are read in both languages whatever their case, spaces, underscores and marks",
    arguments: [
      ("hours per week", "hours per week"), ("Hours_Per_Week", "hours per week"), ("HOURS-PER-WEEK", "hours per week"),
      ("hoursPerWeek", "hours per week"), ("giờ mỗi tuần", "hours per week"), ("Gio moi tuan", "hours per week"),
      ("Giờ/tuần", "hours per week"), ("Tên", "name"), ("te\u{302}n", "name"), ("VAI TRÒ", "role"),
      ("skill communication", "skill/communication"), ("Kỹ năng giao tiếp", "skill/giao tiếp"),
      ("skill_care", "skill/care"), ("# anything", "#"), ("Ghi chú", "note"),
    ])
  func headers(header: String, expected: String) {
    #expect(field(header) == expected)
  }

  @Test(
    "an unknown header is unknown, also where it only begins like a field",
    arguments: ["salery", "skillset", "namer", "tê nx", ""])
  func unknown(header: String) {
    #expect(field(header) == nil)
  }

  @Test("the closest known header is offered, and none where nothing is close")
  func closest() {
    #expect(PersonDraft.table.closest(to: "salery") == "salary")
    #expect(PersonDraft.table.closest(to: "hours per weeks") == "hours per week")
    #expect(PersonDraft.table.closest(to: "vai trof") == "vai trò")
    #expect(PersonDraft.table.closest(to: "zodiac sign") == nil)
  }

  @Test("the longest field name before a name wins")
  func longestPrefix() {
    guard case .setting(let index, let name) = OpportunityDraft.table.column("Pitch hours: creative director") else {
      Issue.record("the header is unknown")
      return
    }
    #expect(OpportunityDraft.table.fields[index].name == "pitch hours")
    #expect(name == "creative director")
  }
}
