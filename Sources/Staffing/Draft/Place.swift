/// Where in her files something stands.
public struct Place: Hashable, Sendable {
  /// The file as she would name it: its path below the scenario folder, or the path she gave.
  public var file: String
  /// Counted from 1; 0 where the whole file is meant.
  public var line: Int
  /// Counted from 1 in characters; 0 where the whole line is meant.
  public var column: Int

  /// A place.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - line: Counted from 1.
  ///   - column: Counted from 1.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}
