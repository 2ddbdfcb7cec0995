/// At most so many people join the teams of another plan by choice.
///
/// Whoever stands in for somebody who had to leave, joins for an opportunity that is newly accepted, is pinned, or fills a role
/// that nobody held is no change; neither is somebody who leaves.
public enum FormerTeamsRule: Rule {
  /// `former-teams`.
  public static let code = RuleCode.formerTeams

  /// The changes of the whole plan stay within what is allowed.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    guard let former = view.scenario.formerTeams else { return }
    sheet.check(Double(changes(view, from: former)), atMost: Double(former.mostChanges), Breach(code))
  }

  /// How many changes a plan makes.
  ///
  /// - Parameters:
  ///   - view: The plan.
  ///   - former: The teams that it is held against.
  /// - Returns: People who join by choice, each counted once for a client and role.
  public static func changes(_ view: PlanView, from former: FormerTeams) -> Int {
    let scenario = view.scenario
    return former.teams.reduce(0) { sum, team in
      var joiners: Set<PersonIndex> = []
      for stage in scenario.stages.ids {
        for seat in view.team(team.client, stage) where seat.role == team.role && !team.holds(seat.person) {
          if !scenario.isPinned(seat.person, team.client, team.role, stage) { joiners.insert(seat.person) }
        }
      }
      let departures = scenario.departures(from: team) { view.ineligibility($0) == nil }
      let openings = scenario.newOpenings(team, former).count { view.decisions.accepted[$0] }
      return sum + max(0, joiners.count - departures - openings)
    }
  }
}

extension Scenario {
  /// How many of a former team have to leave: a rule forbids them a stage that they were there for and that wants hours.
  ///
  /// - Parameters:
  ///   - team: Which.
  ///   - isFit: Whether every rule allows a place.
  /// - Returns: People.
  public func departures(
    from team: FormerTeams.Team, isFit: (Decisions.Assignment) -> Bool
  ) -> Int {
    let leaving = team.seats.filter { wantsHours(team.client, team.role, $0.stage) && !isFit($0) }
    return Set(leaving.map(\.person)).count
  }

  /// The opportunities that call for one more on a former team and were not accepted then.
  ///
  /// - Parameters:
  ///   - team: Which.
  ///   - former: The other plan's teams.
  /// - Returns: Opportunities, by stage.
  public func newOpenings(_ team: FormerTeams.Team, _ former: FormerTeams) -> [OpportunityIndex] {
    stages.ids.flatMap { openings(team.client, team.role, $0) }.filter { !former.accepted[$0] }
  }
}
