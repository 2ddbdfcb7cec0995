import LinearProgramming

/// What a part gets of a limit that ties parts together.
struct CouplingShare: Sendable {
  /// A column of the part, and what it takes of the limit.
  struct Term: Sendable {
    var column: Int
    var factor: Double
  }

  /// Which of the limits.
  var row: Int
  var terms: [Term]
  var limit: Double
}

extension SearchTask {
  /// The task with shares of limits as further rows, which plans keep and proofs leave out.
  ///
  /// At a price, what is taken of a limit costs, and the share is paid back: parts are proven at the price of the whole limit.
  ///
  /// - Parameters:
  ///   - shares: What the part gets.
  ///   - prices: One a limit, at least 0.
  /// - Returns: The task.
  func keeping(_ shares: [CouplingShare], at prices: [Double]) -> SearchTask {
    var task = self
    for share in shares {
      let price = prices[share.row]
      task.program.addRow(upper: share.limit)
      for term in share.terms {
        task.program.append(term.factor, ColumnIndex(term.column))
        task.program.setCost(ColumnIndex(term.column), task.program.costs[term.column] + price * term.factor)
        task.valueCosts[term.column] += price * term.factor
      }
      task.program.constant -= price * share.limit
      task.shareRows += 1
    }
    return task
  }
}
