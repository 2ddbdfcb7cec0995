/// Finds the bundle of one unit that is cheapest at given reduced costs.
///
/// Months share a unit's hours, so the choice of clients is a small knapsack in several dimensions. A price per month for one
/// hour of the person turns it into a choice of the best few options; that relaxation bounds a depth-first search, whose
/// nodes are completed exactly: hours fill up in the order of their reduced costs until the next one costs more than it saves.
struct BundlePricing {
  private let unit: BundleUnit
  /// The price of an hour by month, kept from call to call: it changes little.
  private var hourPrices: ContiguousArray<Double>
  /// How many nodes one search may visit.
  private let nodeLimit: Int

  /// What pricing found.
  struct Bundle {
    /// What the bundle costs.
    var cost: Double
    /// What no bundle can be below: the cost itself where the search ended.
    var bound: Double
    /// The options used.
    var options: ContiguousArray<Int>
    /// What no bundle with an option can be below, one an option.
    var withOption: ContiguousArray<Double>
  }

  init(_ unit: BundleUnit, nodeLimit: Int = 400) {
    self.unit = unit
    self.nodeLimit = nodeLimit
    hourPrices = ContiguousArray(repeating: 0, count: unit.loads.count)
  }

  /// The cheapest bundle.
  ///
  /// - Parameter reduced: One reduced cost a column of the program.
  /// - Complexity: O(options × hours × price steps + nodes × hours of a bundle).
  mutating func best(_ reduced: ContiguousArray<Double>) -> Bundle {
    let gains = contactGains(reduced)
    findHourPrices(reduced, gains)
    let values = ContiguousArray(unit.options.indices.map { value($0, reduced, gains) })
    let fixed = loadCost()
    let most = unit.limits.reduce(unit.options.count) { $1.options.count == unit.options.count ? min($0, $1.most) : $0 }
    let order = values.indices.sorted { values[$0] != values[$1] ? values[$0] < values[$1] : $0 < $1 }
    var search = Search(
      unit: unit, reduced: reduced, values: values, fixed: fixed, order: ContiguousArray(order), most: most,
      nodesLeft: nodeLimit)
    search.consider()
    search.descend(from: 0, sum: fixed)
    let relaxed = order.prefix(most).reduce(fixed) { $0 + min(0, values[$1]) }
    let lastTaken = most > 0 && order.count >= most ? min(0, values[order[most - 1]]) : 0
    let rank = ranks(order)
    let withOption = ContiguousArray(
      values.indices.map { option in
        // Taking it pushes the last of the best few out, if it is not among them.
        relaxed + (rank[option] < most ? max(0, values[option]) : values[option] - lastTaken)
      })
    return Bundle(
      cost: search.bestCost, bound: search.isCut ? min(relaxed, search.bestCost) : search.bestCost,
      options: search.best, withOption: withOption)
  }

  /// Adds a bundle's columns to a point.
  ///
  /// - Parameters:
  ///   - options: The options used.
  ///   - reduced: The reduced costs at which it was found.
  ///   - add: Told every column that is not 0, with its value.
  func expand(_ options: ContiguousArray<Int>, _ reduced: ContiguousArray<Double>, _ add: (Int, Double) -> Void) {
    let fill = Filling(unit, options, reduced)
    for option in options { add(unit.options[option].column, 1) }
    for (column, hours) in fill.hours where hours > 0 { add(column, hours) }
    for column in fill.contacts { add(column, 1) }
  }

  private func ranks(_ order: [Int]) -> ContiguousArray<Int> {
    var rank = ContiguousArray(repeating: 0, count: order.count)
    for (place, option) in order.enumerated() { rank[option] = place }
    return rank
  }

  /// The best that each option could gain by being main contact.
  private func contactGains(_ reduced: ContiguousArray<Double>) -> ContiguousArray<Double> {
    guard unit.mostContacts > 0 else { return ContiguousArray(repeating: 0, count: unit.options.count) }
    return ContiguousArray(
      unit.options.map { option in option.contacts.reduce(0) { $0 + min(0, reduced[unit.contacts[$1]]) } })
  }

  /// What an option is worth at the hours' prices.
  private func value(
    _ option: Int, _ reduced: ContiguousArray<Double>, _ gains: ContiguousArray<Double>
  ) -> Double {
    let record = unit.options[option]
    var sum = reduced[record.column] + gains[option]
    for least in record.least { sum += hourPrices[least.month] * least.hours }
    for hours in record.hours {
      sum += min(0, reduced[hours.column] + (hours.month >= 0 ? hourPrices[hours.month] : 0)) * hours.most
    }
    return sum
  }

  /// The least that loads can cost beyond the hours' prices.
  private func loadCost() -> Double {
    unit.loads.indices.reduce(0) { $0 + unit.loads[$1].conjugate(hourPrices[$1]).cost }
  }

  /// Raises the relaxation month by month, by halving: it is concave in each price.
  private mutating func findHourPrices(_ reduced: ContiguousArray<Double>, _ gains: ContiguousArray<Double>) {
    let most = unit.limits.reduce(unit.options.count) { $1.options.count == unit.options.count ? min($0, $1.most) : $0 }
    for month in unit.loads.indices {
      var low = min(0, unit.loads[month].slopes[0])
      var high = max(0, unit.loads[month].steepest)
      for option in unit.options {
        for hours in option.hours where hours.month == month { high = max(high, -reduced[hours.column]) }
      }
      guard high > low else {
        hourPrices[month] = low
        continue
      }
      for _ in 0..<10 {
        hourPrices[month] = (low + high) / 2
        let values = unit.options.indices.map { value($0, reduced, gains) }
        let taken = values.indices.filter { values[$0] < 0 }
          .sorted { values[$0] != values[$1] ? values[$0] < values[$1] : $0 < $1 }.prefix(most)
        var wanted = 0.0
        for option in taken {
          for least in unit.options[option].least where least.month == month { wanted += least.hours }
          for hours in unit.options[option].hours
          where hours.month == month && reduced[hours.column] + hourPrices[month] < 0 { wanted += hours.most }
        }
        if wanted > unit.loads[month].conjugate(hourPrices[month]).hours {
          low = hourPrices[month]
        } else {
          high = hourPrices[month]
        }
      }
    }
  }
}

/// The depth-first search of one pricing.
private struct Search {
  let unit: BundleUnit
  let reduced: ContiguousArray<Double>
  let values: ContiguousArray<Double>
  let fixed: Double
  let order: ContiguousArray<Int>
  let most: Int
  var nodesLeft: Int
  var isCut = false
  var chosen: ContiguousArray<Int> = []
  var best: ContiguousArray<Int> = []
  var bestCost = Double.infinity

  /// Completes what is chosen.
  mutating func consider() {
    let cost = Filling(unit, chosen, reduced).cost
    guard cost < bestCost else { return }
    bestCost = cost
    best = chosen
  }

  /// Tries to add each later option, best first.
  mutating func descend(from place: Int, sum: Double) {
    guard chosen.count < most else { return }
    for next in place..<max(place, order.count) {
      // What the best of those that are left could bring at most.
      var bound = sum + values[order[next]]
      for later in order[(next + 1)...].prefix(most - chosen.count - 1) { bound += min(0, values[later]) }
      // Options stand in ascending order: when one cannot pay, no later one can.
      guard bound < bestCost - 1e-9 * max(1, abs(bestCost)) else { return }
      guard nodesLeft > 0 else {
        isCut = true
        return
      }
      guard fits(order[next]) else { continue }
      nodesLeft -= 1
      chosen.append(order[next])
      consider()
      descend(from: next + 1, sum: sum + values[order[next]])
      chosen.removeLast()
    }
  }

  private func fits(_ option: Int) -> Bool {
    unit.limits.allSatisfy { limit in
      guard limit.options.contains(option) else { return true }
      return chosen.reduce(0) { $0 + (limit.options.contains($1) ? 1 : 0) } < limit.most
    }
  }
}

/// The best hours and main contacts of chosen options.
private struct Filling {
  private(set) var cost = 0.0
  private(set) var hours: [(column: Int, hours: Double)] = []
  private(set) var contacts: [Int] = []

  init(_ unit: BundleUnit, _ options: ContiguousArray<Int>, _ reduced: ContiguousArray<Double>) {
    for option in options { cost += reduced[unit.options[option].column] }
    for month in unit.loads.indices { fill(month, unit, options, reduced) }
    for option in options {
      for hours in unit.options[option].hours where hours.month < 0 && reduced[hours.column] < 0 {
        cost += reduced[hours.column] * hours.most
        self.hours.append((hours.column, hours.most))
      }
    }
    lead(unit, options, reduced)
  }

  private mutating func fill(
    _ month: Int, _ unit: BundleUnit, _ options: ContiguousArray<Int>, _ reduced: ContiguousArray<Double>
  ) {
    var load = 0.0
    var items: [(price: Double, column: Int, most: Double)] = []
    for option in options {
      for least in unit.options[option].least where least.month == month { load += least.hours }
      for hours in unit.options[option].hours where hours.month == month && hours.most > 0 {
        items.append((reduced[hours.column], hours.column, hours.most))
      }
    }
    let curve = unit.loads[month]
    guard load <= curve.most + 1e-9 else {
      cost = .infinity
      return
    }
    items.sort { $0.price != $1.price ? $0.price < $1.price : $0.column < $1.column }
    var piece = curve.starts.lastIndex { $0 <= load } ?? 0
    for item in items {
      var left = item.most
      var given = 0.0
      while left > 1e-12, load < curve.most, item.price + curve.slopes[piece] < 0 {
        let end = min(piece + 1 < curve.starts.count ? curve.starts[piece + 1] : .infinity, curve.most)
        let step = min(left, end - load)
        load += step
        left -= step
        given += step
        if piece + 1 < curve.starts.count, load >= curve.starts[piece + 1] { piece += 1 } else if step <= 0 { break }
      }
      guard given > 0 else { continue }
      cost += item.price * given
      hours.append((item.column, given))
    }
    cost += curve.cost(load)
  }

  private mutating func lead(
    _ unit: BundleUnit, _ options: ContiguousArray<Int>, _ reduced: ContiguousArray<Double>
  ) {
    var open: [(price: Double, column: Int)] = []
    for option in options {
      for place in unit.options[option].contacts where reduced[unit.contacts[place]] < 0 {
        let column = unit.contacts[place]
        if !open.contains(where: { $0.column == column }) { open.append((reduced[column], column)) }
      }
    }
    open.sort { $0.price != $1.price ? $0.price < $1.price : $0.column < $1.column }
    for contact in open.prefix(unit.mostContacts) {
      cost += contact.price
      contacts.append(contact.column)
    }
  }
}
