import Staffing

extension LeaveDropped: FileRecord {
  static let table = RecordTable<LeaveDropped>(
    "changes", "thay đổi", "Somebody stays instead of being away.",
    fields: [
      Field("no leave", "bỏ nghỉ phép", [], .text(\.person), "name or id", isRequired: true),
      Field("from", "từ", ["từ ngày"], .day(\.from), "leave that begins from this day on", standard: "all of it"),
    ])
}
