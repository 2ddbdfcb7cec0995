import Benchmark
import Planning

/// Every part of the engine by itself, on departments of several sizes.
enum EngineBenchmarks {
  /// Registers them.
  static func register() {
    for people in Departments.sizes {
      program(people)
      relaxation(people)
      bundles(people)
      repairs(people)
    }
  }

  private static func program(_ people: Int) {
    Benchmark("eligibility-\(people)") { benchmark in
      let bench = try Departments.bench(people: people)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        Answers.expect("eligible triples of \(people)", bench.judgeEligibility(), is: bench.counts.eligible)
      }
    }

    Benchmark("build-\(people)") { benchmark in
      let bench = try Departments.bench(people: people)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        Answers.expect("columns of \(people)", bench.buildProgram(), is: bench.counts.columns)
      }
    }
  }

  private static func relaxation(_ people: Int) {
    Benchmark("relax-cold-\(people)") { benchmark in
      let bench = try Departments.bench(people: people)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        Answers.expect("the relaxation of \(people), again", try bench.relax(), near: bench.relaxationValue)
      }
    }

    Benchmark("relax-warm-\(people)") { benchmark in
      let bench = try Departments.bench(people: people)
      try bench.withWarmRelaxation { again in
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations {
          for _ in 0..<10 {
            Answers.expect(
              "the relaxation of \(people), after a change", try again().restored, near: bench.relaxationValue)
          }
        }
        benchmark.stopMeasurement()
      }
    }
  }

  private static func bundles(_ people: Int) {
    for threads in [1, 2] {
      Benchmark("price-\(people)-on-\(threads)") { benchmark in
        let bench = try Departments.bench(people: people)
        var alone = bench.pricing(threads: 1)
        let known = alone.sweep()
        Answers.expect("nodes of \(people)", known.nodes, is: bench.counts.nodes)
        for _ in benchmark.scaledIterations {
          var pricing = bench.pricing(threads: threads)
          benchmark.startMeasurement()
          let sweep = pricing.sweep()
          benchmark.stopMeasurement()
          Answers.expect("pricing proves and searches the same on one thread and on \(threads)", sweep == known)
        }
      }
    }

    Benchmark("bound-\(people)") { benchmark in
      let bench = try Departments.bench(people: people)
      for _ in benchmark.scaledIterations {
        var bound = bench.bound(threads: 2)
        benchmark.startMeasurement()
        for _ in 0..<ThroughputBound.compared { _ = bound.raise() }
        benchmark.stopMeasurement()
        Answers.expect("the bound is the same on one thread and on two", bound.value == bench.boundValue)
        Answers.expect("no plan is below the bound", bound.value <= bench.planValue ?? .infinity)
      }
    }
  }

  private static func repairs(_ people: Int) {
    Benchmark("repair-\(people)") { benchmark in
      let bench = try Departments.bench(people: people)
      let known = try bench.repair(batch: 0, threads: 1)
      Answers.expect("there is a plan to repair", !known.isEmpty)
      Answers.expect(
        "no repair is worse than the plan", known.allSatisfy { $0 <= bench.planValue ?? -.infinity })
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        let values = try bench.repair(batch: 0, threads: 2)
        Answers.expect("repairs are the same on one thread and on two", values == known)
      }
    }
  }
}
