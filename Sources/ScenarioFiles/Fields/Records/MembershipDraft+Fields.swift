import Staffing

extension MembershipDraft: FileRecord {
  static let table = RecordTable<MembershipDraft>(
    "teams", "đội ngũ", "Who works for whom today, in which role and since when; former stays count for cooling-off.",
    fields: [
      Field(
        "person", "nhân viên", ["name", "tên", "nhân sự", "họ tên"], .text(\.person), "name or id", isRequired: true),
      Field("client", "khách hàng", ["account"], .text(\.client), "name or id", isRequired: true),
      Field("role", "vai trò", ["vị trí"], .text(\.role), "the role on the client", standard: "the person's main role"),
      Field(
        "since", "từ", ["start", "from", "từ ngày", "bắt đầu"], .day(\.since), "first day on the client",
        standard: "unknown"),
      Field(
        "quarters", "số quý", ["tenure", "thâm niên"], .number(\.quarters, .quarters),
        "quarters on the client so far, instead of the first day"),
      Field(
        "until", "đến", ["end", "đến ngày", "kết thúc"], .day(\.until),
        "last day; an ended stay counts for cooling-off",
        standard: "still there"),
      Field(
        "main contact", "đầu mối", ["lead", "contact", "đầu mối chính"], .flag(\.mainContact),
        "whether the person is the main contact", standard: "no"),
    ])
}
