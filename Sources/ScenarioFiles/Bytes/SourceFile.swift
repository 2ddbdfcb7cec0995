import Foundation
import Staffing

/// The bytes of one file, with the name that its places carry.
struct SourceFile {
  /// The name in messages.
  let name: String
  /// Everything behind a byte order mark; known to be UTF-8 text.
  let bytes: [UInt8]

  /// A table or settings larger than this is no scenario.
  static let sizeLimit = 64 << 20
  /// YAML takes a hundred times as long as a table: settings and small scenarios only.
  static let settingsLimit = 16 << 20

  /// A file's bytes from memory.
  ///
  /// - Parameters:
  ///   - name: The name in messages.
  ///   - bytes: The bytes, a byte order mark included or not.
  /// - Throws: What is wrong with the file as a whole.
  init(name: String, bytes: [UInt8]) throws(Problem) {
    self.name = name
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let offset = UTF8Check.firstFault(in: self.bytes) {
      let position = UTF8Check.position(of: offset, in: self.bytes)
      throw Problem(
        .badEncoding, at: Place(file: name, line: position.line, column: position.column), field: "",
        value: "0x" + String(self.bytes[offset], radix: 16, uppercase: true), allowed: ["UTF-8"])
    }
    guard self.bytes.contains(where: { $0 > 0x20 }) else {
      throw Problem(.emptyFile, at: Place(file: name), field: "")
    }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - name: The name in messages.
  ///   - limit: The greatest size, bytes; looked at before anything is read.
  /// - Throws: What is wrong with the file as a whole.
  init(path: String, name: String, limit: Int = Self.sizeLimit) throws(Problem) {
    try self.init(name: name, bytes: Self.read(path, name: name, limit: limit))
  }

  /// Reads a regular file of limited size: pipes and devices, which may never end, are refused.
  private static func read(_ path: String, name: String, limit: Int) throws(Problem) -> [UInt8] {
    let place = Place(file: name)
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      let reason = errno
      let isMissing = reason == ENOENT || reason == ENOTDIR
      throw Problem(isMissing ? .missingFile : .unreadableFile, at: place, field: "", value: words(for: reason))
    }
    defer { close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else {
      throw Problem(.unreadableFile, at: place, field: "", value: words(for: errno))
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Problem(.isAFolder, at: place, field: "")
    default: throw Problem(.unreadableFile, at: place, field: "")
    }
    let size = Int(facts.st_size)
    let tooLarge = Problem(
      .fileTooLarge, at: place, field: "", value: "\((size + (1 << 20) - 1) >> 20) MB",
      allowed: .count(limit >> 20, .megabytes))
    guard size <= limit else { throw tooLarge }
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count < bytes.count {
      let free = bytes.count - count
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Foundation.read(descriptor, buffer.baseAddress.map { unsafe $0 + count }, free)
      }
      guard got >= 0 else {
        if errno == EINTR { continue }
        throw Problem(.unreadableFile, at: place, field: "", value: words(for: errno))
      }
      guard got > 0 else { break }
      count += got
    }
    guard count <= limit else { throw tooLarge }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// The system's words for an error number.
  static func words(for reason: Int32) -> String { unsafe String(cString: strerror(reason)) }
}
