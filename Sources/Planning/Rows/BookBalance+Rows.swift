import LinearProgramming
import Staffing

extension BookBalance: RuleRows {
  /// `smallest ≤ Σ works ≤ largest` for every director of a group; the difference is priced.
  static func addRows(to model: inout CompactModel) {
    let price = model.scenario.bookBalancePrice
    guard price > 0 else { return }
    let most = Double(model.scenario.clients.count)
    for stage in model.scenario.stages.ids {
      for directors in model.scenario.bookHolders(stage) {
        let largest = model.addColumn(.helper(code), upper: most)
        let smallest = model.addColumn(.helper(code), upper: most)
        model.charge(price, largest, .bookBalance)
        model.charge(-price, smallest, .bookBalance)
        for director in directors {
          let pairs = model.pairs.ofPerson[director.position]
          model.program.addRow(lower: 0)
          model.program.append(1, largest)
          for pair in pairs { model.appendWorks(-1, Int(pair), stage) }
          model.program.addRow(upper: 0)
          model.program.append(1, smallest)
          for pair in pairs { model.appendWorks(-1, Int(pair), stage) }
        }
      }
    }
  }
}
