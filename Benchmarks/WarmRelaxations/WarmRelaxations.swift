import Foundation
import GLPKSolver
import LinearProgramming
import Planning
import ScenarioFiles
import Staffing

/// Solves a relaxation from nothing, then changed again and again from the basis of the first: `WarmRelaxations SCENARIO FOLDER`.
///
/// A whole number instead of a scenario is that many people of a generated department. The folder gets `model.mps` and `changes.json`,
/// by which another solver does the same; standard output gets the measured times and values, as JSON.
@main
struct WarmRelaxations {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    guard let question = words.first, let folder = words.last, words.count == 2 else {
      FileHandle.standardError.write(Data("usage: WarmRelaxations SCENARIO|PEOPLE FOLDER\n".utf8))
      exit(64)
    }
    let model = CompactModel(try scenario(question))
    let changes = LPChanges(model).all
    let place = URL(filePath: folder)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data(MPSText(model.program).bytes()).write(to: place.appending(path: "model.mps"))
    try JSONEncoder().encode(changes).write(to: place.appending(path: "changes.json"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let run = try Resolving(model.program, changes).run()
    FileHandle.standardOutput.write(try encoder.encode(run) + Data("\n".utf8))
  }

  private static func scenario(_ question: String) throws -> Scenario {
    if let people = Int(question) {
      return try Scenario(ScenarioGenerator(people: people, months: 3, seed: 1).draft())
    }
    return try ScenarioReader().scenario(at: question)
  }
}
