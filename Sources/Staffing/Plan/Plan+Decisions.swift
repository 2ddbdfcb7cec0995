extension Plan {
  /// The plan of decisions that are known, such as those of a file: its ledgers and its audit, and nothing proven of it.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - decisions: What is decided.
  public init(_ scenario: Scenario, _ decisions: Decisions) {
    let view = PlanView(scenario, decisions)
    let ledger = PlanAudit.ledger(of: view)
    let broken = PlanAudit.sheet(of: view).breaches
    let audit = PlanAudit.report(decisions, of: scenario, objective: ledger.objective, broken: broken)
    let proof = Proof(
      status: .workLimit, objective: ledger.objective, bound: nil, costTerms: ledger.costTerms, work: 0, seed: 0,
      seconds: 0)
    self.init(
      scenario: scenario, engine: "", decisions: decisions, rounded: decisions, roundingCost: 0, ledger: ledger,
      proof: proof, broken: broken, audit: audit, roundedAudit: audit, comparisons: [])
  }
}
