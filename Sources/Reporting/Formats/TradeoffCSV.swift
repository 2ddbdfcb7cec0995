public import Staffing

/// Plans from the happiest clients to the highest profit as a long table.
public struct TradeoffCSV: Sendable {
  private let plans: [Plan]

  /// The table of some plans.
  ///
  /// - Parameter plans: Clients first, all of one scenario.
  public init(_ plans: [Plan]) { self.plans = plans }

  /// The table: one line a figure, plan by plan.
  public var text: String {
    var table = FigureTable()
    for (place, plan) in plans.enumerated() {
      let way = TradeoffFigures(plan)
      let (summary, money) = (way.summary, FigureTable.Unit.money(plan.scenario.currency))
      let (subject, about, margin) = ("plan", "\(place + 1)", plan.proof.gapMoney)
      table.add(subject, about, "satisfactionEstimate", .points, summary.satisfaction)
      table.add(subject, about, "leastHappy", text: way.leastHappy?.client.name)
      table.add(subject, about, "leastHappySatisfactionEstimate", .points, way.leastHappy?.satisfaction)
      table.add(subject, about, "coverage", .share, summary.coverage)
      table.add(subject, about, "shortfallHours", .hours, summary.shortfallHours)
      table.add(subject, about, "result", money, summary.money.result)
      table.add(subject, about, "margin", money, summary.money.margin)
      table.add(subject, about, "rulePrices", money, plan.ledger.rulePrices)
      table.add(subject, about, "joins", .count, Double(way.joins))
      table.add(subject, about, "gapMoney", money, margin)
      table.add(plan.proof, subject, about, currency: plan.scenario.currency)
    }
    return table.text
  }
}
