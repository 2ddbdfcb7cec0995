internal import WhatIf

/// What a step changes against the plan as it is, its ledgers apart; signed as everywhere, more and less alike.
struct StepChange {
  /// Hours nobody covers: below 0 where more are covered.
  let hours: Double
  /// Money: above 0 where it is gained.
  let money: Double
  /// The price of bent rules: below 0 where it falls.
  let rulePrices: Double
  /// Pay, which is owed whether used or not: above 0 where more is owed.
  let pay: Double

  /// What was measured.
  init(_ worth: StepWorth) {
    self.init(worth.step, worth.hours, worth.money, worth.rulePrices, worth.payroll)
  }

  /// What was estimated.
  init(_ estimate: StepEstimate) {
    self.init(estimate.step, estimate.hours, estimate.money, estimate.rulePrices, estimate.payroll)
  }

  /// Of a step more what it brings, of a step less what it takes.
  private init(_ step: LimitStep, _ hours: Double, _ money: Double, _ rulePrices: Double, _ payroll: Double) {
    let sign = step.direction == .more ? 1.0 : -1.0
    (self.hours, self.money, self.rulePrices, pay) = (-sign * hours, sign * money, -sign * rulePrices, sign * payroll)
  }

  /// Hours, money and rule prices as she reads them, a dash for what shows as nothing.
  func texts(_ say: Catalogue) -> [String] {
    [
      Self.signed(hours, say.bareHours(hours)), Self.signed(money, say.money(money)),
      Self.signed(rulePrices, say.money(rulePrices)),
    ]
  }

  /// Pay as she reads it; nothing where nobody joins or leaves.
  func payText(_ say: Catalogue) -> String { pay == 0 ? "" : Self.signed(pay, say.money(pay)) }

  private static func signed(_ amount: Double, _ text: String) -> String {
    guard amount.magnitude >= 0.005, text.contains(where: { "123456789".contains($0) }) else { return "–" }
    return amount > 0 ? "+" + text : text
  }
}
