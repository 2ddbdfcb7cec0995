import Foundation

/// Writes files so that each is there as a whole or not at all: under a temporary name, then renamed.
enum FileWriter {
  /// Writes files into a folder; none gets its name before all are on the disk.
  ///
  /// - Parameters:
  ///   - files: Names and texts.
  ///   - folder: Made where it is missing.
  /// - Throws: The first failure; temporary files are gone then.
  static func write(_ files: [(name: String, text: String)], to folder: String) throws(FileWriteFailure) {
    let made = try makeFolder(folder)
    let tag = "\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0...UInt32.max))"
    var temporary: [(from: String, to: String)] = []
    do throws(FileWriteFailure) {
      for file in files {
        let name = "\(folder)/.\(file.name).\(tag)"
        temporary.append((name, "\(folder)/\(file.name)"))
        try fill(name, with: Array(file.text.utf8), for: "\(folder)/\(file.name)")
      }
      for pair in temporary {
        guard unsafe rename(pair.from, pair.to) == 0 else { throw failure(pair.to) }
      }
    } catch {
      // What was renamed already stays; of the rest nothing is left behind.
      for pair in temporary { unsafe unlink(pair.from) }
      for folder in made { unsafe rmdir(folder) }
      throw error
    }
  }

  /// Writes a file's bytes and waits until they are on the disk.
  ///
  /// - Parameters:
  ///   - path: Overwritten where it exists.
  ///   - bytes: The whole content.
  ///   - target: The name that a failure tells, where the path is a temporary one.
  /// - Throws: What the system says, a full disk included.
  static func fill(_ path: String, with bytes: [UInt8], for target: String? = nil) throws(FileWriteFailure) {
    let target = target ?? path
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(target) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let failure = failure(target)
        close(descriptor)
        throw failure
      }
      written += count
    }
    // A device cannot be synced, which is no failure; a full disk may show only here or on closing.
    if fsync(descriptor) != 0, errno != EINVAL {
      let failure = failure(target)
      close(descriptor)
      throw failure
    }
    guard close(descriptor) == 0 else { throw failure(target) }
  }

  /// Removes a file.
  ///
  /// - Parameter path: A file that is there.
  /// - Throws: What the system says.
  static func remove(_ path: String) throws(FileWriteFailure) {
    guard unsafe unlink(path) == 0 else { throw failure(path) }
  }

  private static func failure(_ path: String) -> FileWriteFailure {
    FileWriteFailure(path: path, reason: .system(SourceFile.words(for: errno)))
  }

  /// Makes a folder and those above it; returns those that were made, the innermost first.
  private static func makeFolder(_ path: String) throws(FileWriteFailure) -> [String] {
    switch FileKind.of(path) {
    case .folder: return []
    case .file: throw FileWriteFailure(path: path, reason: .exists)
    case .missing, .closed: break
    }
    var made: [String] = []
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      let parent = String(path[..<slash])
      if FileKind.of(parent) == .missing { made = try makeFolder(parent) }
    }
    guard unsafe mkdir(path, 0o755) == 0 else {
      let failure = failure(path)
      // A path that ends in a slash names the folder that was made as its own parent.
      if FileKind.of(path) == .folder { return made }
      for folder in made { unsafe rmdir(folder) }
      throw failure
    }
    return [path] + made
  }
}
