import Benchmark
import GLPKSolver
import Planning
import Staffing

/// Whole plans of departments, ended by work so that every machine does the same.
enum SolveBenchmarks {
  /// A department and how hard it is planned.
  private struct Size {
    var people: Int
    /// Units of work, or `nil` until the gap suffices.
    var work: Int?
    /// What no plan costs less than, and what some plan costs: proven and found by longer runs.
    var known: ClosedRange<Double>
  }

  /// Planned by every run.
  private static let small = [
    Size(people: 12, work: nil, known: Known.dozenPlan), Size(people: 45, work: 10_000, known: Known.fortyFivePlan),
  ]

  /// Planned only where `SUITS_BENCHMARKS=large` stands in the environment: they take minutes.
  private static let large = [
    Size(people: 150, work: 60_000, known: Known.hundredFiftyPlan),
    Size(people: 400, work: 150_000, known: Known.fourHundredPlan),
  ]

  /// Registers them.
  static func register() {
    for size in small + (Runs.asked == .large ? large : []) { solve(size) }
  }

  private static func solve(_ size: Size) {
    Benchmark("solve-\(size.people)", configuration: Runs.configuration(seconds: 10, iterations: 3)) { benchmark in
      let scenario = try Departments.scenario(people: size.people)
      let alone = try plan(scenario, size, threads: 1)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        let plan = try plan(scenario, size, threads: 2)
        benchmark.stopMeasurement()
        check(plan, size)
        Answers.expect(
          "\(size.people) people are planned the same on one thread and on two",
          plan.proof.objective == alone.proof.objective && plan.proof.bound == alone.proof.bound)
      }
    }
  }

  private static func plan(_ scenario: Scenario, _ size: Size, threads: Int) throws -> Plan {
    var options = Known.options(gap: 0.005)
    options.work = size.work.map { .units($0) }
    options.threads = threads
    return try Optimizer(solver: GLPKSolver()).plan(scenario, options)
  }

  /// Holds a plan against what is known of its department, whatever engine made it.
  private static func check(_ plan: Plan, _ size: Size) {
    let objective = plan.proof.objective
    let bound = plan.proof.bound ?? -.infinity
    let tolerance = 1e-6 * abs(objective)
    Answers.expect("the plan of \(size.people) passed its audit", plan.audit.passed)
    Answers.expect("the bound of \(size.people) is at most its plan", bound <= objective + tolerance)
    Answers.expect(
      "no plan of \(size.people) is below what is proven", objective >= size.known.lowerBound - tolerance)
    Answers.expect("no bound of \(size.people) is above a known plan", bound <= size.known.upperBound + tolerance)
    if size.work == nil { Answers.expect("\(size.people) are within 0.5 %", (plan.proof.gap ?? 1) <= 0.005) }
  }
}
