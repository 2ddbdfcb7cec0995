/// Hours × hourly cost: what client work costs, whether or not salaries are owed anyway.
public enum Cost: Rule {
  /// `cost`.
  public static let code = RuleCode.cost

  /// Every hour at the person's cost; commission is charged with the fees it belongs to.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    for part in view.decisions.hours {
      ledger.charge(part.hours * view.scenario.people[part.person].costPerHour * weight(view, part), .staffing)
    }
  }

  /// Delivery hours of an opportunity count with its win probability, all others in full.
  private static func weight(_ view: PlanView, _ part: Decisions.Allocation) -> Double {
    view.scenario.hourWeight(view.scenario.needs[part.need].stream)
  }
}
