/// A line of business whose knowledge counts.
public struct Sector: Sendable {
  /// The name.
  public internal(set) var name: String
  /// Expertise wanted of executives, 0 to 5; what is missing is priced.
  public internal(set) var leastExpertise: Int
}
