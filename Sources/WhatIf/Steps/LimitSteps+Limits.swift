import Staffing

/// One client a person more and less, to work for and to be main contact of, and ten hours of overtime.
extension LimitSteps {
  /// By how many hours a month overtime moves.
  static var overtimeStep: Double { 10 }

  var clients: [LimitStep] {
    staff.flatMap { role, people -> [LimitStep] in
      let limit = scenario.roles[role].clientLimit
      return LimitStep.Direction.allCases.compactMap { direction -> LimitStep? in
        let after = direction == .more ? limit + 1 : limit - 1
        // Nobody of a role working for anybody is no step but another agency.
        guard after >= 1 else { return nil }
        let own = people.filter { written($0).clientLimit != nil && written($0).dedicated == nil }.map {
          person -> PersonChanges in
          var change = change(of: person)
          change.clientLimit = Given(Double(max(0, scenario.people[person].clientLimit + after - limit)))
          return PersonChanges(change)
        }
        var step = LimitStep(
          .clients, direction, role: role, before: Double(limit), after: Double(after),
          changes: [YardstickHeld(scenario), change(of: role, ["clients": Double(after)])] + own)
        step.isIdle = own.isEmpty && min(limit, after) >= scenario.clients.count
        return step
      }
    }
  }

  var contacts: [LimitStep] {
    staff.flatMap { role, people -> [LimitStep] in
      let (leads, most) = (scenario.roles[role].leadLimit, scenario.roles[role].clientLimit)
      let limit = min(leads, most)
      guard limit > 0 else { return [] }
      return LimitStep.Direction.allCases.compactMap { direction -> LimitStep? in
        let after = direction == .more ? limit + 1 : limit - 1
        // Whoever is a client's main contact works for it: no more to lead than to work for.
        guard after >= 1, after <= most else { return nil }
        let own = people.filter { written($0).leadLimit != nil }.map { person -> PersonChanges in
          var change = change(of: person)
          change.leadLimit = Given(Double(max(0, scenario.people[person].leadLimit + after - limit)))
          return PersonChanges(change)
        }
        var step = LimitStep(
          .contacts, direction, role: role, before: Double(limit), after: Double(after),
          changes: [YardstickHeld(scenario), change(of: role, ["leads": Double(after)])] + own)
        step.isIdle = own.isEmpty && min(limit, after) >= scenario.clients.count
        return step
      }
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
