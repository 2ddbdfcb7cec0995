import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// What is measured is what it says it is; how fast it goes is nobody's claim.
@Suite("Throughput")
struct ThroughputTests {
  private static func bench(people: Int) throws -> ThroughputBench<GLPKSolver> {
    try ThroughputBench(
      solver: GLPKSolver(), scenario: Scenario(ScenarioGenerator(people: people, months: 3, seed: 1).draft()))
  }

  /// A dozen people, made once: without optimisation that takes seconds.
  private static let dozen = Result { try bench(people: 12) }

  private func isNear(_ one: Double, _ two: Double) -> Bool { abs(one - two) <= 1e-6 * max(1, abs(two)) }

  @Test("counts are those of the scenario and its program, and the same every time", arguments: [4, 6])
  func counts(people: Int) throws {
    let bench = try Self.bench(people: people)
    let model = CompactModel(bench.scenario)
    #expect(bench.counts == (try Self.bench(people: people)).counts)
    #expect(bench.counts.people == people)
    #expect(bench.counts.columns == model.program.columnCount && bench.buildProgram() == bench.counts.columns)
    #expect(bench.counts.rows == model.program.rowCount)
    #expect(bench.counts.eligible == model.eligibility.triples.count)
    #expect(bench.judgeEligibility() == bench.counts.eligible)
    #expect(bench.counts.relaxationColumns <= bench.counts.columns && bench.counts.relaxationIterations > 0)
    #expect(bench.counts.units > 0 && bench.counts.units <= people)
  }

  @Test("every question of eligibility is counted once, those with the answer no too")
  func pairs() throws {
    let bench = try Self.dozen.get()
    let scenario = bench.scenario
    var asked: Set<[Int]> = []
    for need in scenario.needs {
      for person in scenario.people.ids { asked.insert([person.position, need.client.position, need.role.position]) }
    }
    #expect(bench.counts.pairs == asked.count)
    #expect(bench.counts.eligible < bench.counts.pairs)
  }

  @Test("the relaxation costs the same from nothing and after changes that were taken back")
  func relaxations() throws {
    let bench = try Self.dozen.get()
    #expect(isNear(try bench.relax(), bench.relaxationValue))
    let values = try bench.withWarmRelaxation { again in try (0..<40).map { _ in try again() } }
    for value in values { #expect(isNear(value.restored, bench.relaxationValue)) }
    // What is asked for on top has to be paid for.
    let dearer = values.filter { ($0.changed ?? .infinity) > bench.relaxationValue * (1 + 1e-9) }
    #expect(dearer.count > values.count / 2)
  }

  @Test("pricing proves and searches the same on one thread and on several, sweep after sweep")
  func pricing() throws {
    let bench = try Self.dozen.get()
    var alone = bench.pricing(threads: 1)
    var shared = bench.pricing(threads: 4)
    let first = alone.sweep()
    #expect(first.nodes == bench.counts.nodes && first.nodes > 0)
    #expect(first.units == bench.counts.units * ThroughputBound.compared)
    let again = shared.sweep()
    #expect(again == first)
    for _ in 0..<3 {
      let (one, two) = (alone.sweep(), shared.sweep())
      #expect(one == two)
    }
  }

  @Test("the bound is the same on one thread and on several, and no plan is below it")
  func bounds() throws {
    let bench = try Self.dozen.get()
    var alone = bench.bound(threads: 1)
    var shared = bench.bound(threads: 3)
    for _ in 0..<ThroughputBound.compared {
      let (one, two) = (alone.raise(), shared.raise())
      #expect(one == ThroughputBound.stretch && two == ThroughputBound.stretch)
      #expect(alone.value == shared.value)
    }
    #expect(alone.value == bench.boundValue)
    let plan = try #require(bench.planValue)
    #expect(alone.value <= plan)
    #expect(bench.relaxationValue <= plan * (1 + 1e-9))
  }

  @Test("repairs of one batch are the same on one thread and on several, none is worse than the plan, some are better")
  func repairs() throws {
    let bench = try Self.dozen.get()
    let plan = try #require(bench.planValue)
    var isBetter = false
    for batch in 0..<3 {
      let values = try bench.repair(batch: batch, threads: 1)
      #expect(try bench.repair(batch: batch, threads: 2) == values)
      #expect(values.count == ThroughputBench<GLPKSolver>.repairBatch)
      #expect(values.allSatisfy { $0 <= plan && $0 >= bench.boundValue })
      isBetter = isBetter || values.contains { $0 < plan * (1 - 1e-6) }
    }
    #expect(isBetter)
  }

  @Test("each part runs once however short the time is, and is told in order", arguments: [1, 2])
  func measures(threads: Int) throws {
    let bench = try Self.bench(people: 6)
    var stages: [ThroughputStage] = []
    let result = try bench.measure(seconds: 1e-6, threads: threads) { stages.append($0) }
    #expect(result.counts == bench.counts)
    #expect(result.pairs.count == bench.counts.pairs && result.programs.count == 1)
    #expect(result.coldRelaxations.count == 1 && result.warmRelaxations.count == 2)
    #expect(result.nodes.count == bench.counts.nodes)
    #expect(result.sharedUnits?.count == (threads > 1 ? result.units.count : nil))
    #expect(result.rounds.count == ThroughputBound.stretch)
    #expect(stages == ThroughputStage.allCases.filter { $0 != .preparing && (threads > 1 || $0 != .sharedPricing) })
  }

  @Test("whoever asks to stop gets no figures")
  func stops() throws {
    let cancellation = Cancellation()
    cancellation.request()
    let bench = try Self.bench(people: 4)
    #expect(throws: ThroughputError.cancelled) {
      try bench.measure(seconds: 1, threads: 1, cancellation: cancellation)
    }
    #expect(throws: ThroughputError.cancelled) {
      try ThroughputBench(solver: GLPKSolver(), scenario: bench.scenario, cancellation: cancellation)
    }
  }
}
