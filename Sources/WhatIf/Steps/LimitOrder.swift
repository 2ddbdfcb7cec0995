import Staffing

/// Whether one scenario only leaves more room than another: then every plan of the narrower one is one of the wider, at most as
/// dear, and the wider one can never be worse.
struct LimitOrder {
  private let wide: Scenario
  private let narrow: Scenario

  /// Two scenarios that differ in limits at most; of the same people, clients and months.
  init(_ wide: Scenario, over narrow: Scenario) {
    self.wide = wide
    self.narrow = narrow
  }

  /// Whether that is sure.
  var holds: Bool {
    wide.people.count == narrow.people.count && hasSameYardstick && wide.people.ids.allSatisfy(isWider)
      && wide.policy.limit(.changes) >= narrow.policy.limit(.changes) && wide.conflicts.allSatisfy(isKnown)
  }

  /// Prices, what they are multiples of, and the rules that hold.
  var hasSameYardstick: Bool {
    let policies = (wide.policy, narrow.policy)
    return wide.roles.ids.allSatisfy { wide.roles[$0].medianCostPerHour == narrow.roles[$0].medianCostPerHour }
      && PriceName.allCases.allSatisfy { policies.0.number($0) == policies.1.number($0) }
      && RuleCode.allCases.allSatisfy { policies.0.isOn($0) == policies.1.isOn($0) } && newRelaxations.isEmpty
      && LimitOrder(narrow, over: wide).newRelaxations.isEmpty
  }

  /// The rules that are relaxed beforehand in the wider one alone; limits that were fitted to the people count as limits.
  var newRelaxations: [Relaxation] {
    wide.relaxations.filter { relaxed in
      ![.clientLimit, .mainContact].contains(relaxed.rule) && !narrow.relaxations.contains(relaxed)
    }
  }

  private func isWider(_ person: PersonIndex) -> Bool {
    let (one, other) = (wide.people[person], narrow.people[person])
    return one.clientLimit >= other.clientLimit && one.leadLimit >= other.leadLimit
      && one.capacityHours == other.capacityHours
      && wide.months.ids.allSatisfy { month in
        let more = one.overtimeHours[month] - other.overtimeHours[month]
        // Whoever could give less than the least hours had no least hours: with more to give they have.
        return more >= 0 && (more == 0 || other.greatestHours(month) >= narrow.policy.limit(.leastHours))
      }
  }

  private func isKnown(_ conflict: Conflict) -> Bool {
    narrow.conflicts.contains {
      $0.kind == conflict.kind && $0.clients == conflict.clients && $0.exempt == conflict.exempt
        && $0.coolingOffQuarters == conflict.coolingOffQuarters
    }
  }
}
