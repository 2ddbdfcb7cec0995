internal import Foundation

/// A folder for several files of one run.
struct OutputFolder {
  let path: String

  /// Whether files could be made there; asked before a long run.
  ///
  /// - Parameter path: A folder, or where one is to be.
  /// - Returns: The system's words where not, else `nil`.
  static func obstacle(at path: String) -> String? {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return OutputFile.obstacle(at: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
    }
    guard isFolder.boolValue else { return unsafe String(cString: strerror(ENOTDIR)) }
    return OutputFile.obstacle(at: path + "/plan-1.json")
  }

  /// Makes the folder where it is not there, and the files in it, each as a whole or not at all.
  ///
  /// - Parameter files: Names and texts.
  /// - Returns: The files' paths.
  /// - Throws: ``OutputFailure`` with the system's words.
  func write(_ files: [(name: String, text: String)]) throws -> [String] {
    if unsafe mkdir(path, 0o755) != 0, errno != EEXIST {
      throw OutputFailure(path: path, reason: unsafe String(cString: strerror(errno)))
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    for (name, text) in files { try OutputFile.write(Array(text.utf8), to: folder + name) }
    return files.map { folder + $0.name }
  }
}
