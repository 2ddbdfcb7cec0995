internal import ArgumentParser

/// A file to write, its format given by its ending.
struct OutputPath: ExpressibleByArgument {
  /// The formats of plans.
  enum Format: String {
    case json
    case csv
  }

  let path: String
  let format: Format

  init?(argument: String) {
    guard let point = argument.lastIndex(of: "."), !argument[point...].contains("/"),
      let format = Format(rawValue: argument[argument.index(after: point)...].lowercased())
    else { return nil }
    path = argument
    self.format = format
  }
}
