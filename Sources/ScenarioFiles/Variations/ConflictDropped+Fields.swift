import Staffing

extension ConflictDropped: FileRecord {
  static let table = RecordTable<ConflictDropped>(
    "changes", "thay đổi", "Clients no longer keep each other's people away.",
    fields: [
      Field(
        "conflict dropped", "bỏ xung đột", [], .texts(\.clients), "at least two clients, by name or id",
        isRequired: true)
    ])
}
