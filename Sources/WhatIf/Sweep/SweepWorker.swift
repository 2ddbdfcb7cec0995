import LinearProgramming
import Planning
import Staffing

/// Makes the record of one scenario after the other; threads share it.
struct SweepWorker<Solver: LinearSolver>: Sendable {
  private let runner: SweepRunner<Solver>
  private let bounds: BaseBound?
  private let stop: Cancellation

  /// Futures of which bounds are known without their scenarios.
  private let futures: FutureFamilies?

  /// A worker that can tell bounds where they are asked for.
  init(_ runner: SweepRunner<Solver>, needsBounds: Bool, stop: Cancellation) throws {
    self.runner = runner
    self.stop = stop
    bounds =
      needsBounds
      ? try BaseBound(solver: runner.solver, base: runner.base.scenario, limits: Limits(cancellation: stop)) : nil
    futures = bounds.flatMap { bounds in
      runner.cases.hasFutures
        ? FutureFamilies(bounds, runner.draft, runner.base.scenario, runner.cases.settled) : nil
    }
  }

  /// The record of a future of which only a bound is asked for; `nil` where it is none.
  ///
  /// Its hash is that of what was drawn: for most futures no scenario is made that could have another.
  func boundedFuture(at index: Int) -> SweepRecord? {
    guard let (key, draw) = runner.cases.draw(at: index) else { return nil }
    var (outcome, reason, bound) = (SweepOutcome.bounded, String?.none, Double?.none)
    do throws(ScenarioRefused) {
      bound = try self.bound(draw, at: index)
    } catch {
      (outcome, reason) = (.refused, error.problems.first?.code.rawValue)
    }
    return SweepRecord(
      index: index, key: key, family: .sample, lost: nil, scenario: draw.hash(of: runner.base.scenario),
      effort: .bound, status: outcome.rawValue, reason: reason, isContradictory: false, objective: nil, bound: bound,
      gap: nil, figures: nil)
  }

  /// What no plan of a future can be below: taken from the program as it is, or where that cannot be from its own.
  private func bound(_ draw: FutureDraw, at index: Int) throws(ScenarioRefused) -> Double? {
    if let futures, let known = futures.bound(draw.future) { return known }
    return bound(try scenario(of: runner.cases[index]))
  }

  /// The record of a scenario, or `nil` where somebody asked to stop.
  func record(of item: SweepCase, _ effort: SweepEffort) throws -> SweepRecord? {
    let scenario: Scenario
    do throws(ScenarioRefused) {
      scenario = try self.scenario(of: item)
    } catch {
      return ended(item, effort, nil, .refused, reason: error.problems.first?.code.rawValue)
    }
    do {
      if effort == .bound {
        return ended(item, effort, scenario, .bounded, bound: bound(scenario))
      }
      let plan = try self.plan(scenario, item.variation, effort)
      return SweepRecord(
        index: item.index, key: item.key, family: item.family, lost: item.lost, scenario: scenario.hash, effort: effort,
        status: plan.proof.status.rawValue, isContradictory: plan.isContradictory, objective: plan.proof.objective,
        bound: plan.proof.bound, gap: plan.proof.gap, figures: SweepFigures(plan: plan, base: runner.base))
    } catch {
      guard let outcome = SweepOutcome(error) else { return nil }
      return ended(item, effort, scenario, outcome)
    }
  }

  /// How bad a scenario is at the least: what no plan of it can be below, less contract fees.
  ///
  /// It is infinite where nothing is known, minus infinity where nothing can be planned.
  func leastDamage(of index: Int) -> Double {
    if let (_, draw) = runner.cases.draw(at: index) {
      do throws(ScenarioRefused) {
        return try bound(draw, at: index).map { $0 - Self.fees(runner.base.scenario) } ?? .infinity
      } catch {
        return -.infinity
      }
    }
    let item = runner.cases[index]
    guard let scenario = try? scenario(of: item) else { return -.infinity }
    guard let bound = bound(scenario) else { return .infinity }
    return bound - Self.fees(scenario)
  }

  /// Contract fees of clients held.
  private static func fees(_ scenario: Scenario) -> Double {
    scenario.clients.reduce(0) { $0 + ($1.broughtBy == nil ? $1.fee.reduce(0, +) : 0) }
  }

  private func scenario(of item: SweepCase) throws(ScenarioRefused) -> Scenario {
    try Scenario(item.variation.applied(to: runner.draft))
  }

  private func bound(_ scenario: Scenario) -> Double? {
    scenario.hash == runner.base.scenario.hash ? runner.base.proof.bound : bounds?.bound(scenario)
  }

  /// The plan of a scenario.
  func plan(_ scenario: Scenario, _ variation: Variation, _ effort: SweepEffort) throws -> Plan {
    var options = runner.options.planned(effort, from: runner.base)
    options.cancellation = stop
    return try WhatIf(solver: runner.solver, base: runner.base, options: options)
      .answer(scenario, variation).plan
  }

  private func ended(
    _ item: SweepCase, _ effort: SweepEffort, _ scenario: Scenario?, _ outcome: SweepOutcome, reason: String? = nil,
    bound: Double? = nil
  ) -> SweepRecord {
    SweepRecord(
      index: item.index, key: item.key, family: item.family, lost: item.lost, scenario: scenario?.hash ?? "",
      effort: effort, status: outcome.rawValue, reason: reason, isContradictory: false, objective: nil, bound: bound,
      gap: nil, figures: nil)
  }
}
