/// The place of a row in a ``LinearProgram``.
public struct RowIndex: Hashable, Comparable, Sendable {
  /// Counted from 0 in the order of adding.
  public let position: Int

  /// The row at a place.
  ///
  /// - Parameter position: Counted from 0.
  @inlinable
  public init(_ position: Int) { self.position = position }

  /// Whether one row was added before another.
  @inlinable
  public static func < (first: Self, second: Self) -> Bool { first.position < second.position }
}
