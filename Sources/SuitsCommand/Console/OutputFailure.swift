internal import Reporting

/// That something could not be written.
struct OutputFailure: Error {
  /// Which file; `nil` for standard output.
  var path: String?
  /// The system's words, or nothing where it says none.
  var reason: String

  /// What she reads.
  func message(_ catalogue: Catalogue) -> String {
    catalogue.cannotWrite(path ?? catalogue.standardOutput, reason)
  }
}
