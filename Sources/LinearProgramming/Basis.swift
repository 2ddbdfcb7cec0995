/// Which columns and rows are basic, and where the others rest: what a warm start needs.
public struct Basis: Sendable, Hashable {
  /// Where a variable stands.
  public enum Status: UInt8, Sendable, Hashable {
    /// In the basis.
    case basic
    /// At its lower bound.
    case atLower
    /// At its upper bound.
    case atUpper
    /// Free and at zero.
    case free
    /// Lower and upper bound are equal.
    case fixed
  }

  /// One status a column.
  public var columns: ContiguousArray<Status>
  /// One status a row.
  public var rows: ContiguousArray<Status>

  /// All parts.
  ///
  /// - Parameters:
  ///   - columns: One status a column.
  ///   - rows: One status a row.
  public init(columns: ContiguousArray<Status>, rows: ContiguousArray<Status>) {
    self.columns = columns
    self.rows = rows
  }
}
