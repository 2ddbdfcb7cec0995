/// The place of a column in a ``LinearProgram``.
public struct ColumnIndex: Hashable, Comparable, Sendable {
  /// Counted from 0 in the order of adding.
  public let position: Int

  /// The column at a place.
  ///
  /// - Parameter position: Counted from 0.
  @inlinable
  public init(_ position: Int) { self.position = position }

  /// Whether one column was added before another.
  @inlinable
  public static func < (first: Self, second: Self) -> Bool { first.position < second.position }
}
