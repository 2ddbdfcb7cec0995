import Staffing

extension DemandShifts: FileRecord {
  static let table = RecordTable<DemandShifts>(
    "changes", "thay đổi", "Some of what a client needs moves to another month.",
    fields: [
      Field("demand shifts", "dời nhu cầu", [], .text(\.client), "name or id of the client", isRequired: true),
      Field("role", "vai trò", [], .text(\.role), "the role", standard: "every role"),
      Field("from", "từ", ["từ tháng"], .month(\.from), "the month that hours leave", isRequired: true),
      Field("to", "sang", ["sang tháng"], .month(\.to), "the month that takes them", isRequired: true),
      Field("share", "tỷ lệ", [], .number(\.share, .share), "which share of them", standard: "all"),
    ])
}
