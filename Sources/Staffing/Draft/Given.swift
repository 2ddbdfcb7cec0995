/// A value of a draft, with the place it was read from.
public struct Given<Value: Sendable>: Sendable {
  /// What was given; not yet checked.
  public var value: Value
  /// Where it stands, or `nil` where a program made it.
  public var place: Place?

  /// A value and its place.
  ///
  /// - Parameters:
  ///   - value: What was given.
  ///   - place: Where it stands.
  public init(_ value: Value, at place: Place? = nil) {
    self.value = value
    self.place = place
  }
}

extension Given: Equatable where Value: Equatable {}
