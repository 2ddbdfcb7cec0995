/// One of the figures that sweeps hold against each other.
public enum SweepFigure: Sendable, Hashable {
  /// The department's result, money.
  case result
  /// The margin of clients, money.
  case margin
  /// What bent rules are priced at, money.
  case rulePrices
  /// Hours that nobody covers.
  case hoursShort
  /// Share of the wanted hours that is covered.
  case coverage
  /// Satisfaction of all clients, 0 to 100.
  case satisfaction
  /// Satisfaction of the least satisfied client, 0 to 100.
  case worstSatisfaction
  /// Hours above what people can give.
  case overtime
  /// Hours bought outside.
  case freelance
  /// Newcomers against today's teams.
  case handovers
  /// Newcomers against the plan as it is.
  case moves
  /// Load of the people of a role, by its id, share of what they can give.
  case utilization(role: String)

  /// All but those of roles, in the order of reports.
  public static let general: [SweepFigure] = [
    .result, .margin, .rulePrices, .hoursShort, .coverage, .satisfaction, .worstSatisfaction, .overtime, .freelance,
    .handovers, .moves,
  ]

  /// All, with those of some roles.
  ///
  /// - Parameter roles: Role ids, in the order of reports.
  /// - Returns: The general ones first.
  public static func all(roles: [String]) -> [SweepFigure] { general + roles.map { .utilization(role: $0) } }

  /// The stable key: `hoursShort`, `utilization.executive`.
  public var key: String {
    switch self {
    case .result: "result"
    case .margin: "margin"
    case .rulePrices: "rulePrices"
    case .hoursShort: "hoursShort"
    case .coverage: "coverage"
    case .satisfaction: "satisfaction"
    case .worstSatisfaction: "worstSatisfaction"
    case .overtime: "overtime"
    case .freelance: "freelance"
    case .handovers: "handovers"
    case .moves: "moves"
    case .utilization(let role): "utilization.\(role)"
    }
  }

  /// Its value.
  ///
  /// - Parameter figures: The figures of a scenario.
  /// - Returns: The value, or `nil` where nobody holds the role.
  public func value(in figures: SweepFigures) -> Double? {
    switch self {
    case .result: figures.result
    case .margin: figures.margin
    case .rulePrices: figures.rulePrices
    case .hoursShort: figures.hoursShort
    case .coverage: figures.coverage
    case .satisfaction: figures.satisfaction
    case .worstSatisfaction: figures.worstSatisfaction
    case .overtime: figures.overtime
    case .freelance: figures.freelance
    case .handovers: figures.handovers
    case .moves: figures.moves
    case .utilization(let role): figures.utilizationByRole[role]
    }
  }
}
