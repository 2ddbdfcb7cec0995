/// Finds the bundle of one unit that is cheapest at given reduced costs.
///
/// Months share a person's hours, so the choice of clients is a knapsack in several dimensions. A price for an hour of each
/// month, and one for being main contact, turns it into a choice of the best few groups; those prices are raised by a
/// subgradient from where the last call left them. The relaxation then bounds a depth-first search whose nodes are completed
/// exactly: hours fill up in the order of their reduced costs until the next one costs more than it saves.
struct BundlePricing {
  private(set) var table: PricingTable
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
  /// By how much the bundle may be dearer than the cheapest.
  private var room = 0.0
  /// How much of the way to the best bundle's cost a step of prices aims at; kept from call to call.
  var stretch = 1.0
  /// Whether no costs were taken yet.
  private var isFresh = true

  /// The options of the best bundle of the last call: places in the table.
  var best: ContiguousArray<Int32> = []
  /// Nodes of all calls so far.
  var nodes = 0
  /// Calls so far.
  private(set) var searches = 0
  /// Relaxations of all calls so far.
  var relaxations = 0

  /// What a call goes on from: where the last one ended.
  struct State: Sendable {
    fileprivate var prices: ContiguousArray<Double>
    fileprivate var stretch: Double
    fileprivate var best: ContiguousArray<Int32>
  }

  /// Where the last call ended; that of a unit of the same shape serves as well.
  var state: State {
    get { State(prices: prices, stretch: stretch, best: best) }
    set { (prices, stretch, best) = (newValue.prices, newValue.stretch, newValue.best) }
  }

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
  /// - Parameters:
  ///   - reduced: One reduced cost a column of the program.
  ///   - effort: How often the search may visit its usual number of nodes.
  ///   - room: By how much the bundle may be dearer than the cheapest.
  /// - Returns: What it costs, and what no bundle can be below.
  /// - Complexity: O(options × months × price steps + nodes × hours of a bundle).
  mutating func price(_ reduced: ContiguousArray<Double>, effort: Int = 1, room: Double = 0) -> Bundle {
    take(reduced)
    searches += 1
    return find(effort: effort, room: room)
  }

  /// The cheapest bundle at the costs that were set.
  mutating func find(effort: Int = 1, room: Double = 0) -> Bundle {
    self.room = room
    openBound = .infinity
    bestCost = cost(of: best)
    if bestCost == .infinity { best = [] }
    let nothing = cost(of: [])
    if nothing < bestCost { (bestCost, best) = (nothing, []) }
    var relaxed = raisePrices(steps: priceSteps)
    sortGroups()
    if relaxed < bestCost - slack, !search(most: min(nodeLimit, 300)) {
      // Prices that are nearly right save more nodes than they cost.
      openBound = .infinity
      relaxed = max(relaxed, refinePrices(from: relaxed, steps: 5 * priceSteps))
      sortGroups()
      if relaxed < bestCost - slack { search(most: effort * nodeLimit) }
    }
    let bound = min(bestCost, max(relaxed, min(openBound, bestCost - room)))
    return Bundle(cost: bestCost, bound: bound)
  }

  /// Does something with another unit's columns in the place of the own ones.
  ///
  /// - Parameters:
  ///   - other: A table of the same shape.
  ///   - body: What to do.
  mutating func with(columnsOf other: PricingTable, _ body: (inout Self) -> Void) {
    let own = table
    table = other
    body(&self)
    table = own
  }

  var tolerance: Double { 1e-9 * max(1, abs(bestCost)) }
  /// By how much cheaper a bundle has to be to be looked for.
  var slack: Double { max(room, tolerance) }

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
}
