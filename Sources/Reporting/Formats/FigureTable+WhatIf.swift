internal import Staffing

extension FigureTable {
  /// Adds what plans are held against each other by.
  ///
  /// - Parameters:
  ///   - figures: The figures.
  ///   - way: A plan with its summary.
  ///   - subject: What kind of plan it is.
  ///   - about: Which one of them.
  ///   - margin: How far money that plans decide may be off, or `nil` where nothing is proven.
  mutating func add(
    _ figures: [WhatIfFigure], of way: WhatIfFigure.Way, _ subject: String, _ about: String = "", margin: Double? = nil
  ) {
    for figure in figures {
      let isOpen = figure.unit == .money && !figure.isGiven
      add(
        subject, about, figure.key, figure.unit.column(way.plan.scenario.currency), figure.value(way),
        margin: isOpen ? margin : nil)
    }
  }

  /// Adds a plan's proof.
  mutating func add(_ proof: Proof, _ subject: String, _ about: String = "", currency: String) {
    add(subject, about, "status", text: proof.status.rawValue)
    add(subject, about, "objective", .money(currency), proof.objective)
    add(subject, about, "bound", .money(currency), proof.bound)
    add(subject, about, "gap", .share, proof.gap)
  }
}

extension WhatIfFigure.Unit {
  /// The unit of a long table.
  func column(_ currency: String) -> FigureTable.Unit {
    switch self {
    case .hours: .hours
    case .share: .share
    case .points: .points
    case .count: .count
    case .money: .money(currency)
    }
  }
}
