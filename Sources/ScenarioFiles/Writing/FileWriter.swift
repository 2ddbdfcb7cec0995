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
    try makeFolder(folder)
    let tag = "\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0...UInt32.max))"
    var temporary: [(from: String, to: String)] = []
    do throws(FileWriteFailure) {
      for file in files {
        let name = "\(folder)/.\(file.name).\(tag)"
        temporary.append((name, "\(folder)/\(file.name)"))
        try fill(name, with: Array(file.text.utf8))
      }
      for pair in temporary {
        guard unsafe rename(pair.from, pair.to) == 0 else { throw failure(pair.to) }
      }
    } catch {
      // What was renamed already stays; of the rest nothing is left behind.
      for pair in temporary { unsafe unlink(pair.from) }
      throw error
    }
  }

  /// Writes a file's bytes and waits until they are on the disk.
  ///
  /// - Parameters:
  ///   - path: Overwritten where it exists.
  ///   - bytes: The whole content.
  /// - Throws: What the system says, a full disk included.
  static func fill(_ path: String, with bytes: [UInt8]) throws(FileWriteFailure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let failure = failure(path)
        close(descriptor)
        throw failure
      }
      written += count
    }
    // A device cannot be synced, which is no failure; a full disk may show only here or on closing.
    if fsync(descriptor) != 0, errno != EINVAL {
      let failure = failure(path)
      close(descriptor)
      throw failure
    }
    guard close(descriptor) == 0 else { throw failure(path) }
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

  /// Makes a folder and those above it.
  private static func makeFolder(_ path: String) throws(FileWriteFailure) {
    if FileKind.of(path) == .folder { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      let parent = String(path[..<slash])
      if FileKind.of(parent) == .missing { try makeFolder(parent) }
    }
    guard unsafe mkdir(path, 0o755) == 0 || FileKind.of(path) == .folder else { throw failure(path) }
  }
}
