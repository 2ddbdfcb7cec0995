/// Something wrong or implausible in a scenario: facts only, one file elsewhere turns them into prose.
public struct Problem: Error, Hashable, Sendable {
  /// What is wrong; stable across releases.
  public var code: ProblemCode
  /// Where it stands.
  public var place: Place?
  /// The field's path, such as `people[3].hours`.
  public var field: String
  /// The offending value as it was written.
  public var value: String
  /// What is allowed.
  public var allowed: Allowed
  /// The likeliest intended value: becomes the "Maybe …" line.
  public var suggestion: String?
  /// Another place that belongs to it (the first of two duplicates).
  public var other: Place?

  /// A problem.
  ///
  /// - Parameters:
  ///   - code: What is wrong.
  ///   - place: Where it stands.
  ///   - field: The field's path.
  ///   - value: The offending value.
  ///   - allowed: What is allowed.
  ///   - suggestion: The likeliest intended value.
  ///   - other: Another place that belongs to it.
  public init(
    _ code: ProblemCode, at place: Place? = nil, field: String, value: String = "", allowed: Allowed = [],
    suggestion: String? = nil, other: Place? = nil
  ) {
    self.code = code
    self.place = place
    self.field = field
    self.value = value
    self.allowed = allowed
    self.suggestion = suggestion
    self.other = other
  }
}
