internal import Staffing

/// A line of figures that plans are held against each other by.
struct WhatIfFigure {
  /// What kind of number it is.
  enum Unit {
    case hours
    case share
    case points
    case count
    case money
  }

  /// The stable key.
  let key: String
  /// What she reads.
  let title: String
  let unit: Unit
  /// Its value in a plan.
  let value: (Way) -> Double

  /// A plan with its summary.
  struct Way {
    var plan: Plan
    var summary: PlanSummary
    /// Joiners against the plan as it is.
    var joins: Int

    init(_ plan: Plan, joins: Int) {
      self.plan = plan
      summary = PlanSummary(plan.scenario, plan.decisions)
      self.joins = joins
    }
  }

  /// The figures that say most, then utilization by role, and both ledgers term by term where any plan has something of it.
  static func all(_ say: Catalogue, _ ways: [Way]) -> [WhatIfFigure] {
    heads(say, ways) + roles(say, ways) + money(say) + prices(say, ways)
  }

  private static func heads(_ say: Catalogue, _ ways: [Way]) -> [WhatIfFigure] {
    var figures = [
      WhatIfFigure(key: "shortfallHours", title: say(TablePhrase.hoursNobodyCovers), unit: .hours) {
        $0.summary.shortfallHours
      },
      WhatIfFigure(key: "coverage", title: say(TablePhrase.covered), unit: .share) { $0.summary.coverage },
      WhatIfFigure(key: "satisfaction", title: say(TablePhrase.satisfactionOf100), unit: .points) {
        $0.summary.satisfaction
      },
      WhatIfFigure(key: "joins", title: say(WhatIfPhrase.places), unit: .count) { Double($0.joins) },
      WhatIfFigure(key: "margin", title: say(TablePhrase.clientMargin), unit: .money) { $0.summary.money.margin },
      WhatIfFigure(key: "result", title: say(TablePhrase.result), unit: .money) { $0.summary.money.result },
      WhatIfFigure(key: "rulePrices", title: say(TablePhrase.rulePrices), unit: .money) { $0.plan.ledger.rulePrices },
    ]
    if ways.contains(where: { !$0.plan.broken.isEmpty }) {
      figures.append(
        WhatIfFigure(key: "brokenRules", title: say(TablePhrase.brokenRules), unit: .count) {
          Double($0.plan.broken.count)
        })
    }
    return figures
  }

  private static func roles(_ say: Catalogue, _ ways: [Way]) -> [WhatIfFigure] {
    guard let base = ways.first else { return [] }
    return base.plan.scenario.roles.filter { role in use(role.id, base) > 0 }.map { role in
      let id = role.id
      return WhatIfFigure(
        key: "utilization.\(id)", title: say(WhatIfPhrase.utilization, say.role(role)), unit: .share
      ) { use(id, $0) }
    }
  }

  /// Load of a role's people, share of what they can give; 0 where nobody holds it.
  private static func use(_ role: String, _ way: Way) -> Double {
    let scenario = way.plan.scenario
    guard let index = scenario.roles.ids.first(where: { scenario.roles[$0].id == role }) else { return 0 }
    let summary = way.summary.roles[index]
    return summary.capacityHours > 0 ? summary.loadHours / summary.capacityHours : 0
  }

  private static func money(_ say: Catalogue) -> [WhatIfFigure] {
    let lines: [(String, LedgerPhrase, @Sendable (MoneySummary) -> Double)] = [
      ("contractFees", .contractFees, { $0.contractFees }),
      ("opportunityFees", .opportunityFees, { $0.opportunityFees }),
      ("payroll", .payroll, { -$0.payroll }), ("overtimePay", .overtime, { -$0.overtimePay }),
      ("freelance", .freelance, { -$0.freelance }), ("opportunityCosts", .opportunityCosts, { -$0.opportunityCosts }),
    ]
    return lines.map { key, phrase, value in
      WhatIfFigure(key: "money.\(key)", title: say(phrase), unit: .money) { value($0.summary.money) }
    }
  }

  private static func prices(_ say: Catalogue, _ ways: [Way]) -> [WhatIfFigure] {
    TermCode.allCases.filter { term in !term.isMoney && ways.contains { $0.plan.ledger[term].magnitude >= 0.005 } }.map
    {
      term in
      WhatIfFigure(key: "prices.\(term.rawValue)", title: say(term), unit: .money) { $0.plan.ledger[term] }
    }
  }

  /// The value as she reads it.
  func text(_ value: Double, _ say: Catalogue) -> String {
    switch unit {
    case .hours: say.bareHours(value)
    case .share: say.wholePercent(value)
    case .points, .count: say.number(value)
    case .money: say.money(value)
    }
  }
}
