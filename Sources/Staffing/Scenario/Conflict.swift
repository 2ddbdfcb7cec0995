/// Competing clients.
public struct Conflict: Sendable {
  /// Every two of them compete; ascending, at least two.
  public internal(set) var clients: [ClientIndex]
  /// How far apart they must be.
  public internal(set) var kind: Kind
  /// Quarters after which a former hand may serve the rival.
  public internal(set) var coolingOffQuarters: Double
  /// Own roles that oversee both.
  public internal(set) var exempt: [RoleIndex]

  /// How far apart rivals must be.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The agency may not hold both.
    case agency
    /// Not both in one office.
    case office
    /// Nobody works for both.
    case person
    /// Nobody who worked for the rival lately.
    case coolingOff = "cooling-off"
  }
}
