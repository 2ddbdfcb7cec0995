/// A newcomer on a client costs ramp-up hours.
public enum Handover: Rule {
  /// `handover`.
  public static let code = RuleCode.handover

  /// Ramp-up hours of everybody who joins a team.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    for seat in view.decisions.assignments where isJoining(seat, view) {
      ledger.charge(view.scenario.handoverPrice(seat.person, seat.client, seat.role), .handover)
    }
  }

  /// Whether a place on a team is new: not held before, be that today or in the stages that count as before.
  ///
  /// An incumbent who could not work in the stage before comes back free of charge.
  ///
  /// - Parameters:
  ///   - seat: The place.
  ///   - view: The plan.
  /// - Returns: Whether the person joins in the seat's stage.
  public static func isJoining(_ seat: Decisions.Assignment, _ view: PlanView) -> Bool {
    let before = view.scenario.stagesBefore(seat.stage, seat.client, seat.role)
    if before.all.contains(where: { view.holds(seat.person, seat.client, seat.role, $0) }) { return false }
    guard view.scenario.isIncumbent(seat.person, seat.client, seat.role) else { return true }
    guard let surely = before.surely else { return false }
    var earlier = seat
    earlier.stage = surely
    return view.ineligibility(earlier) == nil
  }
}

extension Scenario {
  /// What joining a team costs: ramp-up hours at the demanded role's median, half where the client is known already.
  ///
  /// - Parameters:
  ///   - person: Who joins.
  ///   - client: For whom.
  ///   - role: The demanded role.
  /// - Returns: Money.
  public func handoverPrice(_ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex) -> Double {
    let isKnown = memberships(of: client).contains { $0.person == person }
    return policy.number(.handover) * roles[role].rampUpHours * roles[role].medianCostPerHour * (isKnown ? 0.5 : 1)
  }

  /// Whether a person is on today's team of a client in a role.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - client: For whom.
  ///   - role: The demanded role.
  /// - Returns: Whether a stay is going on.
  public func isIncumbent(_ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex) -> Bool {
    memberships(of: client).contains { $0.ended == nil && $0.person == person && $0.role == role }
  }
}
