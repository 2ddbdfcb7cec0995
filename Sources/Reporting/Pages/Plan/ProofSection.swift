internal import Staffing

/// The figures of the proof, for `--details`.
struct ProofSection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    let proof = desk.plan.proof
    func exact(_ value: Double?) -> String { value.map { say.number($0, decimals: 4) } ?? say(ProofPhrase.none) }
    var lines = [
      say(ProofPhrase.engine, desk.plan.engine), say(ProofPhrase.status, proof.status.rawValue),
      say(ProofPhrase.objective, exact(proof.objective)), say(ProofPhrase.bound, exact(proof.bound)),
      say(ProofPhrase.gap, proof.gap.map { say.number($0 * 100, decimals: 6) + " %" } ?? say(ProofPhrase.none)),
      say(ProofPhrase.work, String(proof.work), String(proof.seed)),
      say(ProofPhrase.seconds, say.number(proof.seconds, decimals: 2)),
      say(
        ProofPhrase.checks, say.number(desk.plan.audit.checks), say.number(desk.plan.roundedAudit.checks)),
      say(ProofPhrase.rounding, exact(desk.plan.roundingCost)), say(ProofPhrase.hash, desk.scenario.hash),
    ]
    if let breakBound = proof.breakBound { lines.append(say(ProofPhrase.breakBound, exact(breakBound))) }
    return [desk.title(ProofPhrase.title)] + lines.flatMap { desk.screen.wrap($0, indent: 2, hanging: 2) }
  }
}
