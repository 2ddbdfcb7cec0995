/// That somebody joins or leaves a team, against today's teams or the stage before, and whether that was a choice.
public struct TeamChange: Sendable, Hashable {
  /// From which stage on.
  public let stage: StageIndex
  /// Whose team.
  public let client: ClientIndex
  /// In which demanded role.
  public let role: RoleIndex
  /// Who.
  public let person: PersonIndex
  /// What happens.
  public let kind: Kind
  /// Why.
  public let cause: Cause

  /// What happens.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Is new on the team.
    case joins
    /// Is no longer on the team.
    case leaves
    /// Becomes the main contact.
    case leads
  }

  /// Why it happens: all but `chosen` are forced.
  public enum Cause: Sendable, Hashable {
    /// The plan is better so.
    case chosen
    /// She has left, or is away for the whole stage.
    case gone
    /// The client wants no hours of the role any more, or its contract is over.
    case notWanted
    /// A rule forbids to stay.
    case forbidden(Ineligibility)
    /// Nobody was there before: a new client, an opportunity, a role that was empty.
    case nobodyBefore
    /// Stands in for somebody who had to leave.
    case standsIn(for: PersonIndex)
    /// An opportunity that is accepted calls for one more.
    case opportunity(OpportunityIndex)
    /// Is back on the team after a stage in which it was impossible to work.
    case returns
    /// She said must.
    case pinned
  }

  /// Whether it had to be.
  public var isForced: Bool { cause != .chosen }
}
