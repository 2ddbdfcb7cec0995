/// All problems of all files at once.
public struct ScenarioRefused: Error, Sendable {
  /// After so many problems nothing more is looked at: whoever has them is helped by no more.
  public static let limit = 1000

  /// In the order of files and lines; at least one, at most ``limit``.
  public var problems: [Problem]
  /// Whether looking stopped before everything was looked at.
  public var isCut: Bool

  /// The refusal for the given problems.
  ///
  /// - Parameters:
  ///   - problems: At least one, in the order of files and lines; those beyond ``limit`` are left out.
  ///   - isCut: Whether looking stopped before everything was looked at.
  public init(_ problems: [Problem], isCut: Bool = false) {
    self.problems = Array(problems.prefix(Self.limit))
    self.isCut = isCut || problems.count > Self.limit
  }
}
