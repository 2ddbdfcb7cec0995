import GLPKSolver
import Planning
import Staffing
import Synchronization

/// Generated departments, ready to be measured part by part; made when they are first asked for.
enum Departments {
  /// The sizes that are measured.
  static let sizes = [12, 50, 100]

  /// A generated agency over three months, always the same.
  static func scenario(people: Int) throws -> Scenario {
    try Scenario(ScenarioGenerator(people: people, months: 3, seed: 1).draft())
  }

  private static let made = Mutex<[Int: ThroughputBench<GLPKSolver>]>([:])

  /// A department with what its parts work on, made once, its counts held against those that are known.
  static func bench(people: Int) throws -> ThroughputBench<GLPKSolver> {
    try made.withLock { made in
      if let bench = made[people] { return bench }
      let bench = try ThroughputBench(solver: GLPKSolver(), scenario: scenario(people: people))
      check(bench, people)
      made[people] = bench
      return bench
    }
  }

  private static func check(_ bench: ThroughputBench<GLPKSolver>, _ people: Int) {
    guard let known = Known.departments[people] else { return }
    Answers.expect("eligible triples of \(people)", bench.counts.eligible, is: known.eligible)
    Answers.expect("columns of \(people)", bench.counts.columns, is: known.columns)
    Answers.expect("rows of \(people)", bench.counts.rows, is: known.rows)
    if let relaxation = known.relaxation {
      Answers.expect("the relaxation of \(people)", bench.relaxationValue, near: relaxation)
    }
  }
}
