import Foundation

@testable import SuitsCommand

/// A small agency and the sweeps of it that tests ask.
enum SweepBench {
  /// Six scenarios: four people and two clients are missing in turn.
  static let question = ["--leave-one-out", "people", "--leave-one-out", "clients", "--work", "300"]

  /// The arguments of a sweep.
  static func sweep(_ scenario: String, _ file: String, _ more: String...) -> [String] {
    ["sweep", scenario] + question + ["-o", file] + more
  }
}

extension Workplace {
  /// The small agency's file.
  func agency() throws -> String { try write(Self.smallAgency, to: "base.yaml") }

  /// The lines of a file, each without its end.
  func fileLines(_ name: String) throws -> [String] { try read(name).split(separator: "\n").map(String.init) }
}
