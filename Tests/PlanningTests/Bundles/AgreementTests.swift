import GLPKSolver
import Staffing
import Testing

@testable import Planning

/// Both engines answer the same question: neither plan may be better than what the other engine proves.
@Suite("Engines against each other")
struct AgreementTests {
  /// Short runs: proofs are wide, but wrong ones would still show.
  private func plan(_ scenario: Scenario, _ engine: PlanOptions.EngineChoice) throws -> Plan {
    var options = PlanOptions()
    options.engine = engine
    options.seconds = nil
    options.work = .units(600)
    options.gap = 0.05
    return try Optimizer(solver: GLPKSolver()).plan(scenario, options)
  }

  @Test("on scenarios with rules on and off they agree within their proofs", arguments: 0..<20)
  func agree(first: Int) throws {
    for number in [first] {
      let scenario = try ToggledScenario.scenario(number)
      let compact = try plan(scenario, .compact)
      let bundles = try plan(scenario, .bundles)
      #expect(compact.audit.passed && bundles.audit.passed)
      // Where rules cannot all be kept, bounds belong to different weights of broken rules.
      guard !compact.isContradictory, !bundles.isContradictory else { continue }
      for (one, two) in [(compact, bundles), (bundles, compact)] {
        guard let bound = one.proof.bound else { continue }
        let value = two.proof.objective
        #expect(bound <= value + 1e-6 * max(1, abs(value)), "scenario \(number): \(one.engine) proves too much")
      }
    }
  }
}
