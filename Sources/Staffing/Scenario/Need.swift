/// Hours that a client wants of a role, month by month, in one stream of work.
public struct Need: Sendable {
  /// Whose hours.
  public internal(set) var client: ClientIndex
  /// The demanded role.
  public internal(set) var role: RoleIndex
  /// What they are for.
  public internal(set) var stream: Stream
  /// Hours wanted, at least 0.
  public internal(set) var hours: Table<PlanningMonth, Double>
  /// Whether one person carries all of it.
  public internal(set) var isSingle: Bool
  /// Whether the hours come from fee and duty catalogue rather than from her.
  public internal(set) var isEstimated: Bool

  /// What hours are for.
  public enum Stream: Sendable, Hashable {
    /// Servicing an existing client (farming); what is missing is shortfall.
    case service
    /// Growth work on an existing client (hunting); what is missing is shortfall at a lower price.
    case growth
    /// A pitch: hunting, spent once accepted; nothing may be missing.
    case pitch(OpportunityIndex)
    /// Delivery of an accepted opportunity, reserved in full; nothing may be missing.
    case delivery(OpportunityIndex)

    /// The opportunity, where the hours depend on one.
    public var opportunity: OpportunityIndex? {
      switch self {
      case .service, .growth: nil
      case .pitch(let opportunity), .delivery(let opportunity): opportunity
      }
    }

    /// Whether the hours are hunting.
    public var isHunting: Bool {
      switch self {
      case .service, .delivery: false
      case .growth, .pitch: true
      }
    }
  }
}
