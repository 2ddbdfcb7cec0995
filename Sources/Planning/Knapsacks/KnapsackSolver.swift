/// Solves one agent's knapsack exactly: linear relaxation, reduction to a core by bounds, then a table over the core.
///
/// Everything is whole numbers. The method is that of Dantzig's bound and Balas and Zemel's core; what the bounds leave is small,
/// so that the table has a few thousand cells where the whole one would have a million.
struct KnapsackSolver {
  /// The items that are worth something, by falling worth per weight.
  private(set) var jobs: ContiguousArray<Int32>
  private(set) var profits: ContiguousArray<Int32>
  private(set) var weights: ContiguousArray<Int32>
  /// 1 where an item is taken in the answer.
  private(set) var isTaken: ContiguousArray<UInt8>
  private(set) var count = 0
  private var keys: ContiguousArray<Float>
  private var core: ContiguousArray<Int32> = []
  private var table: ContiguousArray<Int32> = []

  /// What the best choice is worth; no choice is worth more, also where the table would have been too large to be filled.
  private(set) var value = 0
  /// The relaxation's worth times ``breakWeight``.
  private(set) var relaxed = 0
  /// Worth and weight of the item that the relaxation splits; 0 and 1 where everything fits.
  private(set) var breakProfit = 0
  private(set) var breakWeight = 1

  /// A table beyond this is not filled: the relaxation's value is given instead.
  private static let cellLimit = 1 << 24

  init(jobCount: Int) {
    jobs = ContiguousArray(repeating: 0, count: jobCount)
    profits = jobs
    weights = jobs
    isTaken = ContiguousArray(repeating: 0, count: jobCount)
    keys = ContiguousArray(repeating: 0, count: jobCount)
  }

  /// Takes an agent's open jobs at the given prices, drops closed ones from its list, and leaves the list sorted.
  ///
  /// Prices move little from one call to the next, so that the list is nearly sorted already.
  mutating func load(
    _ agent: Int, _ domain: inout AssignmentDomain, _ problem: ScaledAssignment, _ prices: ContiguousArray<Int32>
  ) {
    let base = agent * problem.jobCount
    let costs = problem.costs.span
    let allWeights = problem.weights.span
    var kept = 0
    var moves = 0
    for index in 0..<Int(domain.itemCounts[agent]) {
      let job = domain.items[base + index]
      let place = base + Int(job)
      guard domain.isOpen[place] != 0 else { continue }
      let profit = prices[Int(job)] - costs[place]
      let weight = allWeights[place]
      let key = weight > 0 ? Float(profit) / Float(weight) : profit > 0 ? Float.infinity : -1
      var slot = kept
      while slot > 0, keys[slot - 1] < key {
        keys[slot] = keys[slot - 1]
        domain.items[base + slot] = domain.items[base + slot - 1]
        slot -= 1
      }
      moves += kept - slot
      keys[slot] = key
      domain.items[base + slot] = job
      kept += 1
    }
    domain.itemCounts[agent] = Int32(kept)
    count = 0
    while count < kept {
      let job = domain.items[base + count]
      let place = base + Int(job)
      let profit = prices[Int(job)] - costs[place]
      guard profit > 0 else { break }
      jobs[count] = job
      profits[count] = profit
      weights[count] = allWeights[place]
      count += 1
    }
  }

  /// Finds the best choice of the items taken by ``load(_:_:_:_:)``.
  mutating func solve(capacity: Int) {
    var sum = 0
    var load = 0
    var split = 0
    while split < count, load + Int(weights[split]) <= capacity {
      load += Int(weights[split])
      sum += Int(profits[split])
      isTaken[split] = 1
      split += 1
    }
    guard split < count else {
      (value, relaxed, breakProfit, breakWeight) = (sum, sum, 0, 1)
      return
    }
    breakProfit = Int(profits[split])
    breakWeight = Int(weights[split])
    relaxed = sum * breakWeight + (capacity - load) * breakProfit
    var greedy = sum
    var left = capacity - load
    for item in split..<count {
      if Int(weights[item]) <= left {
        left -= Int(weights[item])
        greedy += Int(profits[item])
        isTaken[item] = 1
      } else {
        isTaken[item] = 0
      }
    }
    value = greedy
    // An item belongs to the core where deciding it against the relaxation may still beat the greedy choice.
    let slack = relaxed - (greedy + 1) * breakWeight
    guard slack >= 0 else { return }
    solveCore(slack: slack, split: split, capacity: capacity)
  }

  private mutating func solveCore(slack: Int, split: Int, capacity: Int) {
    core.removeAll(keepingCapacity: true)
    var base = 0
    var room = capacity
    var greatest = 0
    for item in 0..<count {
      let loss = abs(Int(profits[item]) * breakWeight - Int(weights[item]) * breakProfit)
      if loss <= slack {
        core.append(Int32(item))
        greatest += Int(profits[item])
      } else if item < split {
        base += Int(profits[item])
        room -= Int(weights[item])
      }
    }
    guard room >= 0 else { return }
    let width = room + 1
    let cells = (core.count + 1) * width
    guard cells <= Self.cellLimit, greatest <= Int(Int32.max) else {
      value = max(value, relaxed / breakWeight)
      return
    }
    if table.count < cells { table = ContiguousArray(repeating: 0, count: cells + cells / 2) }
    let added = unsafe table.withUnsafeMutableBufferPointer { table in
      unsafe Self.fill(table, core, profits, weights, width)
    }
    let best = base + added
    guard best > value else { return }
    value = best
    for item in 0..<split { isTaken[item] = 1 }
    for item in split..<count { isTaken[item] = 0 }
    var left = room
    for row in stride(from: core.count, to: 0, by: -1) {
      let item = Int(core[row - 1])
      let isIn = table[row * width + left] != table[(row - 1) * width + left]
      isTaken[item] = isIn ? 1 : 0
      if isIn { left -= Int(weights[item]) }
    }
  }

  /// Row `r` of the table: the best worth of the core's first `r` items within each capacity; returns the last cell.
  private static func fill(
    _ table: UnsafeMutableBufferPointer<Int32>, _ core: ContiguousArray<Int32>, _ profits: ContiguousArray<Int32>,
    _ weights: ContiguousArray<Int32>, _ width: Int
  ) -> Int {
    for cell in 0..<width { unsafe table[cell] = 0 }
    for row in 0..<core.count {
      unsafe KnapsackRow.next(
        in: table, at: row * width, width: width, profit: profits[Int(core[row])], weight: Int(weights[Int(core[row])]))
    }
    return unsafe Int(table[core.count * width + width - 1])
  }
}
