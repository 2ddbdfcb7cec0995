import GLPKSolver
import LinearProgramming
import Planning
import Staffing
import Testing

@testable import WhatIf

/// What a sweep plans for a future holds in that future, by an audit that has seen nothing of the planning.
@Suite("Audit of futures")
struct SweepSampleAuditTests {
  private var draft: ScenarioDraft {
    var agency = SweepAgency()
    agency.pitch("Bank", 0.5)
    return agency.draft
  }

  private func runner(_ draft: ScenarioDraft, count: Int) throws -> SweepRunner<GLPKSolver> {
    let scenario = try Scenario(draft)
    var options = SweepOptions()
    options.plan.work = .units(60)
    let question = SweepQuestion(samples: SampleOptions(count: count, seed: 7, leaveRate: 0.6, noise: 0.2))
    return SweepRunner(
      solver: GLPKSolver(), draft: draft, base: try Optimizer(solver: GLPKSolver()).plan(scenario, options.plan),
      cases: try SweepCases(question, of: draft, scenario), options: options)
  }

  @Test("every plan of 200 futures passes the audit against its own future")
  func passes() throws {
    let draft = draft
    let runner = try runner(draft, count: 200)
    let worker = try SweepWorker(runner, needsBounds: false, stop: Cancellation())
    var hashes: Set<String> = []
    var strangers = 0
    for index in 0..<200 {
      let item = runner.cases[index]
      let scenario = try Scenario(item.variation.applied(to: draft))
      let plan = try worker.plan(scenario, item.variation, .full)
      // Made anew, so that nothing that the planning keeps of its scenario can help its plan.
      let future = try Scenario(item.variation.applied(to: draft))
      #expect(plan.scenario.hash == future.hash)
      let claimed = plan.proof.objective
      let report = PlanAudit.report(plan.decisions, of: future, objective: claimed, broken: plan.broken)
      #expect(report.passed, "\(item.key): \(report.failures)")
      hashes.insert(future.hash)
      let elsewhere = PlanAudit.report(
        plan.decisions, of: runner.base.scenario, objective: claimed, broken: plan.broken)
      if !elsewhere.passed { strangers += 1 }
    }
    #expect(hashes.count > 190)
    // The audit tells futures apart: most plans do not hold in the scenario as it is.
    #expect(strangers > 100)
  }
}
