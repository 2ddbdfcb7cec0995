/// Consecutive indices of one owner, ascending.
public struct IndexRange<Owner>: RandomAccessCollection, Sendable {
  private let places: Range<Int>

  /// The indices at the given places.
  ///
  /// - Parameter places: Counted from 0.
  public init(_ places: Range<Int>) { self.places = places }

  /// The first place.
  public var startIndex: Int { places.lowerBound }
  /// The place after the last.
  public var endIndex: Int { places.upperBound }

  /// The index at a place.
  public subscript(position: Int) -> TableIndex<Owner> { TableIndex(position) }
}
