internal import Staffing

extension PricesPage {
  /// Prices, limits and rules as JSON: the schema `suits-prices-1`.
  public var json: JSONValue {
    let policy = scenario.policy
    let keys = PlanKeys(scenario)
    let sentence = PriceSentence(say, scenario)
    let prices = PriceName.allCases.map { price in
      JSONValue.object([
        ("name", .string(price.rawValue)), ("number", .number(policy.number(price))),
        ("unit", .string(price.unit.rawValue)), ("usual", .number(price.standard(in: policy.preset))),
        ("changed", .bool(usualNumber(price) != nil)), ("text", .string(sentence.text(price))),
        (
          "amounts", .object(sentence.amounts(price).map { (keys.key($0.role), .number($0.amount)) })
        ),
      ])
    }
    let limits = LimitName.allCases.map { limit in
      JSONValue.object([
        ("name", .string(limit.rawValue)), ("number", .number(policy.limit(limit))),
        ("usual", .number(limit.standard)), ("changed", .bool(usualNumber(limit) != nil)),
        ("text", .string(say(limit, text(limit, policy.limit(limit))))),
      ])
    }
    let rules = RuleCode.allCases.map { rule in
      JSONValue.object([
        ("name", .string(rule.rawValue)), ("on", .bool(policy.isOn(rule))), ("physical", .bool(rule.isPhysical)),
        ("weighed", .bool(rule.isWeighed)),
        ("breakWeight", rule.isPhysical || rule.isWeighed ? .null : .number(policy.breakWeight(rule))),
        ("text", .string(say(rule))),
      ])
    }
    let satisfaction = SatisfactionPart.allCases.map { part in
      JSONValue.object([
        ("name", .string(part.rawValue)), ("weight", .number(policy.weight(of: part))),
        ("share", .number(policy.share(of: part))), ("usual", .number(part.standardWeight)),
        ("changed", .bool(policy.weight(of: part) != part.standardWeight)),
        ("text", .string(say(part, say.percent(policy.share(of: part))))),
      ])
    }
    return .object([
      ("format", .string("suits-prices-1")), ("preset", .string(policy.preset.rawValue)),
      ("currency", .string(scenario.currency)), ("prices", .array(prices)), ("limits", .array(limits)),
      ("satisfaction", .array(satisfaction)), ("rules", .array(rules)),
    ])
  }
}
