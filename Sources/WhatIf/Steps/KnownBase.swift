import Staffing

/// What is known of a scenario as it is, its own plan and those of steps taken together.
///
/// Whatever is proven with more room holds with less, too, and a plan that makes do with less room is a plan as it is.
struct KnownBase {
  /// The best plan that keeps the limits.
  private(set) var plan: Plan
  /// What no plan can be below.
  private(set) var bound: Double?

  /// What a plan and the answers to steps from it say; the plan breaks no rule.
  init(_ base: Plan, _ answers: [StepAnswer]) {
    plan = base
    bound = base.proof.bound
    for answer in answers where answer.isPure {
      guard let other = answer.plan, !other.isContradictory else { continue }
      switch answer.step.direction {
      case .more: bound = [bound, other.proof.bound].compactMap(\.self).max()
      case .less: if other.proof.objective < plan.proof.objective { plan = other }
      }
    }
    // Two proofs of the same thing meet within what sums of many numbers are exact to.
    bound = bound.map { min($0, plan.proof.objective) }
  }
}
