import Staffing

extension OfficesMerged: FileRecord {
  static let table = RecordTable<OfficesMerged>(
    "changes", "thay đổi", "Offices become one.",
    fields: [
      Field("offices merged", "gộp văn phòng", [], .texts(\.offices), "at least two offices", isRequired: true),
      Field("into", "thành", ["as"], .text(\.into), "what the one is called", standard: "the first of them"),
    ])
}
