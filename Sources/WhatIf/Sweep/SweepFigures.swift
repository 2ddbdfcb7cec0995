public import Staffing

/// What a scenario of a sweep comes to: the figures of its plan that sweeps hold against each other.
public struct SweepFigures: Sendable, Hashable {
  /// Fees − pay of everybody − what is bought, money.
  public var result: Double
  /// Fees − hours × hourly cost − what is bought for clients, money.
  public var margin: Double
  /// What bent rules are priced at, money; never to be added to the money above.
  public var rulePrices: Double
  /// Hours that nobody covers.
  public var hoursShort: Double
  /// Share of the wanted hours that is covered, 0 to 1.
  public var coverage: Double
  /// Satisfaction of all clients by the hours they want, 0 to 100; an estimate.
  public var satisfaction: Double
  /// Satisfaction of the least satisfied client, 0 to 100; an estimate.
  public var worstSatisfaction: Double
  /// Hours above what people can give.
  public var overtime: Double
  /// Hours bought outside.
  public var freelance: Double
  /// Newcomers on teams that somebody was on before, against today's teams.
  public var handovers: Double
  /// Newcomers on teams against the plan as it is.
  public var moves: Double
  /// Load of each role's people, share of what they can give, by role id; none of roles that nobody holds.
  public var utilizationByRole: [String: Double]

  /// All parts.
  ///
  /// - Parameters:
  ///   - result: The department's result.
  ///   - margin: The margin of clients.
  ///   - rulePrices: What bent rules are priced at.
  ///   - hoursShort: Hours that nobody covers.
  ///   - coverage: Share of the wanted hours that is covered.
  ///   - satisfaction: Satisfaction of all clients.
  ///   - worstSatisfaction: Satisfaction of the least satisfied client.
  ///   - overtime: Hours above what people can give.
  ///   - freelance: Hours bought outside.
  ///   - handovers: Newcomers against today's teams.
  ///   - moves: Newcomers against the plan as it is.
  ///   - utilizationByRole: Load of each role's people.
  public init(
    result: Double, margin: Double, rulePrices: Double, hoursShort: Double, coverage: Double, satisfaction: Double,
    worstSatisfaction: Double, overtime: Double, freelance: Double, handovers: Double, moves: Double,
    utilizationByRole: [String: Double]
  ) {
    self.result = result
    self.margin = margin
    self.rulePrices = rulePrices
    self.hoursShort = hoursShort
    self.coverage = coverage
    self.satisfaction = satisfaction
    self.worstSatisfaction = worstSatisfaction
    self.overtime = overtime
    self.freelance = freelance
    self.handovers = handovers
    self.moves = moves
    self.utilizationByRole = utilizationByRole
  }

  /// The figures of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan of a scenario of the sweep.
  ///   - base: The plan as it is, with the same months.
  public init(plan: Plan, base: Plan) {
    let summary = PlanSummary(plan.scenario, plan.decisions)
    result = summary.money.result
    margin = summary.money.margin
    rulePrices = plan.ledger.rulePrices
    hoursShort = summary.shortfallHours
    coverage = summary.coverage
    satisfaction = summary.satisfaction
    worstSatisfaction = summary.clients.filter { $0.wantedHours > 0 }.map(\.satisfaction.total).min() ?? 100
    overtime = summary.people.reduce(0) { $0 + $1.overtimeHours }
    freelance = summary.clients.reduce(0) { $0 + $1.boughtHours }
    handovers = Double(summary.changes.count { $0.kind == .joins && $0.cause != .nobodyBefore })
    moves = Double(TeamMove.between(base, plan).count { $0.kind == .joins })
    var use: [String: Double] = [:]
    for role in plan.scenario.roles.ids {
      let own = summary.roles[role]
      if own.capacityHours > 0 { use[plan.scenario.roles[role].id] = own.loadHours / own.capacityHours }
    }
    utilizationByRole = use
  }
}
