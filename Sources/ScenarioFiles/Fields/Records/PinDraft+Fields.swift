import Staffing

extension PinDraft: FileRecord {
  static let table = RecordTable<PinDraft>(
    "pins", "ghim", "What has been decided already: who must, must not or should work for whom.",
    fields: [
      Field(
        "person", "nhân viên", ["name", "tên", "nhân sự", "họ tên"], .text(\.person), "name or id", isRequired: true),
      Field("client", "khách hàng", ["account"], .text(\.client), "name or id", isRequired: true),
      Field("role", "vai trò", ["vị trí"], .text(\.role), "the role", standard: "any role"),
      Field("kind", "loại", ["pin", "type"], .text(\.kind, .pins), "what is decided", isRequired: true),
      Field(
        "from", "từ", ["start", "first month", "từ tháng", "bắt đầu"], .month(\.from), "first month",
        standard: "the first month"),
      Field(
        "until", "đến", ["end", "last month", "to", "đến tháng", "kết thúc"], .month(\.until), "last month",
        standard: "the last month"),
      Field("why", "lý do", ["reason"], .text(\.why), "the reason, printed back", standard: "none"),
    ])
}
