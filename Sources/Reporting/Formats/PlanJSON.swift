public import Staffing

/// A plan as JSON: the schema `suits-plan-1`, which the article "The plan file" describes.
public struct PlanJSON: Sendable {
  let plan: Plan
  let catalogue: Catalogue
  let keys: PlanKeys

  /// The version of the schema; a change that readers must know of raises it.
  public static let format = "suits-plan-1"

  /// The JSON of a plan.
  ///
  /// - Parameters:
  ///   - plan: An audited plan.
  ///   - catalogue: The language of the sentences in `broken` and `changes`.
  public init(_ plan: Plan, _ catalogue: Catalogue) {
    self.plan = plan
    self.catalogue = catalogue
    keys = PlanKeys(plan.scenario)
  }

  /// The document: keys always in the same order.
  public var value: JSONValue {
    let proof = plan.proof
    let exact = PlanSummary(plan.scenario, plan.decisions)
    return .object([
      ("format", .string(Self.format)),
      ("scenario", .object([("name", .string(plan.scenario.name)), ("hash", .string(plan.scenario.hash))])),
      ("currency", .string(plan.scenario.currency)),
      ("engine", .string(plan.engine)),
      ("status", .string(proof.status.rawValue)),
      ("contradictory", .bool(plan.isContradictory)),
      ("stoppedBy", .text(stoppedBy)),
      ("objective", .number(proof.objective)),
      ("bound", .optional(proof.bound)),
      ("gap", .optional(proof.gap)),
      ("gapMoney", .optional(proof.gapMoney)),
      ("breakWeight", .optional(proof.breakWeight)),
      ("breakBound", .optional(proof.breakBound)),
      ("seconds", .number(proof.seconds)),
      ("work", .integer(proof.work)),
      ("repeatWork", .text(proof.repeatWork)),
      ("seed", .integer(Int(truncatingIfNeeded: proof.seed))),
      ("roundingCost", .number(plan.roundingCost)),
      ("goals", .array(proof.goals.map(goal))),
      ("money", money(exact.money, plan.ledger)),
      ("prices", prices(plan.ledger)),
      ("assignments", .array(assignments)),
      ("freelance", .array(freelance)),
      ("shortfall", .array(shortfall(exact.view))),
      ("people", .array(exact.people.map(person))),
      ("clients", .array(exact.clients.map(client))),
      ("roles", .array(exact.roles.map(role))),
      ("departments", .array(exact.departments.map(department))),
      ("opportunities", .array(exact.opportunities.map(opportunity))),
      ("changes", .array(exact.changes.map(change))),
      ("broken", .array(plan.broken.map(breach))),
      ("relaxed", .array(plan.scenario.relaxations.map(relaxation))),
      ("comparisons", .object(plan.comparisons.map { ($0.kind.rawValue, comparison($0)) })),
      ("audit", .object([("passed", .bool(plan.audit.passed)), ("checks", .integer(plan.audit.checks))])),
      (
        "roundedAudit",
        .object([("passed", .bool(plan.roundedAudit.passed)), ("checks", .integer(plan.roundedAudit.checks))])
      ),
    ])
  }

  /// What ended the run before its proof, or `nil`.
  private var stoppedBy: String? {
    switch plan.proof.status {
    case .optimal, .withinGap: nil
    case .workLimit: "work"
    case .timeLimit: "time"
    case .interrupted: "interrupt"
    }
  }

  private func goal(_ goal: Proof.GoalProof) -> JSONValue {
    .object([
      ("goal", .string(goal.goal.rawValue)), ("objective", .number(goal.objective)), ("bound", .optional(goal.bound)),
      ("costToNext", .optional(goal.costToNext)),
    ])
  }
}
