internal import Staffing

/// What a way out costs more than the first one of the same contradiction.
enum WayOutFigures {
  /// It is the one that the others are held against.
  case first
  /// The limits came before a plan.
  case notReckoned
  /// It breaks more of the other rules than the first one: what it costs says nothing.
  case breaksMore
  /// What it costs more.
  case more(More)

  /// Amounts by which a plan differs; below 0 where it has less.
  struct More {
    /// Money: pay, overtime, hours bought outside, less fees of opportunities.
    var money: Double
    /// Rule prices, never to be added to the money.
    var prices: Double
    /// Hours that nobody covers.
    var hours: Double
    /// What both plans leave open together, money, or `nil` where nothing is proven.
    var open: Double?

    /// Whether an amount is beyond what both plans leave open.
    func isProven(_ amount: Double) -> Bool { open.map { amount.magnitude > $0 } ?? false }
  }

  /// The amounts, 0 for the first one; `nil` where there are none.
  var amounts: More? {
    switch self {
    case .first: More(money: 0, prices: 0, hours: 0, open: 0)
    case .more(let more): more
    case .notReckoned, .breaksMore: nil
    }
  }

  /// The figures of the ways out of one contradiction, in their order.
  static func all(_ ways: [WayOut], _ scenario: Scenario) -> [WayOutFigures] {
    guard let first = ways.first?.plan else { return ways.map { _ in .notReckoned } }
    let hours = PlanSummary(scenario, first.decisions).shortfallHours
    return ways.enumerated().map { place, way in
      guard place > 0 else { return .first }
      guard let plan = way.plan else { return .notReckoned }
      guard plan.brokenWeight <= first.brokenWeight + 1e-6 else { return .breaksMore }
      return .more(
        More(
          money: plan.ledger.money - first.ledger.money, prices: plan.ledger.rulePrices - first.ledger.rulePrices,
          hours: PlanSummary(scenario, plan.decisions).shortfallHours - hours, open: plan.open(against: first)))
    }
  }
}
