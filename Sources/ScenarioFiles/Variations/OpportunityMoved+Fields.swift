import Staffing

extension OpportunityMoved: FileRecord {
  static let table = RecordTable<OpportunityMoved>(
    "changes", "thay đổi", "An opportunity comes earlier or later.",
    fields: [
      Field("opportunity moved", "dời cơ hội", [], .text(\.opportunity), "name or id", isRequired: true),
      Field(
        "months", "số tháng", ["by"], .number(\.months, .months), "how much later; less than 0 is earlier",
        isRequired: true),
    ])
}
