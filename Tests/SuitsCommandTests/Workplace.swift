import Foundation

/// A folder of its own for one test, gone afterwards.
struct Workplace: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "suits-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Two executives, a manager and the director, with two clients.
  static let smallAgency = """
    first-month: 2027-01
    people:
      - {name: An, role: executive}
      - {name: Ba, role: executive}
      - {name: Chi, role: manager}
      - {name: Dung, role: director}
    clients:
      - {name: Cola, fee: 20000}
      - {name: Mai, fee: 9000}
    """

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: file(name), atomically: true, encoding: .utf8)
    return file(name)
  }

  func read(_ name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }

  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

  /// The template, ready to plan.
  func template() -> String {
    _ = CommandRun("init", file("my"))
    return file("my")
  }
}
