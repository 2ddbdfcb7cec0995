/// The five roles that every scenario starts from, with the default number of each rule.
enum RoleCatalogue {
  /// The coordinator's place.
  static let coordinator = RoleIndex(0)
  /// The executive's place.
  static let executive = RoleIndex(1)
  /// The planner's place.
  static let planner = RoleIndex(2)
  /// The manager's place.
  static let manager = RoleIndex(3)
  /// The director's place.
  static let director = RoleIndex(4)

  /// The roles in the order of their places.
  static let roles: [Role] = [
    Role(
      id: "coordinator", name: "coordinator",
      aliases: [
        "AC", "account coordinator", "coordinators", "điều phối", "điều phối viên", "dieu phoi", "trợ lý account",
      ],
      ladder: 0, clientLimit: 6, leadLimit: 0, presence: .none, neverAlone: true, accompanies: false, plans: false,
      handlesBudget: false, ceiling: 0.92, bandLow: 0.60, bandHigh: 0.90, span: 2, rampUpHours: 8,
      tenureCurve: curve([(0, 0), (1, 2), (4, 5), (8, 5), (12, 2), (16, 0)]), covers: [], medianCostPerHour: 0),
    Role(
      id: "executive", name: "executive",
      aliases: [
        "AE", "account executive", "executives", "chuyên viên", "chuyên viên khách hàng", "chuyen vien",
        "nhân viên account",
      ],
      ladder: 1, clientLimit: 3, leadLimit: 0, presence: .atLeastOne, neverAlone: false, accompanies: true,
      plans: false, handlesBudget: true, ceiling: 0.90, bandLow: 0.70, bandHigh: 0.87, span: 4, rampUpHours: 24,
      tenureCurve: curve([(0, 0), (1, 6), (4, 14), (8, 16), (12, 10), (16, 2), (20, 0)]),
      covers: [Role.Cover(role: coordinator, productivity: 1)], medianCostPerHour: 0),
    Role(
      id: "planner", name: "planner",
      aliases: [
        "AP", "account planner", "planners", "strategist", "strategic planner", "hoạch định", "hoach dinh",
        "chuyên viên hoạch định", "hoạch định chiến lược",
      ],
      ladder: 2, clientLimit: 8, leadLimit: 0, presence: .none, neverAlone: false, accompanies: false, plans: true,
      handlesBudget: false, ceiling: 0.83, bandLow: 0.65, bandHigh: 0.80, span: 4, rampUpHours: 16,
      tenureCurve: curve([(0, 0), (1, 3), (4, 8), (8, 8), (12, 4), (16, 0)]), covers: [], medianCostPerHour: 0),
    Role(
      id: "manager", name: "manager",
      aliases: ["AM", "account manager", "managers", "quản lý", "quản lý khách hàng", "quan ly", "trưởng nhóm"],
      ladder: 2, clientLimit: 6, leadLimit: 2, presence: .none, neverAlone: false, accompanies: true, plans: false,
      handlesBudget: false, ceiling: 0.82, bandLow: 0.55, bandHigh: 0.79, span: 7, rampUpHours: 24,
      tenureCurve: curve([(0, 0), (1, 6), (4, 16), (8, 22), (12, 18), (20, 6), (24, 0)]),
      covers: [
        Role.Cover(role: executive, productivity: 1), Role.Cover(role: planner, productivity: 0.75),
      ],
      medianCostPerHour: 0),
    Role(
      id: "director", name: "director",
      aliases: [
        "AD", "account director", "directors", "giám đốc", "giám đốc khách hàng", "giám đốc account", "giam doc",
      ],
      ladder: 3, clientLimit: 10, leadLimit: 2, presence: .exactlyOne, neverAlone: false, accompanies: false,
      plans: false, handlesBudget: false, ceiling: 0.73, bandLow: 0.45, bandHigh: 0.70, span: 7, rampUpHours: 12,
      tenureCurve: curve([(0, 0), (1, 3), (4, 8), (12, 10), (20, 6), (28, 0)]),
      covers: [
        Role.Cover(role: executive, productivity: 0.9), Role.Cover(role: planner, productivity: 0.8),
        Role.Cover(role: manager, productivity: 1),
      ],
      medianCostPerHour: 0),
  ]

  /// Hourly cost against an executive's, in the order of the roles' places.
  static let ladderRatios: [Double] = [0.65, 1, 1.3, 1.5, 2.5]

  private static func curve(_ points: [(Double, Double)]) -> [Role.TenurePoint] {
    points.map { Role.TenurePoint(quarters: $0.0, hours: $0.1) }
  }
}
