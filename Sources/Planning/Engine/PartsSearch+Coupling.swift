import LinearProgramming

extension PartsSearch {
  /// What limits over all parts are worth: the mean of what their shares are worth to each part, after some rounds of its bound.
  ///
  /// Nothing but Ctrl-C cuts it short, so that a repeated run does the same.
  ///
  /// - Returns: One price a limit, at least 0.
  func couplingPrices(_ tasks: [SearchTask], _ shares: [[CouplingShare]], count: Int) -> [Double] {
    var (prices, weights) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    guard count > 0 else { return prices }
    let limits = meter.unhurried
    let found = Batches.run(tasks.count, threads: threads) { index -> (prices: [Double], work: Int) in
      guard tasks[index].size > .small, !shares[index].isEmpty else { return ([], 0) }
      var task = tasks[index].keeping(shares[index], at: [Double](repeating: 0, count: count))
      // Here shares are rows like all others: their prices are what is asked for.
      task.shareRows = 0
      let own = WorkMeter(limits: limits, report: nil)
      var bound = BundleBound(task, threads: 1)
      bound.raise(rounds: 70, towards: task.program.objective(of: task.idle), meter: own)
      return (bound.center.suffix(shares[index].count).map { max(0, -$0) }, own.spent)
    }
    for (index, found) in found.enumerated() {
      meter.spend(found.work)
      for (share, price) in zip(shares[index], found.prices) {
        prices[share.row] += price * share.limit
        weights[share.row] += share.limit
      }
    }
    return zip(prices, weights).map { $1 > 0 ? $0 / $1 : 0 }
  }
}
