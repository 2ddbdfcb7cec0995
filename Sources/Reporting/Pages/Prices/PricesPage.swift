public import Staffing

/// Every price, limit and rule of a scenario in one sentence each, with what it amounts to.
public struct PricesPage: Sendable {
  let scenario: Scenario
  let say: Catalogue
  let screen: Screen
  private let path: String

  /// The page of a scenario's prices.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - path: The scenario as she named it, for the command to try next.
  public init(_ scenario: Scenario, _ catalogue: Catalogue, on screen: Screen, path: String) {
    self.scenario = scenario
    say = catalogue
    self.screen = screen
    self.path = path
  }

  /// The page: prices, limits, weights of satisfaction, rules, the command to try next.
  public var lines: [String] {
    let sections = [prices, limits, satisfaction, rules, [say(NextPhrase.plan, path.shellQuoted)]]
    return Array(sections.joined(separator: [""]))
  }

  /// The price that the preset gives, where it differs from the one in use.
  func usualNumber(_ price: PriceName) -> Double? {
    let usual = price.standard(in: scenario.policy.preset)
    return usual == scenario.policy.number(price) ? nil : usual
  }

  /// The limit of the house, where it differs from the one in use.
  func usualNumber(_ limit: LimitName) -> Double? {
    limit.standard == scenario.policy.limit(limit) ? nil : limit.standard
  }

  /// A limit's number with its unit.
  func text(_ limit: LimitName, _ number: Double) -> String {
    guard number.isFinite else { return say(HousePhrase.noLimit) }
    return switch limit.unit {
    case .hours: say.hours(number)
    case .share: say.percent(number)
    case .bare: say.number(number, decimals: 2)
    }
  }

  private var prices: [String] {
    let sentence = PriceSentence(say, scenario)
    var lines = screen.wrap(say(HousePhrase.pricesTitle, say.preset(scenario.policy.preset)), style: .strong)
    for price in PriceName.allCases {
      lines += screen.wrap("\(price.rawValue): \(sentence.text(price))", indent: 2, hanging: 2)
      let amounts = sentence.amounts(price).map {
        say(HousePhrase.perRole, say.role(scenario.roles[$0.role]), say.money($0.amount))
      }
      if !amounts.isEmpty {
        lines += screen.wrap(amounts.joined(separator: " · "), indent: 6, hanging: 2, style: .faint)
      }
      if let usual = usualNumber(price) {
        let isRaised = scenario.policy.raised[price] != nil
        lines += screen.wrap(
          say(isRaised ? HousePhrase.raisedPrice : .changedPrice, say.number(usual, decimals: 2)), indent: 6,
          hanging: 2,
          style: .warning)
      }
    }
    return lines
  }

  private var limits: [String] {
    var lines = [screen.paint(say(HousePhrase.limitsTitle), .strong)]
    for limit in LimitName.allCases {
      let number = scenario.policy.limit(limit)
      lines += screen.wrap("\(limit.rawValue): \(say(limit, text(limit, number)))", indent: 2, hanging: 2)
      if let usual = usualNumber(limit) {
        lines += screen.wrap(say(HousePhrase.changedLimit, text(limit, usual)), indent: 6, hanging: 2, style: .warning)
      }
    }
    return lines
  }

  private var satisfaction: [String] {
    let policy = scenario.policy
    var lines = [screen.paint(say(HousePhrase.satisfactionTitle), .strong)]
    for part in SatisfactionPart.allCases {
      lines += screen.wrap("\(part.rawValue): \(say(part, say.percent(policy.share(of: part))))", indent: 2, hanging: 2)
      if policy.weight(of: part) != part.standardWeight {
        let usual = say.number(part.standardWeight, decimals: 2)
        lines += screen.wrap(
          say(HousePhrase.changedWeight, say.number(policy.weight(of: part), decimals: 2), usual), indent: 6,
          hanging: 2,
          style: .warning)
      }
    }
    return lines
  }

  private var rules: [String] {
    var lines = [screen.paint(say(HousePhrase.rulesTitle), .strong)]
    for rule in RuleCode.allCases {
      lines += screen.wrap("\(rule.rawValue): \(say(rule)) – \(say(force(rule)))", indent: 2, hanging: 2)
    }
    return lines
  }

  private func force(_ rule: RuleCode) -> HousePhrase {
    guard scenario.policy.isOn(rule) else { return .ruleOff }
    if rule.isPhysical { return .rulePhysical }
    return rule.isWeighed ? .ruleWeighed : .ruleRelaxable
  }
}

extension RuleCode {
  /// Whether the rule is a price rather than something that must hold; `RuleCode` lists those last.
  var isWeighed: Bool { self >= .cost }
}
