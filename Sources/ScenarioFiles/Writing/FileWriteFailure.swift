/// Why a file could not be written.
public struct FileWriteFailure: Error, Hashable, Sendable {
  /// The file or folder.
  public var path: String
  /// Why.
  public var reason: Reason

  /// The reasons.
  public enum Reason: Hashable, Sendable {
    /// Something is there already, and it was not said that it may be replaced.
    case exists
    /// The system refused, with its own words: no space left on device, permission denied.
    case system(String)
  }

  /// A failure.
  ///
  /// - Parameters:
  ///   - path: The file or folder.
  ///   - reason: Why.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
