/// Leave of the one who does a client's daily business needs a backup on the team in that month.
///
/// Daily business is the work of the roles that must be present (executives). Somebody is away in a month when leave
/// takes at least a given share of their contract hours; a backup is another person on the team who may do that work
/// for the client and is not away.
public enum LeaveBackup: Rule {
  /// `leave-backup`.
  public static let code = RuleCode.leaveBackup

  /// Whoever is away has a backup on every team on which they do the daily business.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for seat in view.decisions.assignments
    where scenario.roles[seat.role].presence == .atLeastOne && scenario.needsBackup(seat.client) {
      for month in scenario.stages[seat.stage].monthIndices
      where scenario.clients[seat.client].isActive[month] && scenario.isAway(seat.person, month) {
        let hasBackup = view.people(seat.client, seat.stage).contains { other in
          guard other != seat.person, scenario.isPresent(other, month) else { return false }
          let daily = Decisions.Assignment(person: other, client: seat.client, role: seat.role, stage: seat.stage)
          return view.ineligibility(daily) == nil
        }
        sheet.check(
          hasBackup, Breach(code, person: seat.person, client: seat.client, role: seat.role, month: month))
      }
    }
  }
}

extension Scenario {
  /// Whether leave on a client's team needs a backup.
  ///
  /// - Parameter client: Whose team.
  /// - Returns: Whether the client needs it and the rule was not relaxed for it.
  public func needsBackup(_ client: ClientIndex) -> Bool {
    clients[client].needsBackup && !isRelaxed(.leaveBackup, client: client)
  }

  /// Whether leave takes so much of a person's month that somebody must stand in.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - month: When.
  /// - Returns: Whether leave is at least the policy's share of the contract hours.
  public func isAway(_ person: PersonIndex, _ month: MonthIndex) -> Bool {
    let leave = people[person].leaveHours[month]
    return leave > 0 && leave >= policy.limit(.backupLeaveShare) * people[person].contractHours[month]
  }

  /// Whether a person is there to stand in for another.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - month: When.
  /// - Returns: Whether they have hours and are not away themselves.
  public func isPresent(_ person: PersonIndex, _ month: MonthIndex) -> Bool {
    people[person].greatestHours(month) > 0 && !isAway(person, month)
  }
}
