import Staffing

extension PersonDraft: FileRecord {
  static let table = RecordTable<PersonDraft>(
    "people", "nhân sự", "The staff of the account department: one row per person.", rowLimit: 50_000,
    fields: [
      Field("id", "mã", ["key", "code"], .text(\.id), "short key for references", standard: "the name"),
      Field(
        "name", "tên", ["họ tên", "họ và tên", "full name", "person", "nhân viên"], .text(\.name), "the person's name",
        isRequired: true),
      Field(
        "role", "vai trò", ["roles", "vị trí", "chức danh", "position", "job", "job title"], .texts(\.roles),
        "roles held, the main one first, separated by `;`", isRequired: true),
      Field(
        "grade", "cấp bậc", ["bậc", "seniority"], .text(\.grade, .grades), "grade inside the role", standard: "mid"),
      Field(
        "office", "văn phòng", ["branch", "chi nhánh"], .text(\.office), "the office", standard: "the only office"),
      Field(
        "cost per hour", "chi phí mỗi giờ", ["hourly cost", "cost", "cost/h", "chi phí giờ"],
        .number(\.costPerHour, .money), "pay with all charges, per contract hour", standard: "from the pay"),
      Field(
        "pay", "lương", ["salary", "monthly pay", "pay per month", "lương tháng", "chi phí tháng"],
        .number(\.pay, .money), "pay with all charges, per month", standard: "from the role's ladder"),
      Field(
        "hours per week", "giờ mỗi tuần", ["weekly hours", "hours/week", "giờ/tuần", "giờ tuần"],
        .number(\.hoursPerWeek, .hours), "contract hours a week", standard: "five days"),
      Field(
        "hours per month", "giờ mỗi tháng", ["monthly hours", "hours/month", "giờ/tháng", "giờ tháng", "capacity"],
        .number(\.hoursPerMonth, .hours), "contract hours a month, instead of hours a week"),
      Field(
        "start", "bắt đầu", ["start date", "first day", "from", "ngày bắt đầu", "ngày vào làm", "từ ngày"],
        .day(\.start), "first day at work", standard: "before the scenario"),
      Field(
        "end", "kết thúc", ["end date", "last day", "until", "ngày kết thúc", "ngày nghỉ việc", "đến ngày"],
        .day(\.end), "last day at work", standard: "after the scenario"),
      Field(
        "line manager", "quản lý trực tiếp", ["manager", "reports to", "báo cáo cho", "cấp trên"],
        .text(\.lineManager), "the person reported to, by name or id", standard: "nobody"),
      Field(
        "client limit", "số khách hàng tối đa", ["clients", "max clients", "số khách hàng"],
        .number(\.clientLimit, .count), "works for at most so many clients", standard: "the role's"),
      Field(
        "lead limit", "số đầu mối tối đa", ["leads", "max leads", "số đầu mối"], .number(\.leadLimit, .count),
        "main contact of at most so many clients", standard: "the role's"),
      Field(
        "dedicated", "chuyên trách", ["dedicated to", "only client", "khách hàng chuyên trách"], .text(\.dedicated),
        "the only client the person works for", standard: "any"),
      Field(
        "ceiling", "trần sử dụng", ["trần", "max utilization"], .number(\.ceiling, .share),
        "greatest share of capacity on client work", standard: "the role's"),
      Field(
        "overtime", "làm thêm giờ", ["overtime hours", "tăng ca", "giờ làm thêm"], .number(\.overtime, .hours),
        "greatest overtime, hours a month", standard: "a share of capacity"),
      Field(
        "productivity", "năng suất", ["efficiency"], .number(\.productivity, .multiple),
        "hours of need covered by one hour of work", standard: "1"),
      Field(
        "hunting", "săn khách", ["hunting share", "tỷ lệ săn khách"], .number(\.hunting, .share),
        "greatest share of capacity on pitches and growth work", standard: "the policy's"),
      Field(
        "training", "giờ đào tạo", ["training hours", "đào tạo"], .number(\.training, .hours),
        "training hours a month", standard: "0"),
      Field(
        "skill", "kỹ năng", ["skills"], .settings(\.skills, .level, .skills),
        "level of a skill: communication, selling, insight, care, strategy", standard: "unknown"),
      Field(
        "commission", "hoa hồng", ["commission share"], .number(\.commission, .share),
        "share of fees paid as commission", standard: "0"),
      Field("note", "ghi chú", ["notes", "remark", "comment"], .text(\.note), "a remark, carried along"),
    ])
}
