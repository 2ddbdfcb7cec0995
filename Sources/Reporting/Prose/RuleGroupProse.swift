internal import Staffing

/// Turns rules at one subject into the lines she reads.
struct RuleGroupProse {
  private let say: Catalogue
  private let scenario: Scenario
  private let origins: RuleOrigins?

  /// Prose for a scenario's rules.
  ///
  /// - Parameters:
  ///   - catalogue: Language and currency.
  ///   - scenario: The scenario that they belong to.
  ///   - origins: Where they stand in her files, where that is known.
  init(_ catalogue: Catalogue, _ scenario: Scenario, _ origins: RuleOrigins? = nil) {
    say = catalogue
    self.scenario = scenario
    self.origins = origins
  }

  /// What the rule asks: `Mai Anh must be on Lotus`.
  func held(_ group: RuleGroup) -> String {
    guard let shape = RuleShape(group) else { return say(group.rule) }
    return say.fill(RuleHeldPhrase(shape: shape), arguments(group))
  }

  /// What giving it up means: `drop the pin of Mai Anh on Lotus`.
  func givenUp(_ group: RuleGroup) -> String {
    guard let shape = RuleShape(group) else { return say(group.rule) }
    return say.fill(RuleGivenUpPhrase(shape: shape), arguments(group))
  }

  /// Where it stands: `pins.csv:4`; empty where that is not known.
  func places(_ group: RuleGroup) -> [String] {
    (origins?.places(of: group) ?? []).map { ProblemProse.text(Place(file: $0.file, line: $0.line)) }
  }

  private func arguments(_ group: RuleGroup) -> [String] {
    if let pin = group.pin { return arguments(scenario.pins[pin]) }
    if let conflict = group.conflict {
      return [say.list(scenario.conflicts[conflict].clients.map { scenario.clients[$0].name }), "", ""]
    }
    if let opportunity = group.opportunity { return [scenario.opportunities[opportunity].name, "", ""] }
    let client = group.client.map { scenario.clients[$0].name }
    guard let person = group.person else { return [client ?? "", group.role.map(role) ?? "", number(group)] }
    let other =
      group.rule == .dedicated ? scenario.people[person].dedicatedTo.map { scenario.clients[$0].name } : client
    return [scenario.people[person].name, other ?? "", number(group)]
  }

  private func arguments(_ pin: Pin) -> [String] {
    let isAlways = scenario.stages.ids.allSatisfy { pin.stages.contains($0) }
    return [
      scenario.people[pin.person].name, scenario.clients[pin.client].name, pin.role.map(role) ?? "",
      isAlways ? "" : say.list(pin.stages.map { say.stage(scenario.stages[$0], of: scenario) }),
    ]
  }

  private func role(_ role: RoleIndex) -> String { say.role(scenario.roles[role]) }

  /// The number or grade that the rule asks for.
  private func number(_ group: RuleGroup) -> String {
    let client = group.client.map { scenario.clients[$0] }
    let person = group.person.map { scenario.people[$0] }
    switch group.rule {
    case .clientLimit: return person.map { say.number($0.clientLimit) } ?? ""
    case .mainContact: return person.map { say.number($0.leadLimit) } ?? ""
    case .hunting: return person.map { say.wholePercent($0.huntingShare) } ?? ""
    case .contactSeniority: return client.map { say.grade($0.contactGrade) } ?? ""
    case .seniorShare: return client.map { say.wholePercent($0.seniorShare) } ?? ""
    case .changeBudget: return say.number(scenario.policy.limit(.changes))
    default: break
    }
    guard let client, let role = group.role else { return "" }
    switch group.rule {
    case .teamSize: return say.number(client.teamLimit[role])
    case .gradeFloor: return client.leastGrade[role].map(say.grade) ?? ""
    case .expertiseFloor: return say.number(client.leastExpertise[role])
    default: return ""
    }
  }
}
