import LinearProgramming
import Staffing

/// Makes the plan of an answer: decisions, ledgers, proof, rounded hours, comparisons, audits.
struct PlanAssembly {
  let scenario: Scenario
  let options: PlanOptions
  let meter: WorkMeter

  /// The audited plan.
  func plan<Solver>(
    _ answer: PlanningRun<Solver>.Answer, _ starts: StartPlans<Solver>.Result
  ) throws -> Plan {
    let decisions = answer.model.decisions(answer.values)
    let view = PlanView(scenario, decisions)
    let ledger = PlanAudit.ledger(of: view)
    let broken = answer.isContradictory ? PlanAudit.sheet(of: view).breaches.filter { !$0.rule.isPhysical } : []
    let claimed = answer.program.objective(of: answer.values)
    let audit = PlanAudit.report(decisions, of: scenario, objective: claimed, broken: broken)
    guard audit.passed else { throw PlanningError.auditFailed(audit) }
    var proof = Proof(
      status: .optimal, objective: claimed, bound: answer.bound.map { min($0, claimed) },
      costTerms: ledger.costTerms, work: meter.spent, seed: options.seed, seconds: meter.seconds)
    proof.status = status(answer.isOptimal, proof)
    proof.repeatWork = meter.allowance?.text
    if answer.isContradictory {
      proof.breakWeight = answer.model.breakWeight(answer.values)
      proof.breakBound = answer.breakBound
    }
    proof.goals = answer.goals
    let rounded = HourRounding(scenario).round(decisions, broken: broken)
    let roundedView = PlanView(scenario, rounded)
    let comparisons = starts.comparisons.map { comparison($0.kind, starts.model.decisions($0.completion.values)) }
    return Plan(
      scenario: scenario, engine: engine(of: answer.model), decisions: decisions, rounded: rounded,
      roundingCost: max(0, PlanAudit.ledger(of: roundedView).objective - ledger.objective), ledger: ledger,
      proof: proof, broken: broken, audit: audit,
      roundedAudit: PlanAudit.report(rounded, of: scenario, objective: nil, broken: broken), comparisons: comparisons)
  }

  /// The engine that searched: of the parts of a mixed program the larger ones decide.
  private func engine(of model: CompactModel) -> String {
    let choice = options.engine
    guard choice == .auto else { return choice.rawValue }
    let task = SearchTask(model)
    if isAssignment(task) { return "knapsacks" }
    let isSmall =
      task.size == .small
      || task.components.parts.allSatisfy { columns in
        SearchTask.size(wholeColumns: columns.count { task.program.isInteger[$0.position] }) == .small
      }
    return (isSmall ? PlanOptions.EngineChoice.compact : .bundles).rawValue
  }

  /// Whether every part is a generalized assignment problem; asked only where somebody carries work whole.
  private func isAssignment(_ task: SearchTask) -> Bool {
    guard scenario.needs.contains(where: \.isSingle) else { return false }
    // What rows decide by themselves is no search.
    let parts = task.parts.filter {
      AssignmentReduction.reduced($0.program)?.program.isInteger.contains(true) ?? true
    }
    return !parts.isEmpty && parts.allSatisfy { AssignmentPartReader.part(task.restricted(to: $0)) != nil }
  }

  private func comparison(_ kind: Plan.Comparison.Kind, _ decisions: Decisions) -> Plan.Comparison {
    let view = PlanView(scenario, decisions)
    return Plan.Comparison(
      kind: kind, decisions: decisions, ledger: PlanAudit.ledger(of: view),
      broken: PlanAudit.sheet(of: view).breaches)
  }

  private func status(_ isOptimal: Bool, _ proof: Proof) -> PlanStatus {
    if isOptimal || (proof.gap.map { $0 <= 1e-9 } ?? false) { return .optimal }
    if let gap = proof.gap, gap <= options.gap { return .withinGap }
    switch meter.reached ?? meter.limits.reached {
    case .cancelled: return .interrupted
    case .time: return .timeLimit
    case .work, .numerics, nil: return .workLimit
    }
  }
}
