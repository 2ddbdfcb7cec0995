import Staffing

extension DemandChangeDraft: FileRecord {
  static let table = RecordTable<DemandChangeDraft>(
    "demand-changes", "thay đổi nhu cầu",
    "What clients need more or less of than their demand, fees and campaigns say; opportunities stay as they are.",
    fields: [
      Field("client", "khách hàng", ["account"], .text(\.client), "name or id", isRequired: true),
      Field("role", "vai trò", ["vị trí"], .text(\.role), "the role", standard: "every role"),
      Field(
        "from", "từ", ["start", "first month", "từ tháng", "bắt đầu"], .month(\.from), "first month",
        standard: "the first month"),
      Field(
        "until", "đến", ["end", "last month", "đến tháng", "kết thúc"], .month(\.until), "last month",
        standard: "the last month"),
      Field(
        "factor", "hệ số", ["multiplied by", "times"], .number(\.factor, .multiple),
        "what hours of those months are multiplied by", isRequired: true),
      Field(
        "moved to", "chuyển sang", ["to", "sang tháng"], .month(\.movedTo),
        "the month that takes hours which are left over", standard: "none"),
    ])
}
