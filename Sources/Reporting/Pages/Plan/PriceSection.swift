internal import Staffing

/// The second ledger: rule prices; never added to money.
struct PriceSection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    var table = TextTable([.text("", least: 24), .number("")])
    for term in TermCode.allCases where !term.isMoney {
      let amount = desk.plan.ledger[term]
      // Below a hundredth nothing is shown, in any currency.
      guard amount.magnitude >= 0.005 else { continue }
      table.rows.append([.init(say(term)), .init(say.money(amount))])
    }
    let heading = desk.title(LedgerPhrase.pricesTitle, say.span(of: desk.scenario))
    guard !table.rows.isEmpty else { return [heading, "  " + say(LedgerPhrase.noPrices)] }
    table.rows.append([
      .init(say(LedgerPhrase.pricesTotal), .strong), .init(say.money(desk.plan.ledger.rulePrices), .strong),
    ])
    return [heading] + table.lines(on: desk.screen).dropFirst()
      + desk.screen.wrap(say(LedgerPhrase.pricesNote), indent: 2)
  }
}
