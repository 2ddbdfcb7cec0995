public import Staffing

/// What planning a step gave.
public struct StepAnswer: Sendable {
  /// The step.
  public var step: LimitStep
  /// The plan of the varied scenario, or `nil` where none was found.
  public var plan: Plan?
  /// Whether nothing but the limit is different, so that more room cannot be worse and less room cannot be better.
  public var isPure: Bool
  /// Rules that are relaxed beforehand with the step and not without it.
  public var relaxed: [Relaxation]

  init(_ step: LimitStep, _ plan: Plan?, base: Scenario) {
    self.step = step
    self.plan = plan
    guard let varied = plan?.scenario else {
      (isPure, relaxed) = (false, [])
      return
    }
    relaxed = LimitOrder(varied, over: base).newRelaxations
    isPure =
      step.kind != .people
      && (step.direction == .more ? LimitOrder(varied, over: base) : LimitOrder(base, over: varied)).holds
  }
}
