import Staffing

extension RoleDraft: FileRecord {
  static let table = RecordTable<RoleDraft>(
    "roles", "vai trò", "Changes to the roles of the catalogue, and roles of her own.", rowLimit: 100,
    fields: [
      Field("name", "tên", ["role", "vai trò"], .text(\.name), "the role", isRequired: true),
      Field(
        "like", "giống", ["based on"], .text(\.like), "the catalogue role it starts from", standard: "its own name"),
      Field(
        "clients", "số khách hàng", ["client limit"], .setting(\.limits, name: "clients", .count),
        "works for at most so many clients", standard: "the catalogue's"),
      Field(
        "leads", "số đầu mối", ["lead limit"], .setting(\.limits, name: "leads", .count),
        "main contact of at most so many clients", standard: "the catalogue's"),
      Field(
        "band low", "dải thấp", [], .setting(\.limits, name: "band-low", .share),
        "utilization below which idleness is priced", standard: "the catalogue's"),
      Field(
        "band high", "dải cao", [], .setting(\.limits, name: "band-high", .share),
        "utilization above which load is priced", standard: "the catalogue's"),
      Field(
        "ceiling", "trần sử dụng", [], .setting(\.limits, name: "ceiling", .share),
        "greatest share of capacity on client work", standard: "the catalogue's"),
      Field(
        "ramp-up", "giờ làm quen", ["ramp up hours"], .setting(\.limits, name: "ramp-up", .hours),
        "hours a newcomer needs to get to know a client", standard: "the catalogue's"),
      Field(
        "cost", "chi phí mỗi giờ", ["cost per hour"], .setting(\.limits, name: "cost", .money),
        "cost of an hour of those without pay of their own", standard: "the ladder's"),
      Field(
        "span", "tầm quản lý", ["span of control"], .setting(\.limits, name: "span", .count),
        "greatest number of direct reports", standard: "the catalogue's"),
      Field(
        "tenure", "thâm niên", ["tenure curve"], .settings(\.tenure, .hours),
        "value of staying by quarters on the client, hours a quarter", standard: "the catalogue's"),
      Field(
        "covers", "làm thay", ["may cover"], .settings(\.covers, .multiple),
        "roles it may cover, with their productivity", standard: "the catalogue's"),
    ])
}
