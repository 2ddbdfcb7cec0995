/// Needs are covered by people, freelance and shortfall together, never more than wanted.
public enum Coverage: Rule {
  /// `coverage`.
  public static let code = RuleCode.coverage

  /// Nothing is covered twice, a declined opportunity gets nothing, an accepted one everything.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    for need in view.scenario.needs.ids {
      let record = view.scenario.needs[need]
      for month in view.scenario.months.ids {
        let wanted = view.wanted(need, month)
        let given = view.covered(need, month) + view.bought(need, month)
        sheet.check(given, atMost: wanted, breach(record, month))
        if record.stream.opportunity != nil { sheet.check(wanted, atMost: given, breach(record, month)) }
      }
    }
  }

  /// Hours left uncovered at the price of the client's tier and the role; growth work at its own.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    for need in view.scenario.needs.ids {
      let record = view.scenario.needs[need]
      guard record.stream.opportunity == nil else { continue }
      let price = view.scenario.shortfallPrice(record)
      let term: TermCode = record.stream == .growth ? .growthShortfall : .shortfall
      for month in view.scenario.months.ids {
        ledger.charge(price * view.shortfall(need, month), term)
      }
    }
  }

  private static func breach(_ need: Need, _ month: MonthIndex) -> Breach {
    Breach(
      code, client: need.client, role: need.role, month: month, opportunity: need.stream.opportunity)
  }
}
