import Foundation

/// What lies at a path.
enum FileKind: Equatable {
  /// Nothing.
  case missing
  /// Something that may not be looked at, with the system's error number.
  case closed(Int32)
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
    guard unsafe stat(path, &facts) == 0 else { return errno == ENOENT || errno == ENOTDIR ? .missing : .closed(errno) }
    return facts.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }
}
