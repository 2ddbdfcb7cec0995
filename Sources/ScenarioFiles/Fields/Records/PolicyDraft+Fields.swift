import Staffing

extension PolicyDraft: FileRecord {
  static let table = RecordTable<PolicyDraft>(
    "policy", "chính sách", "Prices, limits and rules of the house, all with defaults.", rowLimit: 1,
    fields: [
      Field("preset", "bộ giá", [], .text(\.preset, .presets), "the set of prices to start from", standard: "balanced"),
      Field(
        "profile", "quy mô", [], .text(\.profile, .profiles), "whether people stack jobs as in small agencies",
        standard: "auto"),
      Field(
        "order", "thứ tự", ["goals"], .texts(\.order, .goals), "goals in order", standard: "all weighed together"),
      Field(
        "tolerance", "dung sai", [], .number(\.tolerance, .share), "how much of an earlier goal may be given up",
        standard: "0"),
      Field("prices", "giá", [], .settings(\.prices, .multiple, .prices), "prices by name", standard: "the preset's"),
      Field(
        "limits", "giới hạn", [], .settings(\.limits, .multiple, .limits), "limits by name", standard: "the house's"),
      Field("rules", "quy tắc", [], .settings(\.rules, .onOff, .rules), "rules switched on or off", standard: "all on"),
      Field(
        "break weights", "trọng số vi phạm", [], .settings(\.breakWeights, .multiple, .rules),
        "what breaking a rule weighs against others", standard: "the house's"),
      Field(
        "satisfaction", "hài lòng", ["satisfaction weights"], .settings(\.satisfaction, .weight, .satisfaction),
        "what coverage, fit, continuity, seniority and load weigh in the estimate of satisfaction",
        standard: "40, 15, 20, 10, 15"),
      Field(
        "settings", "thiết lập", [], .wordSettings(\.settings), "settings that are words, by name",
        standard: "the house's"),
    ])
}
