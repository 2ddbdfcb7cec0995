import Benchmark
import GLPKSolver
import LinearProgramming
import Planning
import ScenarioFiles
import Staffing

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = Runs.configuration(seconds: 5, iterations: 100)
  EngineBenchmarks.register()
  SolveBenchmarks.register()

  Benchmark("read-smallest") { benchmark in
    for _ in benchmark.scaledIterations {
      let scenario = try Shipped.scenario("smallest.yaml")
      Answers.expect("people of smallest", scenario.people.count, is: 3)
    }
  }

  Benchmark("read-lotus") { benchmark in
    for _ in benchmark.scaledIterations {
      let scenario = try Shipped.scenario("lotus-q1")
      Answers.expect("people of lotus", scenario.people.count, is: 12)
      Answers.expect("opportunities of lotus", scenario.opportunities.count, is: 4)
    }
  }

  Benchmark("read-network") { benchmark in
    for _ in benchmark.scaledIterations {
      let scenario = try Shipped.scenario("network-q3")
      Answers.expect("people of a network", scenario.people.count, is: 150)
      Answers.expect("clients of a network", scenario.clients.count { $0.broughtBy == nil }, is: 80)
    }
  }

  Benchmark("generate-hundred") { benchmark in
    for _ in benchmark.scaledIterations {
      Answers.expect("people of a hundred", try Shipped.hundred().people.count, is: 100)
    }
  }

  Benchmark("build-lotus") { benchmark in
    let scenario = try Shipped.scenario("lotus-q1")
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      Answers.expect("columns of lotus", CompactModel(scenario).program.columnCount, is: Known.lotusColumns)
    }
  }

  Benchmark("build-network") { benchmark in
    let scenario = try Shipped.scenario("network-q3")
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      Answers.expect("columns of a network", CompactModel(scenario).program.columnCount, is: Known.networkColumns)
    }
  }

  Benchmark("relax-lotus") { benchmark in
    let program = CompactModel(try Shipped.scenario("lotus-q1")).program
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      let solution = try GLPKSolver().withModel(program) { try $0.minimize(.dual, limits: Limits()) }
      Answers.expect("the relaxation of lotus", solution.objective, near: Known.lotusRelaxation)
    }
  }

  Benchmark("plan-smallest") { benchmark in
    let scenario = try Shipped.scenario("smallest.yaml")
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      let plan = try Optimizer(solver: GLPKSolver()).plan(scenario, Known.options(gap: 1e-6))
      Answers.expect("the plan of smallest", plan.proof.objective, near: Known.smallestObjective)
      Answers.expect("the plan of smallest passed its audit", plan.audit.passed)
    }
  }

  Benchmark("plan-lotus") { benchmark in
    let scenario = try Shipped.scenario("lotus-q1")
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      let plan = try Optimizer(solver: GLPKSolver()).plan(scenario, Known.options(gap: 0.001))
      Answers.expect("the plan of lotus", plan.proof.objective, near: Known.lotusObjective)
      Answers.expect("the gap of lotus is at most 0.1 %", (plan.proof.gap ?? 1) <= 0.001)
      Answers.expect("the plan of lotus passed its audit", plan.audit.passed)
    }
  }
}
