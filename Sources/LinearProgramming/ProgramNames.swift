/// What the columns and rows of a program mean to a person, for the comments of ``LPText`` and ``MPSText``.
public struct ProgramNames: Sendable, Hashable {
  /// What the program is; empty for none.
  public var title: String
  /// One name a column, in order; the columns beyond the last name have none.
  public var columns: [String]
  /// One name a row, in order; the rows beyond the last name have none.
  public var rows: [String]

  /// Names of any characters; line ends and control characters become spaces where they are written.
  ///
  /// - Parameters:
  ///   - title: What the program is.
  ///   - columns: One name a column, in order.
  ///   - rows: One name a row, in order.
  public init(title: String = "", columns: [String] = [], rows: [String] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }
}
