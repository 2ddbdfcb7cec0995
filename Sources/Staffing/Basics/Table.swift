/// A dense array addressed by a typed index: one element for each owner.
public struct Table<Owner, Element>: RandomAccessCollection {
  /// The elements in index order.
  public var elements: ContiguousArray<Element>

  /// A table of the given elements.
  ///
  /// - Parameter elements: In index order.
  @inlinable
  public init(_ elements: some Sequence<Element>) { self.elements = ContiguousArray(elements) }

  /// A table with the same element everywhere.
  ///
  /// - Parameters:
  ///   - element: What stands everywhere.
  ///   - count: How many.
  @inlinable
  public init(repeating element: Element, count: Int) {
    elements = ContiguousArray(repeating: element, count: count)
  }

  /// The first place.
  @inlinable
  public var startIndex: Int { 0 }
  /// The place after the last.
  @inlinable
  public var endIndex: Int { elements.count }

  /// The element at a bare place, for iteration.
  @inlinable
  public subscript(position: Int) -> Element { elements[position] }

  /// The element of an owner.
  ///
  /// - Complexity: O(1).
  @inlinable
  public subscript(index: TableIndex<Owner>) -> Element {
    get { elements[index.position] }
    set { elements[index.position] = newValue }
    _modify { yield &elements[index.position] }
  }

  /// All owners' indices, ascending.
  @inlinable
  public var ids: IndexRange<Owner> { IndexRange(0..<elements.count) }
}

extension Table: Sendable where Element: Sendable {}
extension Table: Equatable where Element: Equatable {}
extension Table: Hashable where Element: Hashable {}
