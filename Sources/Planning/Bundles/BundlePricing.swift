/// Finds the bundle of one unit that is cheapest at given reduced costs.
///
/// Months share a person's hours, so the choice of clients is a knapsack in several dimensions. A price for an hour of each
/// month, and one for being main contact, turns it into a choice of the best few groups; those prices are raised by a
/// subgradient from where the last call left them. The relaxation then bounds a depth-first search whose nodes are completed
/// exactly: hours fill up in the order of their reduced costs until the next one costs more than it saves.
struct BundlePricing {
  let table: PricingTable
  /// How many nodes one search may visit.
  let nodeLimit: Int
  /// How often prices of hours are moved in a call.
  let priceSteps: Int
  /// The price of an hour by month and, last, that of a main contact; kept from call to call.
  var prices: ContiguousArray<Double>
  var trial: ContiguousArray<Double>
  var slope: ContiguousArray<Double>

  // What a call works on.
  var optionCost: ContiguousArray<Double>
  var hourCost: ContiguousArray<Double>
  var contactCost: ContiguousArray<Double>
  /// What the columns that give way to loads cost, and what loads cost with them.
  var givingCost: ContiguousArray<Double>
  var loads: ContiguousArray<LoadCost>
  /// The load of each month in the last completion.
  var filled: ContiguousArray<Double>
  /// How many hours of each entry there may be.
  var hourMost: ContiguousArray<Double>
  /// By group: the best option's value and which.
  var groupValue: ContiguousArray<Double>
  var groupBest: ContiguousArray<Int32>
  var optionValue: ContiguousArray<Double>
  var order: ContiguousArray<Int32>
  var prefix: ContiguousArray<Double>
  var chosen: ContiguousArray<Int32> = []
  var used: ContiguousArray<Int>
  var items: ContiguousArray<Int32> = []
  var leads: ContiguousArray<Int32> = []
  var bestCost = Double.infinity
  var openBound = Double.infinity
  var fixed = 0.0
  var nodesLeft = 0
  /// Whether no costs were taken yet.
  private var isFresh = true

  /// The options of the best bundle of the last call: places in the table.
  var best: ContiguousArray<Int32> = []
  /// Nodes of all calls so far.
  var nodes = 0

  /// What pricing found.
  struct Bundle {
    /// What the bundle costs.
    var cost: Double
    /// What no bundle can be below: the cost itself where the search ended.
    var bound: Double
  }

  init(_ unit: BundleUnit, nodeLimit: Int = 2_000, priceSteps: Int = 12) {
    self.priceSteps = priceSteps
    table = PricingTable(unit)
    self.nodeLimit = nodeLimit
    let zeros = { (count: Int) in ContiguousArray(repeating: 0.0, count: count) }
    prices = zeros(table.monthCount + 1)
    trial = prices
    slope = prices
    optionCost = zeros(table.optionCount)
    optionValue = optionCost
    hourCost = zeros(table.hourColumns.count)
    contactCost = zeros(table.contactColumns.count)
    hourMost = table.hourMost
    givingCost = ContiguousArray(repeating: .infinity, count: table.giving.count)
    loads = ContiguousArray(repeating: LoadCost(), count: table.monthCount)
    filled = zeros(table.monthCount)
    groupValue = zeros(table.groupCount)
    prefix = zeros(table.groupCount + 1)
    groupBest = ContiguousArray(repeating: 0, count: table.groupCount)
    order = groupBest
    used = ContiguousArray(repeating: 0, count: table.limits.count)
  }

  /// The cheapest bundle.
  ///
  /// - Parameter reduced: One reduced cost a column of the program.
  /// - Returns: What it costs, and what no bundle can be below.
  /// - Complexity: O(options × months × price steps + nodes × hours of a bundle).
  mutating func price(_ reduced: ContiguousArray<Double>) -> Bundle {
    take(reduced)
    return find()
  }

  /// The cheapest bundle at the costs that were set.
  mutating func find() -> Bundle {
    openBound = .infinity
    bestCost = cost(of: best)
    if bestCost == .infinity { best = [] }
    let nothing = cost(of: [])
    if nothing < bestCost { (bestCost, best) = (nothing, []) }
    let relaxed = raisePrices()
    sortGroups()
    if relaxed < bestCost - tolerance { search() }
    let bound = min(bestCost, max(relaxed, min(openBound, bestCost)))
    return Bundle(cost: bestCost, bound: bound)
  }

  var tolerance: Double { 1e-9 * max(1, abs(bestCost)) }

  private mutating func take(_ reduced: ContiguousArray<Double>) {
    for option in optionCost.indices { optionCost[option] = reduced[Int(table.columns[option])] }
    for hours in hourCost.indices { hourCost[hours] = reduced[Int(table.hourColumns[hours])] }
    for contact in contactCost.indices { contactCost[contact] = reduced[Int(table.contactColumns[contact])] }
    for month in loads.indices {
      var isSame = true
      for place in table.givingStart[month]..<table.givingStart[month + 1] {
        let cost = reduced[table.giving[place]]
        if cost != givingCost[place] { (givingCost[place], isSame) = (cost, false) }
      }
      if !isSame || isFresh { loads[month] = table.loads[month].cost(reduced) }
    }
    isFresh = false
  }

  // MARK: Prices of hours

  /// Raises the relaxation by its subgradient; at the end ``prices`` prove most.
  private mutating func raisePrices() -> Double {
    clampPrices(&prices)
    var top = relax(prices)
    chosen.removeAll(keepingCapacity: true)
    var stretch = 1.0
    var idle = 0
    considerSelection()
    for place in prices.indices { trial[place] = prices[place] }
    var topSlope = slope
    for _ in 0..<priceSteps {
      let room = bestCost - top
      guard room > tolerance else { break }
      var size = 0.0
      for place in topSlope.indices { size += topSlope[place] * topSlope[place] * weight(place) }
      guard size > 1e-18 else { break }
      let step = stretch * room / size
      for place in prices.indices { trial[place] = prices[place] + step * topSlope[place] * weight(place) }
      clampPrices(&trial)
      let value = relax(trial)
      considerSelection()
      if value > top + 1e-12 {
        top = value
        swap(&prices, &trial)
        swap(&topSlope, &slope)
        idle = 0
      } else {
        idle += 1
        stretch *= 0.5
      }
      if idle >= 5 { break }
    }
    // Values at the best prices again, for the search.
    return relax(prices)
  }

  /// One contact more or less weighs like so many hours.
  private func weight(_ place: Int) -> Double { place < table.monthCount ? 1 : 10_000 }

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
