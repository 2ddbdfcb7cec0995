import Staffing

/// One client a person more and less, to work for and to be main contact of, and ten hours of overtime.
extension LimitSteps {
  /// By how many hours a month overtime moves.
  static var overtimeStep: Double { 10 }

  var clients: [LimitStep] {
    staff.flatMap { role, people -> [LimitStep] in
      let own = people.filter { written($0).clientLimit != nil && written($0).dedicated == nil }
      // Nobody of a role working for anybody is no step but another agency.
      return steps(.clients, "clients", role, scenario.roles[role].clientLimit, upTo: .max, own) {
        person, step, change in
        change.clientLimit = Given(Double(max(0, scenario.people[person].clientLimit + step)))
      }
    }
  }

  var contacts: [LimitStep] {
    staff.flatMap { role, people -> [LimitStep] in
      let (leads, most) = (scenario.roles[role].leadLimit, scenario.roles[role].clientLimit)
      guard min(leads, most) > 0 else { return [] }
      let own = people.filter { written($0).leadLimit != nil }
      // Whoever is a client's main contact works for it: no more to lead than to work for.
      return steps(.contacts, "leads", role, min(leads, most), upTo: most, own) { person, step, change in
        change.leadLimit = Given(Double(max(0, scenario.people[person].leadLimit + step)))
      }
    }
  }

  /// A role's limit moved by one, at least 1, with that of people who have one of their own.
  private func steps(
    _ kind: LimitStep.Kind, _ setting: String, _ role: RoleIndex, _ limit: Int, upTo most: Int, _ own: [PersonIndex],
    move: (PersonIndex, Int, inout PersonDraft) -> Void
  ) -> [LimitStep] {
    LimitStep.Direction.allCases.compactMap { direction -> LimitStep? in
      let after = direction == .more ? limit + 1 : limit - 1
      guard after >= 1, after <= most else { return nil }
      let personal = own.map { person -> PersonChanges in
        var change = change(of: person)
        move(person, after - limit, &change)
        return PersonChanges(change)
      }
      var step = LimitStep(
        kind, direction, role: role, before: Double(limit), after: Double(after),
        changes: [YardstickHeld(scenario), change(of: role, [setting: Double(after)])] + personal)
      step.isIdle = own.isEmpty && min(limit, after) >= scenario.clients.count
      return step
    }
  }

  /// Everybody of a role may work ten hours a month more, or less, down to none.
  ///
  /// What was a share of what somebody can give becomes hours a month: the mean of the months with a contract, and ten beside.
  var overtime: [LimitStep] {
    staff.flatMap { role, people -> [LimitStep] in
      LimitStep.Direction.allCases.compactMap { direction -> LimitStep? in
        let changes = people.compactMap { person -> PersonChanges? in
          let subject = scenario.people[person]
          let months = scenario.months.ids.filter { subject.capacityHours[$0] > 0 }
          guard !months.isEmpty else { return nil }
          let mean = months.reduce(0) { $0 + subject.overtimeHours[$1] } / Double(months.count)
          guard direction == .more || mean > 0 else { return nil }
          var change = change(of: person)
          change.overtime = Given(max(0, mean + (direction == .more ? Self.overtimeStep : -Self.overtimeStep)))
          return PersonChanges(change)
        }
        guard !changes.isEmpty else { return nil }
        return LimitStep(.overtime, direction, role: role, after: Self.overtimeStep, changes: changes)
      }
    }
  }
}
