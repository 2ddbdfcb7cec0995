import GLPKSolver
import LinearProgramming
import Planning
import Staffing

/// One scenario planned by both engines, and what of their answers cannot both be true.
struct Comparison {
  /// What decides the scenario.
  let number: Int
  let scenario: Scenario
  let compact: Plan
  let bundles: Plan

  /// The gap that each engine is asked for, share of the cost terms: branch and cut ends soon on scenarios of this size.
  static let gaps: [PlanOptions.EngineChoice: Double] = [.compact: 1e-4, .bundles: 0.005]
  /// Units of work that each engine may spend, the second where the first prove nothing, the last where there is no plan yet; no
  /// clock, so that a run repeats.
  static let work: [PlanOptions.EngineChoice: [Int]] = [.compact: [2000, 3000, 9000], .bundles: [500, 1800, 6000]]

  /// Plans a scenario twice.
  ///
  /// - Parameters:
  ///   - number: The scenario's.
  ///   - share: How much of the work each engine may spend.
  /// - Throws: What ends planning: a plan that fails its audit above all.
  init(_ number: Int, share: Double = 1) throws {
    self.number = number
    scenario = try MixedScenario.scenario(number)
    compact = try Self.plan(scenario, .compact, share)
    bundles = try Self.plan(scenario, .bundles, share)
  }

  private static func plan(_ scenario: Scenario, _ engine: PlanOptions.EngineChoice, _ share: Double) throws -> Plan {
    var options = PlanOptions()
    options.engine = engine
    options.seconds = nil
    options.gap = gaps[engine] ?? 0
    let work = (work[engine] ?? []).map { Int(Double($0) * share) }
    var found: Plan?
    for (place, units) in work.enumerated() where place < 2 || found == nil {
      options.work = .units(units)
      do {
        let plan = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
        if plan.proof.bound != nil { return plan }
        found = plan
      } catch PlanningError.stoppedBeforePlan where place + 1 < work.count {
        continue
      }
    }
    guard let found else { throw PlanningError.stoppedBeforePlan(.work) }
    return found
  }

  /// Whether each engine proves something that the other's plan could refute.
  var isTelling: Bool { compact.proof.bound != nil && bundles.proof.bound != nil }

  /// Whether both are proven as near the optimum as was asked.
  var areBothProven: Bool { isProven(compact) && isProven(bundles) }

  private func isProven(_ plan: Plan) -> Bool { plan.proof.status == .optimal || plan.proof.status == .withinGap }

  /// What is wrong, a sentence each; empty where the engines agree.
  var problems: [String] {
    var found: [String] = []
    for (plan, engine) in [(compact, PlanOptions.EngineChoice.compact), (bundles, .bundles)] {
      if plan.engine != engine.rawValue { found.append("\(plan.engine) answered for \(engine)") }
      if !plan.audit.passed { found.append("the audit of \(engine) failed") }
      if !plan.roundedAudit.passed { found.append("the audit of \(engine)'s rounded hours failed") }
    }
    for (one, two) in [(compact, bundles), (bundles, compact)] { found += refuted(one, by: two) }
    return found + difference
  }

  /// What one engine proves and the other's plan refutes.
  private func refuted(_ one: Plan, by two: Plan) -> [String] {
    var found: [String] = []
    let (own, other) = (one.proof.breakWeight ?? 0, two.proof.breakWeight ?? 0)
    if let bound = one.proof.breakBound, isAbove(bound, other) {
      found.append("\(one.engine) proves that every plan breaks \(bound), \(two.engine) breaks \(other)")
    }
    guard scenario.policy.order.isEmpty else {
      // Later goals hold the earlier ones at what the own plan has: only the first one's bound is about every plan.
      if own == other, let first = one.proof.goals.first, let its = two.proof.goals.first, let bound = first.bound,
        isAbove(bound, its.objective)
      {
        found.append("\(one.engine) proves \(bound) of \(first.goal), \(two.engine) has \(its.objective)")
      }
      return found
    }
    // A bound is about all plans that break no more than its own.
    if !isAbove(other, own), let bound = one.proof.bound, isAbove(bound, two.proof.objective) {
      found.append("\(one.engine) proves \(bound), \(two.engine) has \(two.proof.objective)")
    }
    return found
  }

  /// Where both claim to be near the optimum, they are near each other.
  private var difference: [String] {
    guard areBothProven, scenario.policy.order.isEmpty, !compact.isContradictory, !bundles.isContradictory else {
      return []
    }
    let (one, two) = (compact.proof, bundles.proof)
    let room = max(one.gapMoney ?? 0, two.gapMoney ?? 0)
    let apart = abs(one.objective - two.objective)
    let isNear = apart <= room + 1e-6 * max(1, abs(one.objective))
    return isNear ? [] : ["both are proven within \(room), and \(apart) apart"]
  }

  /// Whether an amount exceeds another by more than rounding.
  private func isAbove(_ amount: Double, _ other: Double) -> Bool { amount > other + 1e-6 * max(1, abs(other)) }
}
