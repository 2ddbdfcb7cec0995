/// Charges the rule prices of an hour that come from who does it for whom.
enum Misfit {
  static func charge(
    _ view: PlanView, _ ledger: inout Ledger, _ term: TermCode, _ price: (EligibleTriple.HourPrices) -> Double
  ) {
    for part in view.decisions.hours {
      let need = view.scenario.needs[part.need]
      guard let triple = view.triple(part.person, need.client, need.role) else { continue }
      ledger.charge(part.hours * price(triple.hourPrices) * view.scenario.hourWeight(need.stream), term)
    }
  }
}

/// Hours by people who know the client's sector less than is wished.
public enum Expertise: Rule {
  /// `expertise`.
  public static let code = RuleCode.expertise

  /// Each hour at the price of the levels that are missing.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    Misfit.charge(view, &ledger, .expertise) { $0.expertise }
  }
}

/// Hours by people of a higher grade than the client asks: expensive, and missing elsewhere.
public enum Seniority: Rule {
  /// `seniority`.
  public static let code = RuleCode.seniority

  /// Each hour at the price of the grades that are wasted.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    Misfit.charge(view, &ledger, .seniority) { $0.seniority }
  }
}

/// Hours of a lower role done by a higher one.
public enum UpwardCover: Rule {
  /// `upward-cover`.
  public static let code = RuleCode.upwardCover

  /// Each hour at the price of the steps of the ladder between.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    Misfit.charge(view, &ledger, .upwardCover) { $0.upwardCover }
  }
}

/// Planning done by managers and directors.
public enum PlanningBurden: Rule {
  /// `planning-burden`.
  public static let code = RuleCode.planningBurden

  /// Each hour of planning by somebody who is no planner.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    Misfit.charge(view, &ledger, .planningBurden) { $0.planningBurden }
  }
}
