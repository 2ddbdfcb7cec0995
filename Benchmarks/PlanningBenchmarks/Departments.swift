import GLPKSolver
import Planning
import ScenarioFiles
import Staffing

/// Generated departments, ready to be measured part by part; made when they are first asked for.
enum Departments {
  /// The sizes that are measured.
  static let sizes = [12, 50, 100]

  /// A generated agency over three months, always the same.
  static func scenario(people: Int) throws -> Scenario {
    try Scenario(ScenarioGenerator(people: people, months: 3, seed: 1).draft())
  }

  /// A department with what its parts work on, its counts held against those that are known.
  static func bench(people: Int) throws -> ThroughputBench<GLPKSolver> {
    let bench = try ThroughputBench(solver: GLPKSolver(), scenario: scenario(people: people))
    guard let known = Known.departments[people] else { return bench }
    Answers.expect("eligible triples of \(people)", bench.counts.eligible, is: known.eligible)
    Answers.expect("columns of \(people)", bench.counts.columns, is: known.columns)
    Answers.expect("rows of \(people)", bench.counts.rows, is: known.rows)
    if let relaxation = known.relaxation {
      Answers.expect("the relaxation of \(people)", bench.relaxationValue, near: relaxation)
    }
    return bench
  }
}
