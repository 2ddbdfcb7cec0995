import GLPKSolver
import Planning
import Staffing
import Testing

/// Plans with a clock and two threads, and expects the work it names to repeat that with one.
///
/// - Parameters:
///   - scenario: The question.
///   - seconds: What the clock allows.
/// - Returns: The plan.
/// - Throws: ``PlanningError``; a failed requirement.
@discardableResult
func expectRepeated(_ scenario: Scenario, seconds: Double) throws -> Plan {
  var options = PlanOptions()
  options.seconds = seconds
  options.gap = 0
  options.threads = 2
  let first = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
  options.seconds = nil
  options.threads = 1
  let text = try #require(first.proof.repeatWork)
  let work: WorkAllowance = try #require(WorkAllowance(text))
  options.work = work
  let second = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
  let isSame = first.decisions == second.decisions
  #expect(isSame)
  #expect(first.proof.objective == second.proof.objective)
  #expect(
    first.proof.bound == second.proof.bound,
    "repeated by \(text): \(first.proof.work) and \(second.proof.work) units")
  return first
}
