internal import Staffing
internal import WhatIf

extension SweepFigure {
  /// What kind of number it is.
  var unit: WhatIfFigure.Unit {
    switch self {
    case .result, .margin, .rulePrices: .money
    case .hoursShort, .overtime, .freelance: .hours
    case .coverage, .utilization: .share
    case .satisfaction, .worstSatisfaction: .points
    case .handovers, .moves: .count
    }
  }

  /// What she reads.
  ///
  /// - Parameters:
  ///   - say: The catalogue.
  ///   - scenario: Names the roles.
  /// - Returns: A few words.
  func title(_ say: Catalogue, _ scenario: Scenario) -> String {
    switch self {
    case .result: return say(TablePhrase.result)
    case .margin: return say(TablePhrase.clientMargin)
    case .rulePrices: return say(TablePhrase.rulePrices)
    case .hoursShort: return say(TablePhrase.hoursNobodyCovers)
    case .coverage: return say(TablePhrase.covered)
    case .satisfaction: return say(TablePhrase.satisfactionOf100)
    case .worstSatisfaction: return say(SweepPhrase.worst)
    case .overtime: return say(LedgerPhrase.overtime)
    case .freelance: return say(LedgerPhrase.freelance)
    case .handovers: return say(SweepPhrase.handovers)
    case .moves: return say(SweepPhrase.moves)
    case .utilization(let role):
      let name = scenario.roles.first { $0.id == role }.map { say.role($0) } ?? role
      return say(WhatIfPhrase.utilization, name)
    }
  }

  /// A value as she reads it.
  func text(_ value: Double, _ say: Catalogue) -> String { unit.text(value, say) }

  /// A change as she reads it, with its sign.
  func change(_ amount: Double, _ say: Catalogue) -> String {
    let text = text(amount, say)
    return amount > 0 && text != self.text(0, say) ? "+" + text : text
  }
}
