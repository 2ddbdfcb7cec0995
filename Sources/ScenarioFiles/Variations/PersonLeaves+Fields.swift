import Staffing

extension PersonLeaves: FileRecord {
  static let table = RecordTable<PersonLeaves>(
    "changes", "thay đổi", "Somebody leaves.",
    fields: [
      Field("person leaves", "nhân sự nghỉ", [], .text(\.person), "name or id", isRequired: true),
      Field(
        "from", "từ", ["on", "từ ngày"], .day(\.from), "the first day without the person",
        standard: "before the scenario"),
    ])
}
