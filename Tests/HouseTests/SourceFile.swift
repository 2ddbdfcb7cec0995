import Foundation

/// One file of the repository.
struct SourceFile: CustomStringConvertible, Sendable {
  /// Its path below the root, with `/`.
  let path: String

  /// Its name with ending.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The folder it stands in, "" at the root.
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

  var description: String { path }

  /// Its whole text.
  func text() throws -> String {
    try String(contentsOf: House.root.appending(path: path), encoding: .utf8)
  }

  /// Its lines, without the empty one after the last newline.
  func lines() throws -> [String] {
    var lines = try text().components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
