internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// The plan as it is, as sweeps keep it: one line of JSON, and what it says when it is read back.
///
/// Every sweep begins from what was read back, so that one which goes on, or is divided, begins from the very same plan.
struct SweepBase {
  /// The plan on one line, without a line break.
  let line: String
  /// The plan.
  let plan: Plan

  /// A plan that was just made.
  ///
  /// - Parameter made: The plan; how long it took is left out.
  /// - Throws: `ScenarioRefused` where it cannot be read back.
  init(_ made: Plan) throws(ScenarioRefused) {
    var made = made
    made.proof.seconds = 0
    let line = PlanJSON(made, Catalogue(.english, currency: made.scenario.currency)).value.line
    try self.init(line: line, named: "base", of: made.scenario)
  }

  /// A plan that was kept.
  ///
  /// - Parameters:
  ///   - line: Its line.
  ///   - name: The file's name in messages.
  ///   - scenario: The scenario it answers.
  /// - Throws: All problems at once.
  init(line: String, named name: String, of scenario: Scenario) throws(ScenarioRefused) {
    let bytes = Array(line.utf8)
    let saved = try PlanReader().plan(json: bytes, named: name, of: scenario)
    var plan = Plan(scenario, saved.decisions)
    let node = JSONNode(document: bytes)
    let bound = node?["bound"]?.number.map { min($0, plan.proof.objective) }
    plan.proof = Proof(
      status: node?["status"]?.text.flatMap { PlanStatus(rawValue: $0) } ?? .workLimit,
      objective: plan.proof.objective, bound: bound, costTerms: plan.ledger.costTerms,
      work: node?["work"]?.wholeNumber ?? 0, seed: 0, seconds: 0)
    self.line = line
    self.plan = plan
  }
}
