/// A default that stood in for something she did not say.
public struct DefaultUsed: Sendable, Hashable {
  /// The field's path, such as `people[3].grade`.
  public internal(set) var field: String
  /// What was taken.
  public internal(set) var value: String
}
