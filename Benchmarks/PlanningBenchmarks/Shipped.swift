import Foundation
import ScenarioFiles
import Staffing

/// The scenarios that are measured.
enum Shipped {
  /// The path of a scenario of the repository.
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "scenarios/\(name)").path
  }

  /// A scenario of the repository.
  static func scenario(_ name: String) throws -> Scenario { try ScenarioReader().scenario(at: path(name)) }

  /// A folder with a generated agency of 150 people and 80 clients, written anew.
  static func networkFolder() throws -> String {
    let name = "suits-network-\(ProcessInfo.processInfo.globallyUniqueString)"
    let folder = FileManager.default.temporaryDirectory.appending(path: name).path
    try ScenarioWriter().write(ScenarioGenerator(people: 150, months: 3, seed: 1).draft(), to: folder)
    return folder
  }

  /// A generated agency of a hundred people over three months, always the same.
  static func hundred() throws -> Scenario {
    try Scenario(ScenarioGenerator(people: 100, months: 3, seed: 1).draft())
  }
}
