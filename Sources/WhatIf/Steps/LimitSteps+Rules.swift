import Staffing

/// One change to today's teams more and less, and every wall between clients who compete taken away.
extension LimitSteps {
  /// None where changes have no limit.
  var changes: [LimitStep] {
    let limit = scenario.policy.limit(.changes)
    guard limit.isFinite else { return [] }
    return LimitStep.Direction.allCases.compactMap { direction -> LimitStep? in
      let after = direction == .more ? limit + 1 : limit - 1
      guard after >= 0 else { return nil }
      var policy = PolicyDraft()
      policy.limits = [Setting(name: Given(LimitName.changes.rawValue), number: Given(after))]
      return LimitStep(.changes, direction, before: limit, after: after, changes: [PolicyChanges(policy)])
    }
  }

  /// Every two or more clients that are said to compete, once; there is no wall that would be the next one.
  var conflicts: [LimitStep] {
    var seen: [[ClientIndex]] = []
    for conflict in scenario.conflicts where !seen.contains(conflict.clients) { seen.append(conflict.clients) }
    return seen.map { rivals -> LimitStep in
      var dropped = ConflictDropped()
      dropped.clients = rivals.map { Given(scenario.clients[$0].id) }
      var step = LimitStep(.conflicts, .more, changes: [dropped])
      step.clients = rivals
      return step
    }
  }
}
