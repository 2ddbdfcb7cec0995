import Staffing

extension CampaignDraft: FileRecord {
  static let table = RecordTable<CampaignDraft>(
    "campaigns", "chiến dịch", "Campaigns of clients: they drive planners' and directors' hours.",
    fields: [
      Field("name", "tên", ["campaign", "chiến dịch"], .text(\.name), "the campaign", isRequired: true),
      Field("client", "khách hàng", ["account"], .text(\.client), "name or id", isRequired: true),
      Field(
        "kind", "loại", ["type"], .text(\.kind, .campaigns), "what it is for, or another word",
        standard: "none of these"),
      Field(
        "from", "từ", ["start", "first month", "từ tháng", "bắt đầu"], .month(\.from), "first month",
        standard: "the first month"),
      Field(
        "until", "đến", ["end", "last month", "to", "đến tháng", "kết thúc"], .month(\.until), "last month",
        standard: "the last month"),
      Field(
        "strategy hours", "giờ chiến lược", ["planner hours", "planning hours"], .number(\.strategyHours, .hours),
        "planner hours a month", standard: "from the kind"),
      Field(
        "director hours", "giờ giám đốc", [], .number(\.directorHours, .hours), "director hours a month",
        standard: "from the kind"),
      Field(
        "hours", "giờ", ["executive hours", "giờ chuyên viên"], .number(\.hours, .hours),
        "executive hours a month on top of the client's own", standard: "0"),
      Field(
        "department", "phòng ban", ["departments", "phòng"], .settings(\.departments, .hours),
        "hours a month of a downstream department", standard: "0"),
    ])
}
