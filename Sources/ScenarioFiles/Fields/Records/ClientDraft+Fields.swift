import Staffing

extension ClientDraft: FileRecord {
  static let table = RecordTable<ClientDraft>(
    "clients", "khách hàng", "The clients held: one row per client, with a fee or hours.", rowLimit: 50_000,
    fields: identity + money + work + demands)

  private static var identity: [Field<ClientDraft>] {
    [
      Field("id", "mã", ["key", "code"], .text(\.id), "short key for references", standard: "the name"),
      Field(
        "name", "tên", ["client", "khách hàng", "tên khách hàng", "account"], .text(\.name), "the client's name",
        isRequired: true),
      Field(
        "sector", "ngành", ["industry", "lĩnh vực", "ngành hàng"], .text(\.sector), "line of business, for expertise",
        standard: "none"),
      Field(
        "tier", "hạng", ["class", "loại"], .text(\.tier, .tiers), "how much the client matters",
        standard: "from the fee"),
      Field(
        "office", "văn phòng", ["branch", "chi nhánh"], .text(\.office), "the office that serves it",
        standard: "the only office"),
      Field(
        "start", "bắt đầu", ["start date", "contract start", "ngày bắt đầu", "từ ngày"], .day(\.start),
        "first day of the contract", standard: "before the scenario"),
      Field(
        "end", "kết thúc", ["end date", "contract end", "ngày kết thúc", "đến ngày"], .day(\.end),
        "last day of the contract", standard: "after the scenario"),
      Field(
        "renewal", "gia hạn", ["renewal date", "ngày gia hạn"], .day(\.renewal),
        "day of renewal; around it the main contact stays", standard: "none"),
      Field(
        "health", "quan hệ", ["relationship", "tình trạng quan hệ"], .text(\.health, .health),
        "how the relationship stands", standard: "good"),
    ]
  }

  private static var money: [Field<ClientDraft>] {
    [
      Field(
        "fee", "phí", ["monthly fee", "fee per month", "retainer", "phí tháng", "phí mỗi tháng"],
        .number(\.fee, .money), "agency income a month, without VAT and pass-through"),
      Field(
        "fee per quarter", "phí mỗi quý", ["quarterly fee", "phí quý"], .number(\.feePerQuarter, .money),
        "the same per quarter, instead of per month"),
      Field(
        "least margin", "biên lợi nhuận tối thiểu", ["margin", "min margin"], .number(\.leastMargin, .share),
        "least margin, share of the fee", standard: "the policy's"),
      Field(
        "credit risk", "rủi ro tín dụng", ["risk"], .number(\.creditRisk, .share),
        "probability that the fee is not paid", standard: "0"),
    ]
  }

  private static var work: [Field<ClientDraft>] {
    [
      Field(
        "hours", "giờ", ["hours per month", "monthly hours", "giờ tháng", "giờ mỗi tháng"], .number(\.hours, .hours),
        "hours a month, divided over roles where there are no demand rows", standard: "from the fee"),
      Field(
        "contracted hours", "giờ hợp đồng", ["contract hours"], .number(\.contractedHours, .hours),
        "hours a month that the fee pays for", standard: "unknown"),
      Field(
        "actual hours", "giờ thực tế", ["worked hours"], .number(\.actualHours, .hours),
        "hours a month really worked last quarter", standard: "unknown"),
      Field(
        "growth", "tiềm năng", ["growth potential", "tiềm năng tăng trưởng"], .number(\.growth, .share),
        "growth potential", standard: "0"),
      Field(
        "growth hours", "giờ phát triển", ["hunting hours"], .number(\.growthHours, .hours),
        "hours of growth work wanted a month", standard: "0"),
      Field(
        "peak months", "tháng cao điểm", ["peak", "season", "mùa cao điểm"], .months(\.peakMonths),
        "months of the client's season, separated by `;`", standard: "none"),
      Field(
        "peak factor", "hệ số cao điểm", [], .number(\.peakFactor, .multiple),
        "what hours are multiplied by in peak months", standard: "1.3"),
      Field(
        "backup", "người dự phòng", ["backup for leave", "dự phòng"], .flag(\.backup),
        "whether leave of an executive needs a backup", standard: "yes"),
    ]
  }

  private static var demands: [Field<ClientDraft>] {
    [
      Field(
        "contact seniority", "cấp đầu mối", ["contact grade", "cấp bậc đầu mối"], .text(\.contactSeniority, .grades),
        "least grade of the main contact", standard: "from the tier"),
      Field(
        "senior share", "tỷ lệ cao cấp", ["least senior share"], .number(\.seniorShare, .share),
        "least share of hours by senior people", standard: "0"),
      Field(
        "least grade", "cấp bậc tối thiểu", ["min grade"], .settings(\.leastGrades, .grade),
        "least grade of a role on the team", standard: "none"),
      Field(
        "least expertise", "chuyên môn tối thiểu", ["min expertise"], .settings(\.leastExpertise, .level),
        "least expertise of a role in the client's sector", standard: "none"),
      Field(
        "least skill", "kỹ năng tối thiểu", ["min skill"], .settings(\.leastSkills, .level, .skills),
        "least skill of the main contact", standard: "none"),
      Field(
        "team limit", "số người tối đa", ["max team", "team size"], .settings(\.teamLimits, .count),
        "greatest number of people of a role on the team", standard: "the policy's"),
      Field("note", "ghi chú", ["notes", "remark", "comment"], .text(\.note), "a remark, carried along"),
    ]
  }
}
