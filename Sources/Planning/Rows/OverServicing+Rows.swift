import LinearProgramming
import Staffing

extension OverServicing: RuleRows {
  /// `Σ service hours − over ≤ contracted` for every client and month that could exceed it.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    let price = scenario.overServicingPrice
    guard price > 0 else { return }
    for client in scenario.clients.ids {
      let needs = scenario.roles.ids.flatMap { scenario.needs(of: client, $0).map(NeedIndex.init) }
        .filter { scenario.needs[$0].stream == .service }
      for month in scenario.months.ids {
        guard let contracted = scenario.clients[client].contractedHours[month] else { continue }
        let most = needs.reduce(0) { $0 + model.greatestHours($1, month) }
        guard most > contracted else { continue }
        let over = model.addColumn(.helper(code), upper: most - contracted)
        model.charge(price, over, .overServicing)
        model.program.addRow(upper: contracted)
        model.program.append(-1, over)
        let only = IndexRange<PlanningMonth>(month.position..<month.position + 1)
        for need in needs { model.appendNeed(need, in: only, bought: 1) { _ in 1 } }
      }
    }
  }
}

extension CompactModel {
  /// The most hours that anybody could spend on a need: all of it by the least productive.
  fileprivate func greatestHours(_ need: NeedIndex, _ month: MonthIndex) -> Double {
    let record = scenario.needs[need]
    let slowest = eligibility.triples(of: record.client, record.role).reduce(1) {
      min($0, eligibility.triples[$1].productivity)
    }
    return record.hours[month] / slowest
  }
}
