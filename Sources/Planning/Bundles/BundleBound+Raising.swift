import LinearProgramming

extension BundleBound {
  /// Raises prices by a proximal bundle method: up the best of what the last proposals promise, not too far at once.
  ///
  /// - Parameters:
  ///   - most: At most so many rounds.
  ///   - target: What the best plan costs, or a guess; the first step is measured by it.
  ///   - meter: Counts and stops.
  /// - Throws: Nothing of its own; what ends a thread's work.
  mutating func raise(rounds most: Int, towards target: Double, meter: WorkMeter) throws {
    var missing = ContiguousArray(repeating: 0.0, count: center.count)
    if planes.isEmpty {
      // Before the first round the average is what was proposed at the center.
      prices.missing(average, center, program, into: &missing)
      planes.add(weighted(missing), average, excess: 0)
    }
    if reach.now == 0 { reach.now = hopeful(planes.steepness, target) }
    var trial = center
    for _ in 0..<most where !meter.isOver {
      meter.spend(roundWork)
      let step = planes.step(reach.now)
      guard step.gain > 1e-7 * max(1, abs(bound)) else {
        // Nothing is promised nearby; that says something only where more was dared.
        let far = 0.1 * hopeful(step.steepness, target)
        guard !reach.isLast, far > 2 * reach.now else { break }
        reach = Reach(now: far, isLast: true)
        continue
      }
      for (place, row) in prices.rows.enumerated() {
        trial[row] = prices.clamped(center[row] + reach.now * step.slope[place] * prices.weight[row], row)
      }
      let found = try evaluate(trial)
      prices.missing(found.point, trial, program, into: &missing)
      let slope = weighted(missing)
      let way = ContiguousArray(prices.rows.map { (trial[$0] - center[$0]) / prices.weight[$0] })
      // What the proposals cost at the center; that no plane is below the truth needs costs, not bounds.
      let there = found.cost - planes.rise(slope, way)
      let gain = found.bound - bound
      planes.combine(step)
      planes.add(slope, found.point, excess: max(0, there - bound))
      if found.cost - found.bound > 0.3 * step.gain {
        effort = min(4, 2 * effort)
      } else if effort > 1, found.cost - found.bound < 0.05 * step.gain, rounds % 8 == 0 {
        effort /= 2
      }
      if gain >= 0.03 * step.gain {
        planes.move(way, gain: gain)
        (bound, center) = (found.bound, trial)
        reach = Reach(now: 1.7 * reach.now)
      } else {
        reach.idle += 1
        if reach.idle >= 8 { (reach.now, reach.idle) = (reach.now * 0.7, 0) }
      }
    }
    average = planes.average(count: program.columnCount)
  }

  /// The reach that would lead to the target if a slope held all the way.
  private func hopeful(_ steepness: Double, _ target: Double) -> Double {
    max(target - bound, 1e-4 * abs(target)) / max(1e-12, steepness)
  }

  private func weighted(_ missing: ContiguousArray<Double>) -> ContiguousArray<Double> {
    ContiguousArray(prices.rows.map { missing[$0] * prices.weight[$0] })
  }
}
