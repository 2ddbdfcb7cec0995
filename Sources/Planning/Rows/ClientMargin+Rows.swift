import LinearProgramming
import Staffing

extension ClientMargin: RuleRows {
  /// `hours × cost + freelance × rate − excess ≤ most` for every client that pays a fee.
  ///
  /// The rows count in hours of an executive, as those of opportunities do.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    let unit = scenario.moneyUnit
    let price = scenario.policy.number(.clientMargin)
    guard price > 0 else { return }
    for client in scenario.clients.ids {
      guard let most = scenario.greatestStaffing(client) else { continue }
      let excess = model.addColumn(.helper(code), upper: .infinity)
      model.charge(price * unit, excess, .clientMargin)
      model.program.addRow(upper: most / unit)
      model.program.append(-1, excess)
      for need in scenario.needs.ids {
        let work = scenario.needs[need]
        guard work.client == client, work.stream.opportunity == nil else { continue }
        let pay = scenario.freelancePrices(work).pay
        model.appendNeed(need, bought: pay / unit) { scenario.people[$0.person].costPerHour / unit }
      }
    }
  }
}
