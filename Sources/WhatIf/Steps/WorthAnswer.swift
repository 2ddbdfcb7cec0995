public import Staffing

/// What steps of limits are worth, ranked.
public struct WorthAnswer: Sendable {
  /// The plan as it is.
  public let base: Plan
  /// Steps that leave more room: those that bring most come first.
  public let more: [StepWorth]
  /// Steps that leave less room: those that take least come first.
  public let less: [StepWorth]
  /// How many steps were not looked at, because the run was ended before.
  public let skipped: Int

  /// The answers to steps from a plan, held against each other.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - answers: What planning the steps gave.
  ///   - skipped: How many steps were not looked at.
  public init(base: Plan, _ answers: [StepAnswer], skipped: Int = 0) {
    self.base = base
    self.skipped = skipped
    let known = base.isContradictory ? nil : KnownBase(base, answers)
    let worths = answers.map { answer -> StepWorth in
      guard let plan = answer.plan else { return StepWorth(answer, .nothingFound) }
      guard let known else { return StepWorth(answer, plan.isContradictory ? .incomparable : .keepsRules) }
      return plan.isContradictory ? StepWorth(answer, .breaksRules) : StepWorth(answer, plan, against: known)
    }
    more = Self.ranked(worths.filter { $0.step.direction == .more }) { $0 > $1 }
    less = Self.ranked(worths.filter { $0.step.direction == .less }) { $0 < $1 }
  }

  /// What lets rules be kept first, then by amount, then what breaks rules, then what nobody knows; else as they were asked.
  private static func ranked(_ worths: [StepWorth], by comes: (Double, Double) -> Bool) -> [StepWorth] {
    func place(_ worth: StepWorth) -> Int {
      switch worth.outcome {
      case .keepsRules: 0
      case .measured: 1
      case .breaksRules: 2
      case .incomparable, .nothingFound: 3
      }
    }
    return worths.ranked(place: place, amount: \.amount, by: comes)
  }
}
