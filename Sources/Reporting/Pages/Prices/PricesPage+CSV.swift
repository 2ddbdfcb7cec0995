internal import Staffing

extension PricesPage {
  /// Prices, limits, weights of satisfaction and rules as a long table: what `suits prices --csv` prints.
  public var csv: String {
    let policy = scenario.policy
    let keys = PlanKeys(scenario)
    let sentence = PriceSentence(say, scenario)
    let money = FigureTable.Unit.money(scenario.currency)
    var table = FigureTable()
    for price in PriceName.allCases {
      let unit: FigureTable.Unit =
        switch price.unit {
        case .multiple: .multiple
        case .hours: .hours
        case .share: .share
        }
      table.add("price", price.rawValue, "number", unit, policy.number(price))
      table.add("price", price.rawValue, "usual", unit, price.standard(in: policy.preset))
      for amount in sentence.amounts(price) {
        table.add("price", price.rawValue, "amount.\(keys.key(amount.role))", money, amount.amount)
      }
    }
    for limit in LimitName.allCases {
      let unit: FigureTable.Unit =
        switch limit.unit {
        case .hours: .hours
        case .share: .share
        case .bare: .count
        }
      table.add("limit", limit.rawValue, "number", unit, policy.limit(limit))
      table.add("limit", limit.rawValue, "usual", unit, limit.standard)
    }
    for part in SatisfactionPart.allCases {
      table.add("satisfaction", part.rawValue, "share", .share, policy.share(of: part))
    }
    for rule in RuleCode.allCases {
      table.add("rule", rule.rawValue, "on", .count, policy.isOn(rule) ? 1 : 0)
      if !rule.isPhysical, !rule.isWeighed {
        table.add("rule", rule.rawValue, "breakWeight", .count, policy.breakWeight(rule))
      }
    }
    return table.text
  }
}
