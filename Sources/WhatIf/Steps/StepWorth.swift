public import Staffing

/// What a step brings, or what it takes, with what is proven of it.
///
/// Amounts are what plans are judged by, less fees: of a step more what the best plan gets cheaper by, of a step less what it
/// gets dearer by. Neither holds salaries, which are owed whether used or not: see ``payroll``.
public struct StepWorth: Sendable {
  /// Whether there is an amount.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// Both plans keep all rules: there is one.
    case measured
    /// With the step a rule is broken that is kept without it.
    case breaksRules = "breaks-rules"
    /// With the step all rules are kept, without it one is broken.
    case keepsRules = "keeps-rules"
    /// Rules are broken with and without the step.
    case incomparable
    /// No plan with the step was found.
    case nothingFound = "nothing-found"
  }

  /// The step.
  public internal(set) var step: LimitStep
  /// Whether there is an amount.
  public internal(set) var outcome: Outcome
  /// The plan with the step, or `nil` where none was found.
  public internal(set) var plan: Plan?
  /// Whether nothing but the limit is different, so that ``atLeast`` is never below 0.
  public internal(set) var isPure: Bool
  /// Rules that are relaxed beforehand with the step and not without it.
  public internal(set) var relaxed: [Relaxation]
  /// What the plans that were found differ by, or `nil` where nothing was measured.
  public internal(set) var amount: Double?
  /// What the best plans differ by at least, or `nil` where nothing is proven.
  public internal(set) var atLeast: Double?
  /// What they differ by at most, or `nil` where nothing is proven.
  public internal(set) var atMost: Double?
  /// The part of ``amount`` that is money.
  public internal(set) var money = 0.0
  /// The part of ``amount`` that is prices of rules.
  public internal(set) var rulePrices = 0.0
  /// How much more pay is owed with a step more, how much less with a step less.
  public internal(set) var payroll = 0.0
  /// How many hours more are covered with a step more, how many more nobody covers with a step less.
  public internal(set) var hours = 0.0

  /// How far the best plans' difference may be from ``amount``, or `nil` where that is not proven.
  public var margin: Double? {
    guard let amount, let atLeast, let atMost else { return nil }
    return max(0, amount - atLeast, atMost - amount)
  }

  /// Whether it is proven that the step brings something, or that it brings nothing.
  public var isProven: Bool { (atLeast.map { $0 > 0 } ?? false) || (atMost.map { $0 <= 0 } ?? false) }

  /// An answer without an amount.
  init(_ answer: StepAnswer, _ outcome: Outcome) {
    (step, plan, isPure, relaxed) = (answer.step, answer.plan, answer.isPure, answer.relaxed)
    self.outcome = outcome
  }

  /// An answer held against what is known of the scenario without the step.
  init(_ answer: StepAnswer, _ varied: Plan, against base: KnownBase) {
    self.init(answer, .measured)
    // A plan that keeps the narrower limits is a plan under the wider ones, too.
    let isOutdone = answer.isPure && step.direction == .more && varied.proof.objective > base.plan.proof.objective
    let found = isOutdone ? base.plan : varied
    let sign = step.direction == .more ? 1.0 : -1.0
    let gains = Gains(from: base.plan, to: found)
    (money, rulePrices) = (sign * gains.money, sign * gains.rulePrices)
    (payroll, hours) = (sign * gains.payroll, sign * gains.hours)
    amount = sign * (base.plan.proof.objective - found.proof.objective)
    let ends = [
      base.bound.map { sign * ($0 - found.proof.objective) },
      varied.proof.bound.map { sign * (base.plan.proof.objective - $0) },
    ]
    (atLeast, atMost) = step.direction == .more ? (ends[0], ends[1]) : (ends[1], ends[0])
    if answer.isPure {
      atLeast = max(0, atLeast ?? 0)
      atMost = atMost.map { max(0, $0) }
    }
    if step.isIdle { (amount, atLeast, atMost) = (0, 0, 0) }
    // Less than what sums of many numbers are exact to is nothing.
    let room = 1e-7 * max(1, base.plan.ledger.costTerms)
    func whole(_ number: Double?) -> Double? { number.map { abs($0) <= room ? 0 : $0 } }
    (amount, atLeast, atMost) = (whole(amount), whole(atLeast), whole(atMost))
  }
}
