/// That something could not be written.
struct OutputFailure: Error {
  var path: String
  /// The system's words.
  var reason: String

  var message: String { "suits: \(path): \(reason)\n" }
}
