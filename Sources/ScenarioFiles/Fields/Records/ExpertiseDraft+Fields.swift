import Staffing

extension ExpertiseDraft: FileRecord {
  static let table = RecordTable<ExpertiseDraft>(
    "expertise", "chuyên môn", "How well people know sectors.",
    fields: [
      Field(
        "person", "nhân viên", ["name", "tên", "nhân sự", "họ tên"], .text(\.person), "name or id", isRequired: true),
      Field(
        "sector", "ngành", ["industry", "lĩnh vực", "ngành hàng"], .text(\.sector), "the sector", isRequired: true),
      Field(
        "level", "mức", ["mức độ", "trình độ"], .number(\.level, .level), "none (0) to expert (5)", isRequired: true),
    ])
}
