extension WhatIfFigure.Unit {
  /// A value of the unit as she reads it.
  func text(_ value: Double, _ say: Catalogue) -> String {
    guard value.isFinite else { return "–" }
    return switch self {
    case .hours: say.bareHours(value)
    case .share: say.wholePercent(value)
    case .points, .count: say.number(value)
    case .money: say.money(value)
    }
  }
}
