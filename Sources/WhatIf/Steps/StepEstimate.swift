public import Staffing

/// What a step may bring, or take, by a relaxation: an estimate, with nothing proven of it.
///
/// Amounts are what ``StepWorth`` measures, here of the best way to share out work in any parts.
public struct StepEstimate: Sendable {
  /// Whether there is an amount.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// There is one.
    case estimated
    /// No plan with the step keeps all rules, which is proven.
    case breaksRules = "breaks-rules"
    /// No plan without the step keeps all rules, which is proven; with it one may.
    case mayKeepRules = "may-keep-rules"
    /// Rules are broken with and without the step.
    case incomparable
    /// The limits of the run came first.
    case notReached = "not-reached"
  }

  /// The step.
  public internal(set) var step: LimitStep
  /// Whether there is an amount.
  public internal(set) var outcome: Outcome
  /// Rules that are relaxed beforehand with the step and not without it.
  public internal(set) var relaxed: [Relaxation]
  /// What a step more may bring, what a step less may take, or `nil` where nothing is estimated.
  public internal(set) var amount: Double?
  /// The part of ``amount`` that is money.
  public internal(set) var money = 0.0
  /// The part of ``amount`` that is prices of rules.
  public internal(set) var rulePrices = 0.0
  /// How much more pay is owed with a step more, how much less with a step less.
  public internal(set) var payroll = 0.0
  /// How many hours more are covered with a step more, how many more nobody covers with a step less.
  public internal(set) var hours = 0.0

  init(_ step: LimitStep, _ outcome: Outcome, relaxed: [Relaxation] = []) {
    self.step = step
    self.outcome = outcome
    self.relaxed = relaxed
  }
}
