internal import Staffing

/// The first ledger: money.
struct MoneySection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    let money = desk.summary.money
    var table = TextTable([.text("", least: 24), .number("")])
    func row(_ title: LedgerPhrase, _ amount: Double, _ style: Style = .plain, always: Bool = false) {
      guard always || amount != 0 else { return }
      table.rows.append([.init(say(title), style), .init(say.money(amount), style)])
    }
    row(.contractFees, money.contractFees, always: true)
    row(.opportunityFees, money.opportunityFees)
    row(.payroll, -money.payroll, always: true)
    row(.overtime, -money.overtimePay)
    row(.freelance, -money.freelance)
    row(.opportunityCosts, -money.opportunityCosts)
    row(.result, money.result, .strong, always: true)
    row(.clientMargin, money.margin, .faint, always: true)
    row(.unusedTime, -money.unusedTime, .faint)
    row(.feesAtRisk, money.feesAtRisk, .faint)
    // The table has no titles: its first line is empty.
    return [desk.title(LedgerPhrase.moneyTitle, say.span(of: desk.scenario))] + table.lines(on: desk.screen).dropFirst()
  }
}
