import Staffing

extension ScenarioDraft: FileRecord {
  /// A scenario is the whole file; it begins where the file begins.
  var place: Place? {
    get { name?.place }
    set {}
  }

  static let table = RecordTable<ScenarioDraft>(
    "scenario", "kịch bản", "One planning question.", rowLimit: 1, fields: settings + lists)

  /// The lists that may be tables of their own beside `scenario.yaml`, in the order in which they are read.
  static let tables: [NestedTable<ScenarioDraft>] = [
    .list(\.people), .list(\.clients), .list(\.teams), .list(\.demand), .list(\.demandChanges), .list(\.campaigns),
    .list(\.leave), .list(\.expertise), .list(\.opportunities), .list(\.departments), .list(\.pins),
  ]

  private static var settings: [Field<ScenarioDraft>] {
    [
      Field("name", "tên", ["scenario"], .text(\.name), "the scenario's name", standard: "the folder's name"),
      Field("currency", "tiền tệ", [], .text(\.currency), "currency code such as VND or USD", standard: "none"),
      Field(
        "first month", "tháng đầu", ["start", "bắt đầu", "from"], .month(\.firstMonth), "the first month",
        isRequired: true),
      Field("months", "số tháng", ["month count"], .number(\.monthCount, .months), "how many months", standard: "3"),
      Field(
        "holidays", "ngày lễ", ["public holidays"], .days(\.holidays),
        "public holidays, also as ranges `2027-02-05..2027-02-10`", standard: "none"),
      Field(
        "hours per day", "giờ mỗi ngày", [], .number(\.hoursPerDay, .hours), "contract hours of a full day",
        standard: "8"),
      Field(
        "numbers", "số", [], .reading, "how numbers are written: `1.234,5` or `1,234.5`", standard: "as far as clear"),
      Field(
        "dates", "ngày", [], .reading, "how dates are written: `dd/mm/yyyy` or `mm/dd/yyyy`",
        standard: "as far as clear"),
      Field("policy", "chính sách", [], .record(.one(\.policy)), "prices, limits and rules", standard: "the house's"),
      Field(
        "roles", "vai trò", [], .records(.list(\.roles)), "changes to the role catalogue", standard: "the catalogue"),
      Field("sectors", "ngành", [], .records(.list(\.sectors)), "lines of business", standard: "those of the clients"),
      Field("conflicts", "xung đột", [], .records(.list(\.conflicts)), "competing clients", standard: "none"),
    ]
  }

  private static var lists: [Field<ScenarioDraft>] {
    let vietnamese = [
      PersonDraft.table.vietnamese, ClientDraft.table.vietnamese, MembershipDraft.table.vietnamese,
      DemandDraft.table.vietnamese, DemandChangeDraft.table.vietnamese, CampaignDraft.table.vietnamese,
      LeaveDraft.table.vietnamese,
      ExpertiseDraft.table.vietnamese, OpportunityDraft.table.vietnamese, DepartmentDraft.table.vietnamese,
      PinDraft.table.vietnamese,
    ]
    return zip(tables, vietnamese).map { table, vietnamese in
      Field(table.key, vietnamese, [], .records(table), "the rows of `\(table.key).csv`", standard: "the file's")
    }
  }
}
