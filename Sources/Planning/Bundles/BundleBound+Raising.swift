import LinearProgramming

extension BundleBound {
  /// Raises prices by a proximal bundle method: where known bundles promise most, not too far at once.
  ///
  /// - Parameters:
  ///   - most: At most so many rounds.
  ///   - target: What the best plan costs, or a guess; the first step is measured by it.
  ///   - meter: Counts and stops.
  mutating func raise(rounds most: Int, towards target: Double, meter: WorkMeter) {
    if reach.now == 0 { reach.now = hopeful(target) }
    reach.now = max(reach.now, reach.usual)
    var widest = 0.0
    var trial = center
    for _ in 0..<most where !meter.isOver {
      let step = master.step(reach.now, above: bound)
      promise = step.promise
      guard step.promise > 2e-6 * max(1, abs(bound)) else {
        // Weights that do not settle promise too little: nearer they do.
        if step.slack > 1e-6 * max(1, abs(bound)) {
          reach.now *= 0.5
          continue
        }
        // Nothing is promised nearby; that says something only where more was dared.
        let far = 0.1 * hopeful(target)
        guard !reach.isLast, far > 2 * reach.now else { break }
        (reach.now, reach.idle, reach.isLast) = (far, 0, true)
        continue
      }
      for (place, row) in prices.rows.enumerated() { trial[row] = master.board.price[place] }
      let found = evaluate(trial, room: room(step.promise), meter: meter)
      master.add(found.proposals, costs: program.costs)
      let isHidden = found.loss > 0.3 * step.promise && effort < Self.mostEffort
      if isHidden {
        effort *= 2
      } else if effort > 1, found.loss < 0.05 * step.promise, rounds % 8 == 0 {
        effort /= 2
      }
      let gain = found.bound - bound
      if gain >= 0.05 * step.promise {
        master.recenter()
        (bound, center) = (found.bound, trial)
        widest = max(widest, reach.now)
        (reach.now, reach.idle, reach.isLast) = ((gain >= 0.5 * step.promise ? 2 : 1.3) * reach.now, 0, false)
      } else if !isHidden {
        reach.idle += 1
        if gain < -step.promise || reach.idle >= 2 { (reach.now, reach.idle) = (0.5 * reach.now, 0) }
      }
    }
    reach.usual = widest > 0 ? widest : 0.5 * reach.usual
    reach.widest = max(reach.widest, widest)
    // Nearby nearly every bundle will do; far out those count that together miss little.
    _ = master.step(max(reach.now, reach.widest), above: bound)
    average = master.average(count: program.columnCount)
  }

  /// How many times its usual nodes a search may visit at most.
  private static var mostEffort: Int { 64 }

  /// How far from its cheapest bundle a unit may end: a small share of what is promised, and nothing below what a gap can show.
  private func room(_ promise: Double) -> Double {
    max(0.05 * promise, 1e-6 * abs(bound)) / Double(max(1, unitCount))
  }

  /// The reach that would lead to the target if the slope held all the way.
  private func hopeful(_ target: Double) -> Double {
    max(target - bound, 1e-4 * abs(target)) / max(1e-12, master.board.steepness)
  }
}
