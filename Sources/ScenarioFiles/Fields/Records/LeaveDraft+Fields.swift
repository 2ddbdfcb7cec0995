import Staffing

extension LeaveDraft: FileRecord {
  static let table = RecordTable<LeaveDraft>(
    "leave", "nghỉ phép", "Who is away and when.",
    fields: [
      Field(
        "person", "nhân viên", ["name", "tên", "nhân sự", "họ tên"], .text(\.person), "name or id", isRequired: true),
      Field(
        "from", "từ", ["start", "first day", "từ ngày", "bắt đầu", "date", "ngày"], .day(\.from), "first day away",
        isRequired: true),
      Field(
        "until", "đến", ["end", "last day", "to", "đến ngày", "kết thúc"], .day(\.until), "last day away",
        standard: "the first day"),
      Field(
        "why", "lý do", ["reason", "kind", "type", "loại"], .text(\.why, .leave), "why, or another word",
        standard: "holiday"),
    ])
}
