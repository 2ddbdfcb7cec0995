import Foundation
import ScenarioFiles
import Staffing

/// A scenario folder of a test, removed when the test is over.
final class Folder {
  let path: String

  static let settings = "name: Test\nfirst month: 2027-01\n"
  static let people = "name,role\nAn,executive\nBình,manager\n"
  static let clients = "name,fee\nSông Cola,1000\n"

  /// A folder with the given files; the smallest valid scenario where nothing else is said.
  init(_ files: [String: String] = [:], onlyThese: Bool = false) throws {
    path = NSTemporaryDirectory() + "suits-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    if !onlyThese {
      for (name, text) in [
        ("scenario.yaml", Self.settings), ("people.csv", Self.people), ("clients.csv", Self.clients),
      ] {
        try put(name, Array(text.utf8))
      }
    }
    for (name, text) in files { try put(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func put(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func draft() throws -> ScenarioDraft { try ScenarioReader().draft(at: path) }

  /// What is wrong with the scenario, nothing where it can be read.
  func problems(at name: String? = nil) -> [Problem] {
    do {
      _ = try ScenarioReader().draft(at: name.map { file($0) } ?? path)
      return []
    } catch {
      return error.problems
    }
  }

  /// The problems as `file:line:column code`.
  func lines() -> [String] { problems().map(\.line) }
}

extension Problem {
  var line: String { "\(place?.file ?? "-"):\(place?.line ?? -1):\(place?.column ?? -1) \(code.rawValue)" }
}
