public import Staffing

/// That somebody joins or leaves a team in one plan against another, whatever scenarios they answer.
public struct TeamMove: Sendable {
  /// What happens.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Is on the team no longer.
    case leaves
    /// Is on the team now.
    case joins
  }

  /// Why it happens.
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// The person is not at work any more.
    case personGone = "person-gone"
    /// The client is not there any more.
    case clientGone = "client-gone"
    /// The person was not there before.
    case newPerson = "new-person"
    /// The client was not there before.
    case newClient = "new-client"
    /// The plan is better so.
    case chosen
  }

  /// The first month of it.
  public let month: Month
  /// The client's name.
  public let client: String
  /// The demanded role.
  public let role: Role
  /// The person's name.
  public let person: String
  /// What happens.
  public let kind: Kind
  /// Why.
  public let cause: Cause

  /// All moves from one plan to another: by month, client, role; leavers before joiners, then by person.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - varied: The plan as it would be; its scenario has the same months.
  /// - Returns: One move a person, client, role and kind, with its first month.
  public static func between(_ base: Plan, _ varied: Plan) -> [TeamMove] {
    let (before, after) = (Seats(base), Seats(varied))
    var moves: [(key: Seats.Key, move: TeamMove)] = []
    for key in Set(before.months.keys).union(after.months.keys) {
      let (then, now) = (before.months[key] ?? [], after.months[key] ?? [])
      if let month = then.subtracting(now).min() {
        let names = before.names(key, base.scenario)
        let cause: Cause =
          !after.isAtWork(key.person, month) ? .personGone : !after.isHeld(key.client, month) ? .clientGone : .chosen
        moves.append((key, move(month, names, .leaves, cause, base.scenario)))
      }
      if let month = now.subtracting(then).min() {
        let names = after.names(key, varied.scenario)
        let cause: Cause =
          !before.isHeld(key.client, month) ? .newClient : !before.isAtWork(key.person, month) ? .newPerson : .chosen
        moves.append((key, move(month, names, .joins, cause, varied.scenario)))
      }
    }
    let clients = base.scenario.clients.map(\.id) + varied.scenario.clients.map(\.id)
    let order = Dictionary(clients.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    return moves.sorted { first, second in
      let (one, two) = (first.move, second.move)
      let (left, right) = (order[first.key.client] ?? 0, order[second.key.client] ?? 0)
      return (one.month, left, one.role.id, one.kind == .joins ? 1 : 0, one.person)
        < (two.month, right, two.role.id, two.kind == .joins ? 1 : 0, two.person)
    }.map(\.move)
  }

  private static func move(
    _ month: MonthIndex, _ names: (client: String, role: Role, person: String), _ kind: Kind, _ cause: Cause,
    _ scenario: Scenario
  ) -> TeamMove {
    TeamMove(
      month: scenario.months[month].month, client: names.client, role: names.role, person: names.person, kind: kind,
      cause: cause)
  }
}
