internal import Staffing

/// Every price in one sentence of her words, with what it amounts to.
struct PriceSentence {
  private let say: Catalogue
  private let scenario: Scenario

  init(_ catalogue: Catalogue, _ scenario: Scenario) {
    say = catalogue
    self.scenario = scenario
  }

  /// "leaving one hour of an A-client uncovered is as bad as 9 hours of an executive's pay".
  func text(_ price: PriceName) -> String {
    let number = say.number(scenario.policy.number(price), decimals: 2)
    return say(price, number, possessive(role(price)))
  }

  /// What the price amounts to: per role for multiples, once for the role of an occasion, nothing for shares.
  func amounts(_ price: PriceName) -> [(role: RoleIndex, amount: Double)] {
    let number = scenario.policy.number(price)
    switch price.unit {
    case .share: return []
    case .hours: return role(price).map { [($0, number * scenario.roles[$0].medianCostPerHour)] } ?? []
    case .multiple:
      let held = scenario.roles.ids.filter { role in scenario.people.contains { $0.roles.contains(role) } }
      return held.map { ($0, number * scenario.roles[$0].medianCostPerHour) }
    }
  }

  /// The role that a sentence speaks of: the one whose pay the price is a multiple of in the usual case.
  private func role(_ price: PriceName) -> RoleIndex? {
    let id =
      switch price {
      case .planningBurden: "planner"
      case .bookBalance: "director"
      case .plannerApart, .reportingLine: "manager"
      default: "executive"
      }
    return scenario.roles.ids.first { scenario.roles[$0].id == id }
  }

  private func possessive(_ role: RoleIndex?) -> String {
    guard let role else { return "" }
    let name = say.role(scenario.roles[role])
    let isVowel = name.first.map { "aeiou".contains($0) } ?? false
    return say(isVowel ? HousePhrase.possessiveVowel : HousePhrase.possessive, name)
  }
}
