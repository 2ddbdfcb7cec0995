internal import Foundation

/// Writes a file so that it is there as a whole or not at all: under a temporary name, then renamed.
enum OutputFile {
  /// Whether a file could be made at a path; asked before a long run.
  ///
  /// - Parameter path: Where the file is to be.
  /// - Returns: The system's words where it could not, else `nil`.
  static func obstacle(at path: String) -> String? {
    var isFolder: ObjCBool = false
    if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return words(EISDIR)
    }
    return unsafe access(folder(of: path), W_OK) == 0 ? nil : words(errno)
  }

  /// Writes a text.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: Replaced where it exists.
  /// - Throws: ``OutputFailure`` with the system's words; nothing is left behind then.
  static func write(_ bytes: [UInt8], to path: String) throws { try write(parts: [bytes], to: path) }

  /// Writes a text that comes in parts, none of which is kept.
  ///
  /// - Parameters:
  ///   - parts: The content, in order.
  ///   - path: Replaced where it exists.
  /// - Throws: ``OutputFailure`` with the system's words; nothing is left behind then.
  static func write(parts: some Sequence<[UInt8]>, to path: String) throws {
    let target = target(of: path)
    // A device or a pipe cannot be replaced: it is written to.
    guard let target else { return try fill(path, parts, for: path) }
    let name = target.split(separator: "/").last.map(String.init) ?? "out"
    let temporary = "\(folder(of: target))/.\(name).\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try fill(temporary, parts, for: path)
      guard unsafe rename(temporary, target) == 0 else { throw OutputFailure(path: path, reason: words(errno)) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }

  /// The file that a path leads to, through links; `nil` where that is a device or a pipe.
  private static func target(of path: String) -> String? {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { return path }
    guard facts.st_mode & S_IFMT == S_IFREG else { return nil }
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func fill(_ path: String, _ parts: some Sequence<[UInt8]>, for target: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputFailure(path: target, reason: words(errno)) }
    var fault: Int32 = 0
    var waiting: [UInt8] = []
    for part in parts where fault == 0 {
      waiting += part
      guard waiting.count >= 1 << 16 else { continue }
      fault = put(waiting, into: descriptor)
      waiting.removeAll(keepingCapacity: true)
    }
    if fault == 0 { fault = put(waiting, into: descriptor) }
    // A full disk may show only when the bytes reach it.
    if fault == 0, fsync(descriptor) != 0, errno != EINVAL { fault = errno }
    if close(descriptor) != 0, fault == 0 { fault = errno }
    guard fault == 0 else { throw OutputFailure(path: target, reason: words(fault)) }
  }

  /// Writes all bytes; the system's number of what went wrong, or 0.
  private static func put(_ bytes: [UInt8], into descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count > 0 { written += count } else if errno != EINTR { return errno }
    }
    return 0
  }

  private static func words(_ fault: Int32) -> String { unsafe String(cString: strerror(fault)) }
}
