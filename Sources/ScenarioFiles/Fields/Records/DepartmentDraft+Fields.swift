import Staffing

extension DepartmentDraft: FileRecord {
  static let table = RecordTable<DepartmentDraft>(
    "departments", "phòng ban", "Departments downstream of account work and the hours they have.",
    fields: [
      Field("name", "tên", ["department", "phòng ban", "phòng"], .text(\.name), "the department", isRequired: true),
      Field("month", "tháng", [], .month(\.month), "one month", standard: "every month"),
      Field(
        "hours", "giờ", ["hours per month", "giờ mỗi tháng", "giờ tháng"], .number(\.hours, .hours), "hours a month",
        standard: "no limit"),
      Field(
        "headcount", "số người", ["people", "nhân sự"], .number(\.headcount, .count), "people in the department",
        standard: "unknown"),
    ])
}
