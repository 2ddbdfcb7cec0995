internal import Foundation
internal import WhatIf

/// A sweep's file while it is written: every record is one line that goes to the system as a whole before the next scenario begins.
///
/// The system keeps what it was given when a process is killed; only a machine that loses its power may lose the last lines, which
/// are then planned again. So nothing waits for the disk but the end of the sweep.
struct SweepFile {
  let path: String
  private let descriptor: Int32

  /// Opens a file, made where it is missing, and keeps all other runs off it.
  ///
  /// - Parameter path: Where it lies.
  /// - Returns: The file, or `nil` where another run is writing it.
  /// - Throws: ``OutputFailure`` with the system's words.
  static func open(_ path: String) throws -> SweepFile? {
    let descriptor = unsafe Foundation.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputFailure(path: path, reason: words()) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let (isTaken, reason) = (errno == EWOULDBLOCK, words())
      Foundation.close(descriptor)
      if isTaken { return nil }
      throw OutputFailure(path: path, reason: reason)
    }
    return SweepFile(path: path, descriptor: descriptor)
  }

  /// What it holds.
  ///
  /// - Throws: `SweepContent.NotASweep` where it is something else, ``OutputFailure`` where it cannot be read.
  func content() throws -> SweepContent { try SweepContent(Self.mapped(path)) }

  /// Forgets what lies behind the last whole line.
  ///
  /// - Parameter length: Bytes to keep.
  /// - Throws: ``OutputFailure``.
  func cut(to length: Int) throws {
    guard ftruncate(descriptor, off_t(length)) == 0 else { throw OutputFailure(path: path, reason: Self.words()) }
  }

  /// Adds a line.
  ///
  /// - Parameter line: Without its end.
  /// - Throws: ``OutputFailure``.
  func append(_ line: String) throws {
    let bytes = Array(line.utf8) + [UInt8(ascii: "\n")]
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Foundation.write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count > 0 { written += count } else if errno != EINTR { throw OutputFailure(path: path, reason: Self.words()) }
    }
  }

  /// Lets go of the file; one in which nothing stands is removed.
  func close() {
    var facts = stat()
    if unsafe fstat(descriptor, &facts) == 0, facts.st_size == 0 { unsafe unlink(path) }
    Foundation.close(descriptor)
  }

  /// All bytes of a file.
  static func bytes(of path: String) throws -> [UInt8] { Array(try mapped(path)) }

  /// A file mapped into memory.
  ///
  /// - Parameter path: Where it lies; it may grow or be replaced meanwhile, but not be cut below what is read.
  /// - Returns: Its bytes.
  /// - Throws: ``OutputFailure`` with the system's words.
  static func mapped(_ path: String) throws -> Data {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch {
      throw OutputFailure(path: path, reason: words())
    }
  }

  private static func words() -> String { unsafe String(cString: strerror(errno)) }
}
