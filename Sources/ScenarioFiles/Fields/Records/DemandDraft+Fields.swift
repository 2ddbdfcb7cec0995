import Staffing

extension DemandDraft: FileRecord {
  static let table = RecordTable<DemandDraft>(
    "demand", "nhu cầu", "Hours that clients need of a role; a client with rows here is not estimated from its fee.",
    fields: [
      Field("client", "khách hàng", ["account"], .text(\.client), "name or id", isRequired: true),
      Field("role", "vai trò", ["vị trí"], .text(\.role), "the role", isRequired: true),
      Field("month", "tháng", [], .month(\.month), "one month", standard: "every month of the contract"),
      Field(
        "hours", "giờ", ["hours per month", "giờ mỗi tháng", "giờ tháng"], .number(\.hours, .hours), "hours a month",
        isRequired: true),
      Field(
        "single", "một người", ["one person"], .flag(\.single), "whether one person must carry all of it",
        standard: "no"),
    ])
}
