/// What staying on a client is worth: one curve per role over the quarters there; it rises, flattens and falls.
public enum Tenure: Rule {
  /// `tenure`.
  public static let code = RuleCode.tenure

  /// The value of every incumbent who stays, stage by stage; one who leaves costs that value and nothing else.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    for seat in view.decisions.assignments {
      guard let triple = view.triple(seat.person, seat.client, seat.role), let quarters = triple.quarters else {
        continue
      }
      ledger.charge(-view.scenario.stayValue(seat.role, seat.client, quarters, seat.stage), .tenure)
    }
  }
}

extension Scenario {
  /// What an incumbent's stage on a client is worth.
  ///
  /// - Parameters:
  ///   - role: The demanded role.
  ///   - client: For whom; continuity weighs more where the relationship is poor.
  ///   - quarters: Quarters on the client when the scenario begins.
  ///   - stage: Which stage.
  /// - Returns: Money, at least 0.
  public func stayValue(_ role: RoleIndex, _ client: ClientIndex, _ quarters: Double, _ stage: StageIndex) -> Double {
    let before = Double(stages[stage].months.lowerBound) / 3
    let care =
      switch clients[client].health {
      case .good: 1.0
      case .fair: 1.25
      case .poor: 1.5
      }
    let hours = roles[role].stayHours(quarters + before)
    return policy.number(.tenure) * hours * roles[role].medianCostPerHour * self.quarters(in: stage) * care
  }
}

extension Role {
  /// The tenure curve's value, straight between its points and level beyond them.
  ///
  /// - Parameter quarters: Quarters on the client.
  /// - Returns: Hours of the role's median cost per quarter, at least 0.
  public func stayHours(_ quarters: Double) -> Double {
    guard var last = tenureCurve.first else { return 0 }
    if quarters <= last.quarters { return last.hours }
    for point in tenureCurve.dropFirst() {
      if quarters <= point.quarters {
        let share = (quarters - last.quarters) / (point.quarters - last.quarters)
        return last.hours + share * (point.hours - last.hours)
      }
      last = point
    }
    return last.hours
  }
}
