import Foundation

/// What lies at a path.
enum FileKind: Equatable {
  /// Nothing, or nothing that may be looked at.
  case missing
  /// A folder.
  case folder
  /// Anything else.
  case file

  /// What lies at a path; links are followed.
  ///
  /// - Parameter path: Any path.
  /// - Returns: What is there.
  static func of(_ path: String) -> FileKind {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { return .missing }
    return facts.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }
}
