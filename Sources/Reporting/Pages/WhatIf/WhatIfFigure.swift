internal import Staffing
internal import WhatIf

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

  /// Which table it stands in: the two ledgers have tables of their own, so that nobody adds them up.
  enum Section: CaseIterable {
    case whole
    case money
    case prices
  }

  /// The stable key.
  let key: String
  /// What she reads.
  let title: String
  let unit: Unit
  var section = Section.whole
  /// Whether it is no decision of the plan, so that a difference needs no proof.
  var isGiven = false
  /// Its value in a plan.
  let value: (Way) -> Double

  /// A plan with its summary.
  struct Way {
    var plan: Plan
    var summary: PlanSummary
    /// Joiners against the plan as it is.
    var joins = 0
    /// How many of them join by choice.
    var changes = 0

    /// The plan as it is.
    init(_ base: Plan) {
      plan = base
      summary = PlanSummary(base.scenario, base.decisions)
    }

    /// What would be.
    init(_ answer: WhatIfAnswer) {
      self.init(answer.plan)
      (joins, changes) = (answer.joins, answer.changes)
    }

    /// The plan as it is, then what would be.
    static func all(_ base: Plan, _ answers: [WhatIfAnswer]) -> [Way] { [Way(base)] + answers.map { Way($0) } }
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
      WhatIfFigure(key: "changes", title: say(WhatIfPhrase.changes), unit: .count) { Double($0.changes) },
      WhatIfFigure(key: "stillToGain", title: say(WhatIfPhrase.stillToGain), unit: .money, isGiven: true) {
        $0.plan.proof.gapMoney ?? .infinity
      },
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
    func line(_ key: String, _ phrase: LedgerPhrase, isGiven: Bool = false, _ value: @escaping (MoneySummary) -> Double)
      -> WhatIfFigure
    {
      WhatIfFigure(key: "money.\(key)", title: say(phrase), unit: .money, section: .money, isGiven: isGiven) {
        value($0.summary.money)
      }
    }
    return [
      line("contractFees", .contractFees, isGiven: true) { $0.contractFees },
      line("opportunityFees", .opportunityFees) { $0.opportunityFees },
      line("payroll", .payroll, isGiven: true) { -$0.payroll }, line("overtimePay", .overtime) { -$0.overtimePay },
      line("freelance", .freelance) { -$0.freelance },
      line("opportunityCosts", .opportunityCosts) { -$0.opportunityCosts }, line("result", .result) { $0.result },
      line("margin", .clientMargin) { $0.margin },
    ]
  }

  private static func prices(_ say: Catalogue, _ ways: [Way]) -> [WhatIfFigure] {
    let terms = TermCode.allCases.filter { term in
      !term.isMoney && ways.contains { $0.plan.ledger[term].magnitude >= 0.005 }
    }
    return terms.map { term in
      WhatIfFigure(key: "prices.\(term.rawValue)", title: say(term), unit: .money, section: .prices) {
        $0.plan.ledger[term]
      }
    } + [
      WhatIfFigure(key: "prices.together", title: say(LedgerPhrase.pricesTotal), unit: .money, section: .prices) {
        $0.plan.ledger.rulePrices
      }
    ]
  }

  /// The value as she reads it.
  func text(_ value: Double, _ say: Catalogue) -> String { unit.text(value, say) }
}
