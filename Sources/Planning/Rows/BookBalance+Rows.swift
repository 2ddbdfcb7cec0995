import LinearProgramming
import Staffing

extension BookBalance: RuleRows {
  /// `smallest ≤ Σ works ≤ largest` for every director of a group; the difference is priced.
  ///
  /// Both end at what a director may have, so that a proof charges nobody for more; where that limit is broken they go on.
  static func addRows(to model: inout CompactModel) {
    let price = model.scenario.bookBalancePrice
    guard price > 0 else { return }
    for stage in model.scenario.stages.ids {
      for directors in model.scenario.bookHolders(stage) {
        let largest = model.addBook(price, to: directors.map { model.mostClients($0) }.max() ?? 0, directors)
        let smallest = model.addBook(-price, to: directors.map { model.mostClients($0) }.min() ?? 0, directors)
        for director in directors {
          let pairs = model.pairs.ofPerson[director.position]
          model.program.addRow(lower: 0)
          for column in largest { model.program.append(1, column) }
          for pair in pairs { model.appendWorks(-1, Int(pair), stage) }
          model.program.addRow(upper: 0)
          for column in smallest { model.program.append(1, column) }
          for pair in pairs { model.appendWorks(-1, Int(pair), stage) }
        }
      }
    }
  }
}

extension CompactModel {
  /// How many clients somebody may have at most.
  fileprivate func mostClients(_ person: PersonIndex) -> Int {
    let all = pairs.ofPerson[person.position].count
    return scenario.policy.isOn(.clientLimit) ? min(all, scenario.people[person].clientLimit) : all
  }

  /// Columns that count clients: up to what rules allow, and beyond.
  fileprivate mutating func addBook(_ price: Double, to most: Int, _ directors: [PersonIndex]) -> [ColumnIndex] {
    let all = directors.map { pairs.ofPerson[$0.position].count }.max() ?? 0
    var columns = [addColumn(.helper(.bookBalance), upper: Double(most))]
    charge(price, columns[0], .bookBalance)
    if all > most {
      let beyond = addBreak(.clientLimit, of: [], greatest: Double(all - most), weight: 0)
      // A trifle dearer, so that nobody counts beyond who need not: such a point would seem to break a rule.
      charge(price + 1e-6 * abs(price), beyond, .bookBalance)
      columns.append(beyond)
    }
    return columns
  }
}
