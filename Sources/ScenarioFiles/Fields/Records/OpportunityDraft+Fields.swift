import Staffing

extension OpportunityDraft: FileRecord {
  static let table = RecordTable<OpportunityDraft>(
    "opportunities", "cơ hội", "Conditional work that the plan accepts or declines.", rowLimit: 50_000,
    fields: identity + money + work)

  private static var identity: [Field<OpportunityDraft>] {
    [
      Field("id", "mã", ["key", "code"], .text(\.id), "short key", standard: "the name"),
      Field("name", "tên", ["opportunity", "cơ hội"], .text(\.name), "the opportunity", isRequired: true),
      Field(
        "kind", "loại", ["type"], .text(\.kind, .opportunities), "what it is",
        standard: "pitch with pitch hours, else campaign or client"),
      Field(
        "client", "khách hàng", ["account"], .text(\.client), "a client it extends, or the new client it brings",
        standard: "a new client of its own name"),
      Field("sector", "ngành", ["industry", "lĩnh vực"], .text(\.sector), "sector of a new client", standard: "none"),
      Field(
        "office", "văn phòng", ["branch", "chi nhánh"], .text(\.office), "office that would serve it",
        standard: "the only office"),
      Field("tier", "hạng", ["class"], .text(\.tier, .tiers), "tier of a new client", standard: "from the fee"),
      Field(
        "must", "bắt buộc", ["accepted", "đã nhận"], .flag(\.must), "whether it is accepted already", standard: "no"),
    ]
  }

  private static var money: [Field<OpportunityDraft>] {
    [
      Field(
        "fee", "phí", ["income", "total fee"], .number(\.fee, .money), "agency income of the whole job",
        isRequired: true),
      Field(
        "probability", "xác suất", ["win probability", "chance", "xác suất thắng"], .number(\.probability, .share),
        "probability of winning", standard: "0.43 for pitches, else 1"),
      Field(
        "other cost", "chi phí khác", ["costs", "other costs"], .number(\.otherCost, .money), "other cost of the job",
        standard: "0"),
      Field(
        "pitch cost", "chi phí chào thầu", [], .number(\.pitchCost, .money), "spent on the pitch, won or lost",
        standard: "0"),
      Field(
        "least margin", "biên lợi nhuận tối thiểu", ["margin", "min margin"], .number(\.leastMargin, .share),
        "least margin, share of the fee", standard: "the policy's"),
      Field(
        "ability to pay", "khả năng chi trả", ["budget", "ngân sách"], .number(\.abilityToPay, .money),
        "the most the client can pay for the job", standard: "the fee"),
      Field(
        "credit risk", "rủi ro tín dụng", ["risk"], .number(\.creditRisk, .share),
        "probability that the fee is not paid", standard: "0"),
      Field(
        "follow-on", "doanh thu tiếp theo", ["follow on revenue"], .number(\.followOn, .money),
        "expected further revenue if won", standard: "0"),
    ]
  }

  private static var work: [Field<OpportunityDraft>] {
    [
      Field(
        "from", "từ", ["start", "first month", "từ tháng", "bắt đầu"], .month(\.from), "first month of delivery",
        standard: "the first month"),
      Field(
        "until", "đến", ["end", "last month", "to", "đến tháng", "kết thúc"], .month(\.until),
        "last month of delivery", standard: "the last month"),
      Field(
        "pitch month", "tháng chào thầu", ["pitch"], .month(\.pitchMonth), "month of the pitch",
        standard: "the month before delivery"),
      Field(
        "pitch hours", "giờ chào thầu", [], .settings(\.pitchHours, .hours), "hours of a role in the pitch month",
        standard: "0"),
      Field("hours", "giờ", [], .settings(\.hours, .hours), "delivery hours of a role, a month", standard: "0"),
      Field(
        "department", "phòng ban", ["departments", "phòng"], .settings(\.departments, .hours),
        "hours a month of a downstream department", standard: "0"),
    ]
  }
}
