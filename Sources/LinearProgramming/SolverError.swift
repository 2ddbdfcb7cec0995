/// The solver broke down: a defect or a hostile number, never an outcome of the model.
public struct SolverError: Error, Sendable, Hashable {
  /// What kind of breakdown.
  public enum Code: String, Sendable, Hashable {
    /// The library aborted inside a call and was caught.
    case fatal
    /// A number was not finite where it must be.
    case notFinite = "not-finite"
    /// An index, a basis or a program was not fit for the call.
    case badArgument = "bad-argument"
    /// The model belongs to an environment that a fatal error has freed.
    case stale
    /// The library answered with a code that has no outcome.
    case unexpected
  }

  /// What kind of breakdown.
  public var code: Code
  /// What was being done.
  public var context: String
  /// What the library said.
  public var message: String

  /// All parts.
  ///
  /// - Parameters:
  ///   - code: What kind of breakdown.
  ///   - context: What was being done.
  ///   - message: What the library said.
  public init(code: Code, context: String, message: String) {
    self.code = code
    self.context = context
    self.message = message
  }
}
