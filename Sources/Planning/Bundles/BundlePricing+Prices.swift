extension BundlePricing {
  /// Raises the relaxation by its subgradient; at the end ``prices`` prove most.
  mutating func raisePrices(steps: Int) -> Double {
    clampPrices(&prices)
    var top = relax(prices)
    chosen.removeAll(keepingCapacity: true)
    stretch = min(1, 4 * stretch)
    considerSelection()
    for place in prices.indices { trial[place] = prices[place] }
    var topSlope = slope
    for _ in 0..<steps {
      let room = bestCost - top
      guard room > slack else { break }
      var size = 0.0
      for place in topSlope.indices { size += topSlope[place] * topSlope[place] * scale(place) * scale(place) }
      guard size > 1e-18 else { break }
      let step = stretch * room / size
      for place in prices.indices {
        trial[place] = prices[place] + step * topSlope[place] * scale(place) * scale(place)
      }
      clampPrices(&trial)
      let value = relax(trial)
      considerSelection()
      if value > top + 1e-12 {
        top = value
        swap(&prices, &trial)
        swap(&topSlope, &slope)
        stretch = min(1.5, 1.3 * stretch)
      } else {
        stretch *= 0.5
        if stretch < 1e-4 { break }
      }
    }
    // Values at the best prices again, for the search.
    return relax(prices)
  }

  /// Raises the relaxation by a proximal bundle method, which needs more time a step and far fewer steps.
  ///
  /// - Parameters:
  ///   - proven: What the relaxation proves at ``prices``, where it was solved last.
  ///   - steps: At most so many.
  /// - Returns: What the relaxation proves; values are those at ``prices``.
  mutating func refinePrices(from proven: Double, steps: Int) -> Double {
    var top = proven
    var planes = CuttingPlanes(most: 10)
    planes.add(weighted(prices), excess: 0)
    var reach = max(bestCost - top, 1e-3 * abs(top)) / max(1e-12, planes.steepness)
    var idle = 0
    for _ in 0..<steps {
      guard bestCost - top > slack else { break }
      let step = planes.step(reach)
      guard step.gain > tolerance else { break }
      for place in prices.indices { trial[place] = prices[place] + reach * step.slope[place] * scale(place) }
      clampPrices(&trial)
      let value = relax(trial)
      considerSelection()
      let slope = weighted(trial)
      let way = ContiguousArray(prices.indices.map { (trial[$0] - prices[$0]) / scale($0) })
      planes.combine(step)
      planes.add(slope, excess: max(0, value - planes.rise(slope, way) - top))
      if value - top >= 0.05 * step.gain {
        planes.move(way, gain: value - top)
        top = value
        swap(&prices, &trial)
        (reach, idle) = (1.5 * reach, 0)
      } else {
        idle += 1
        if idle >= 3 { (reach, idle) = (0.5 * reach, 0) }
      }
    }
    return relax(prices)
  }

  /// The slope at some prices in the planes' measure; 0 where a price is at its limit.
  private func weighted(_ at: ContiguousArray<Double>) -> ContiguousArray<Double> {
    ContiguousArray(
      at.indices.map { place in
        if slope[place] < 0, at[place] <= least(place) { return 0 }
        return slope[place] * scale(place)
      })
  }

  /// One contact more or less weighs like so many hours.
  private func scale(_ place: Int) -> Double { place < table.monthCount ? 1 : 100 }

  private func least(_ place: Int) -> Double { place < table.monthCount ? loads[place].slopes[0] : 0 }

  private func clampPrices(_ prices: inout ContiguousArray<Double>) {
    for month in 0..<table.monthCount {
      let load = loads[month]
      let top = load.most.isFinite ? Double.greatestFiniteMagnitude : load.steepest
      prices[month] = min(max(prices[month], load.slopes[0]), top)
    }
    prices[table.monthCount] = max(0, prices[table.monthCount])
  }

  /// What no bundle can be below at some prices; leaves values, the selection's order and the slope.
  private mutating func relax(_ prices: ContiguousArray<Double>) -> Double {
    relaxations += 1
    let months = table.monthCount
    let contactPrice = prices[months]
    fixed = -contactPrice * Double(table.mostContacts)
    for month in 0..<months {
      let load = loads[month].conjugate(prices[month])
      fixed += load.cost
      slope[month] = -load.hours
    }
    slope[months] = -Double(table.mostContacts)
    for group in 0..<table.groupCount {
      var least = Double.infinity
      var which: Int32 = 0
      for option in Int(table.groupStart[group])..<Int(table.groupStart[group + 1]) {
        var value = optionCost[option]
        for month in 0..<months { value += table.least[option * months + month] * prices[month] }
        for hours in Int(table.hourStart[option])..<Int(table.hourStart[option + 1]) {
          let month = Int(table.hourMonths[hours])
          let cost = hourCost[hours] + (month < months ? prices[month] : 0)
          if cost < 0 { value += cost * hourMost[hours] }
        }
        let contact = Int(table.contact[option])
        if contact >= 0 { value += min(0, contactCost[contact] + contactPrice) }
        optionValue[option] = value
        if value < least { (least, which) = (value, Int32(option)) }
      }
      groupValue[group] = least
      groupBest[group] = which
    }
    return fixed + select(prices)
  }

  /// Takes the best few groups: their sum, their part of the slope, and ``chosen``.
  private mutating func select(_ prices: ContiguousArray<Double>) -> Double {
    chosen.removeAll(keepingCapacity: true)
    let months = table.monthCount
    var sum = 0.0
    if table.most >= table.groupCount {
      for group in 0..<table.groupCount where groupValue[group] < 0 { chosen.append(Int32(group)) }
    } else {
      // The few best by insertion: `most` is small.
      for group in 0..<table.groupCount where groupValue[group] < 0 {
        var place = chosen.count
        while place > 0, groupValue[Int(chosen[place - 1])] > groupValue[group] { place -= 1 }
        guard place < table.most else { continue }
        if chosen.count == table.most { chosen.removeLast() }
        chosen.insert(Int32(group), at: place)
      }
    }
    for place in chosen.indices {
      let group = Int(chosen[place])
      let option = Int(groupBest[group])
      sum += groupValue[group]
      for month in 0..<months { slope[month] += table.least[option * months + month] }
      for hours in Int(table.hourStart[option])..<Int(table.hourStart[option + 1]) {
        let month = Int(table.hourMonths[hours])
        if month < months, hourCost[hours] + prices[month] < 0 { slope[month] += hourMost[hours] }
      }
      let contact = Int(table.contact[option])
      if contact >= 0, contactCost[contact] + prices[months] < 0 { slope[months] += 1 }
      chosen[place] = Int32(option)
    }
    return sum
  }

  /// Completes what the relaxation chose.
  private mutating func considerSelection() {
    if !table.limits.isEmpty, !keepsLimits(chosen) { return }
    consider()
  }

  private func keepsLimits(_ options: ContiguousArray<Int32>) -> Bool {
    table.limits.allSatisfy { limit in
      options.reduce(0) { $0 + (limit.options.contains(Int($1)) ? 1 : 0) } <= limit.most
    }
  }

  mutating func consider() {
    let cost = cost(of: chosen)
    guard cost < bestCost else { return }
    bestCost = cost
    best = chosen
  }
}
