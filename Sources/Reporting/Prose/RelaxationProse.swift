internal import Staffing

/// Turns rules relaxed beforehand into the lines she reads: those of the same rule and reason in one.
struct RelaxationProse {
  private let catalogue: Catalogue
  private let scenario: Scenario

  init(_ catalogue: Catalogue, _ scenario: Scenario) {
    self.catalogue = catalogue
    self.scenario = scenario
  }

  func lines(_ relaxations: [Relaxation]) -> [String] {
    var groups: [(rule: RuleCode, reason: Relaxation.Reason, names: [String])] = []
    for relaxation in relaxations {
      var name: [String] = []
      if let person = relaxation.person { name.append(scenario.people[person].name) }
      if let client = relaxation.client { name.append(scenario.clients[client].name) }
      let text = name.joined(separator: ", ")
      if let place = groups.firstIndex(where: { $0.rule == relaxation.rule && $0.reason == relaxation.reason }) {
        if !text.isEmpty && !groups[place].names.contains(text) { groups[place].names.append(text) }
      } else {
        groups.append((relaxation.rule, relaxation.reason, text.isEmpty ? [] : [text]))
      }
    }
    return groups.map { group in
      // Long lists are counted: the JSON has them all.
      let shown = group.names.prefix(6).joined(separator: ", ")
      let rest = group.names.count > 6 ? " +\(group.names.count - 6)" : ""
      return catalogue(
        PlanPhrase.relaxedLine, shown + rest, catalogue(group.rule), reason(group.reason), group.rule.rawValue)
    }
  }

  private func reason(_ reason: Relaxation.Reason) -> String {
    switch reason {
    case .smallAgency: catalogue(ChangePhrase.smallAgency)
    case .nobodyHoldsRole: catalogue(ChangePhrase.nobodyHoldsRole)
    case .noHoursWanted: catalogue(ChangePhrase.noHoursWanted)
    case .switchedOff: catalogue(ChangePhrase.switchedOff)
    }
  }
}
