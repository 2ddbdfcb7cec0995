import GLPKSolver
import LinearProgramming
import Planning
import Staffing
import Synchronization
import Testing

@testable import WhatIf

/// Records of a sweep depend on their scenarios alone.
@Suite("Sweep runner")
struct SweepRunnerTests {
  private struct Full: Error {}

  private func runner(
    _ question: SweepQuestion, _ change: (inout SweepOptions) -> Void = { _ in }
  ) throws -> SweepRunner<GLPKSolver> {
    let draft = SweepAgency().draft
    let scenario = try Scenario(draft)
    var options = SweepOptions()
    options.plan.work = .units(400)
    change(&options)
    let base = try Optimizer(solver: GLPKSolver()).plan(scenario, options.plan)
    return SweepRunner(
      solver: GLPKSolver(), draft: draft, base: base, cases: try SweepCases(question, of: draft, scenario),
      options: options)
  }

  private func records(_ runner: SweepRunner<GLPKSolver>, _ indices: [Int], threads: Int = 1) throws -> [SweepRecord] {
    let all = Mutex([SweepRecord]())
    #expect(try runner.run(indices, threads: threads) { record in all.withLock { $0.append(record) } })
    return all.withLock { $0 }.sorted { $0.index < $1.index }
  }

  @Test("order, company and the number of threads change no record")
  func independent() throws {
    let runner = try runner(SweepQuestion(leavesOut: [.people, .clients]))
    let all = Array(0..<runner.cases.count)
    let records = try records(runner, all)
    #expect(records.map(\.index) == all)
    #expect(records.allSatisfy { $0.figures != nil && $0.objective != nil })
    #expect(try self.records(runner, all.reversed(), threads: 2) == records)
    for index in all { #expect(try self.records(runner, [index]) == [records[index]]) }
  }

  @Test("a scenario in which nothing is different has the figures of the plan as it is and no moves")
  func unchanged() throws {
    let runner = try runner(SweepQuestion(variations: [Variation(name: "nothing")]))
    let record = try #require(try records(runner, [0]).first)
    #expect(record.scenario == runner.base.scenario.hash)
    #expect(record.figures == SweepFigures(plan: runner.base, base: runner.base))
    #expect(record.figures?.moves == 0)
  }

  @Test("bounds are below what plans cost, and nothing is planned for them")
  func bounds() throws {
    let question = SweepQuestion(leavesOut: [.people, .clients])
    let plans = try runner(question)
    let all = Array(0..<plans.cases.count)
    let planned = try records(plans, all)
    let bounded = try records(try runner(question) { $0.effort = .bound }, all)
    for (plan, bound) in zip(planned, bounded) {
      #expect(bound.status == SweepOutcome.bounded.rawValue && bound.figures == nil && bound.objective == nil)
      guard !plan.isContradictory, let least = bound.bound, let cost = plan.objective else { continue }
      #expect(least <= cost + 1e-6 * abs(cost))
    }
  }

  @Test("the choice of the worst is the same for any number of threads, and the others get quick plans")
  func chooses() throws {
    let question = SweepQuestion(leavesOut: [.people, .clients])
    let runner = try runner(question)
    let worst = try #require(try runner.mostDamaging(2, threads: 1))
    #expect(worst.count == 2 && worst == worst.sorted())
    #expect(try runner.mostDamaging(2, threads: 2) == worst)
    #expect(try runner.mostDamaging(100, threads: 1) == Array(0..<runner.cases.count))
    // The two whose bound is the greatest once fees are off, of which the month of a client who is gone has none.
    let fees = ["Cola": 60_000.0, "Mai Co. Ltd.": 27_000]
    let bounded = try self.records(try self.runner(question) { $0.effort = .bound }, Array(0..<runner.cases.count))
    let damages = bounded.map { ($0.bound ?? .infinity) - 87_000 + ($0.lost.flatMap { fees[$0] } ?? 0) }
    let least = try #require(worst.map { damages[$0] }.min())
    #expect(damages.indices.filter { damages[$0] > least }.allSatisfy(worst.contains))
    let records = try records(try self.runner(question) { $0.chosen = Set(worst) }, Array(0..<runner.cases.count))
    for record in records { #expect(record.effort == (worst.contains(record.index) ? .full : .quick)) }
  }

  @Test("a request to stop hands out no record that it may have touched")
  func stops() throws {
    let cancellation = Cancellation()
    let runner = try runner(SweepQuestion(leavesOut: [.people, .clients])) { $0.plan.cancellation = cancellation }
    let count = Mutex(0)
    let isComplete = try runner.run(Array(0..<runner.cases.count), threads: 1) { _ in
      count.withLock { $0 += 1 }
      cancellation.request()
    }
    #expect(!isComplete)
    #expect(count.withLock { $0 } == 1)
  }

  @Test("a full disk ends the sweep at once")
  func fails() throws {
    let runner = try runner(SweepQuestion(leavesOut: [.people, .clients]))
    let count = Mutex(0)
    #expect(throws: Full.self) {
      _ = try runner.run(Array(0..<runner.cases.count), threads: 2) { _ in
        count.withLock { $0 += 1 }
        throw Full()
      }
    }
    #expect(count.withLock { $0 } == 1)
  }
}
