internal import Staffing

/// The plan beside today's teams and one-by-one staffing.
struct ComparisonSection {
  let desk: PlanDesk

  var lines: [String] {
    guard !desk.plan.comparisons.isEmpty else { return [] }
    let say = desk.catalogue
    let ways =
      [Way(summary: desk.summary, ledger: desk.plan.ledger, broken: desk.plan.broken.count)]
      + desk.plan.comparisons.map { comparison in
        Way(
          summary: PlanSummary(desk.scenario, comparison.decisions), ledger: comparison.ledger,
          broken: comparison.broken.count)
      }
    var table = TextTable(
      [.text("", least: 16), .number(say(TablePhrase.thisPlan))]
        + desk.plan.comparisons.map { .number(title(of: $0.kind)) })
    func row(_ title: TablePhrase, _ text: (Way) -> String) {
      table.rows.append([TextTable.Cell(say(title))] + ways.map { TextTable.Cell(text($0)) })
    }
    row(.hoursNobodyCovers) { say.bareHours($0.summary.shortfallHours) }
    row(.satisfactionOf100) { say.number($0.summary.satisfaction) }
    row(.joining) { say.number($0.summary.changes.count { $0.kind == .joins }) }
    row(.clientMargin) { say.money($0.summary.money.margin) }
    row(.result) { say.money($0.summary.money.result) }
    row(.rulePrices) { say.money($0.ledger.rulePrices) }
    if ways.contains(where: { $0.broken > 0 }) { row(.brokenRules) { say.number($0.broken) } }
    return table.lines(on: desk.screen)
  }

  private func title(of kind: Plan.Comparison.Kind) -> String {
    switch kind {
    case .today: desk.catalogue(WordPhrase.today)
    case .oneByOne: desk.catalogue(WordPhrase.oneByOne)
    }
  }

  private struct Way {
    var summary: PlanSummary
    var ledger: Ledger
    var broken: Int
  }
}
