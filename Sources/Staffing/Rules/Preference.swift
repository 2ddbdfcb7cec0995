/// A person whom she would rather see on a team is worth something there.
public enum Preference: Rule {
  /// `preference`.
  public static let code = RuleCode.preference

  /// The value of every preferred person on their team, stage by stage.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    for pin in view.scenario.pins where pin.kind == .prefer {
      for stage in pin.stages where view.isKept(pin, stage) {
        ledger.charge(-view.scenario.preferenceValue(pin, stage), .preference)
      }
    }
  }
}

extension Scenario {
  /// What it is worth that a preferred person is on the team in a stage.
  ///
  /// - Parameters:
  ///   - pin: Who and where.
  ///   - stage: When; a quarter is worth the full price, a part of one in proportion.
  /// - Returns: Money, at least 0: hours of the pin's role, or of the person's own where it names none.
  public func preferenceValue(_ pin: Pin, _ stage: StageIndex) -> Double {
    let role = pin.role ?? people[pin.person].role
    return policy.number(.preference) * roles[role].medianCostPerHour * quarters(in: stage)
  }
}
