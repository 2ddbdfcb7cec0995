extension Satisfaction {
  /// The estimate for a client's team.
  ///
  /// - Parameters:
  ///   - client: Whose satisfaction.
  ///   - tally: What the team does for the client.
  ///   - view: The plan.
  ///   - people: What each person does altogether.
  init(_ client: ClientIndex, _ tally: ClientTally, _ view: PlanView, _ people: Table<Person, PersonSummary>) {
    let scenario = view.scenario
    let record = scenario.clients[client]
    let wanted = tally.wanted
    let hasTeamToday = scenario.memberships(of: client).contains { $0.ended == nil }
    let hours = tally.hours
    let asked = record.seniorShare
    let seniorPart = asked > 0 && hours > 0 ? min(1, tally.seniorHours / hours / asked) : 1
    let contactPart = Self.contactPart(client, view)
    var strain = 0.0
    for part in tally.people {
      let subject = scenario.people[part.person]
      let above = people[part.person].utilization - subject.bandHigh
      // A twentieth at least, so that a band up to 100 % does not make one hour more a disaster.
      strain += part.hours * min(1, max(0, above / max(0.05, 1 - subject.bandHigh)))
    }
    self.init(scenario.policy) { part in
      switch part {
      case .coverage: wanted > 0 ? max(0, 1 - tally.shortfall / wanted) : 1
      case .fit: hours > 0 ? 1 - tally.missingExpertise / hours : 1
      case .continuity: hours > 0 && hasTeamToday ? tally.incumbentHours / hours : 1
      case .seniority: (seniorPart + contactPart) / 2
      case .load: hours > 0 ? 1 - strain / hours : 1
      }
    }
  }

  /// Share of the active stages in which the main contact has the grade the client asks for.
  private static func contactPart(_ client: ClientIndex, _ view: PlanView) -> Double {
    let scenario = view.scenario
    let stages = scenario.stages.ids.filter { view.isActive(client, $0) }
    guard !stages.isEmpty else { return 1 }
    let met = stages.filter { stage in
      view.mainContacts(client, stage).contains {
        scenario.people[$0.person].grade >= scenario.clients[client].contactGrade
      }
    }
    return Double(met.count) / Double(stages.count)
  }
}
