public import Staffing

/// Turns breaches into the lines she reads.
public struct BreachProse: Sendable {
  private let catalogue: Catalogue
  private let scenario: Scenario

  /// Prose for a scenario's breaches.
  ///
  /// - Parameters:
  ///   - catalogue: Language and currency.
  ///   - scenario: The scenario that they belong to.
  public init(_ catalogue: Catalogue, _ scenario: Scenario) {
    self.catalogue = catalogue
    self.scenario = scenario
  }

  /// One breach: `Coca-Cola, manager, Jan–Mar 2027: no main contact, or more than one [main-contact]`.
  ///
  /// - Parameter breach: What is broken.
  /// - Returns: One line.
  public func text(_ breach: Breach) -> String {
    var subject: [String] = []
    if let person = breach.person { subject.append(scenario.people[person].name) }
    if let client = breach.client { subject.append(scenario.clients[client].name) }
    if let opportunity = breach.opportunity { subject.append(scenario.opportunities[opportunity].name) }
    if let role = breach.role { subject.append(catalogue.role(scenario.roles[role])) }
    if let month = breach.month {
      subject.append(catalogue.fullMonth(scenario.months[month].month))
    } else if let stage = breach.stage {
      subject.append(catalogue.stage(scenario.stages[stage], of: scenario))
    }
    let amount =
      breach.rule == .opportunityProfit || breach.rule == .clientMargin
      ? catalogue.money(breach.amount) : catalogue.number(breach.amount, decimals: 1)
    return catalogue(
      PlanPhrase.breachLine, subject.joined(separator: ", "), catalogue(BreachPhrase(rule: breach.rule), amount),
      breach.rule.rawValue)
  }
}
