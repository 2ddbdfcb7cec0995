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

  /// A generated agency of a hundred people over three months, always the same.
  static func hundred() throws -> Scenario {
    try Scenario(ScenarioGenerator(people: 100, months: 3, seed: 1).draft())
  }
}
