/// Solves one agent's knapsack exactly: linear relaxation, reduction to a core by bounds, then a table over the core.
///
/// Everything is whole numbers. The method is that of Dantzig's bound and Balas and Zemel's core; what the bounds leave is small,
/// so that the table has a few thousand cells where the whole one would have a million.
struct KnapsackSolver {
  /// The items that are worth something; those that are sorted first, by falling worth per weight.
  private(set) var jobs: ContiguousArray<Int32>
  private(set) var profits: ContiguousArray<Int32>
  private(set) var weights: ContiguousArray<Int32>
  /// 1 where an item is taken in the answer.
  private(set) var isTaken: ContiguousArray<UInt8>
  private(set) var count = 0
  private var keys: ContiguousArray<Float>
  /// Open jobs that are not sorted.
  private var others: ContiguousArray<Int32>
  /// How many of the items are sorted.
  private var sortedCount = 0
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
    others = jobs
  }

  /// Takes an agent's open jobs at the given prices, and drops closed ones from its list.
  ///
  /// Only items of at least `threshold` worth per weight are sorted: with one a little below the last split, that is where the split
  /// is now, and the order of all others is not needed. The list is left in this order, so that the next call finds it nearly sorted.
  ///
  /// - Parameters:
  ///   - agent: Whose.
  ///   - domain: What is open.
  ///   - problem: The numbers.
  ///   - prices: Of all jobs.
  ///   - threshold: Worth per weight; 0 sorts all that are worth anything.
  mutating func load(
    _ agent: Int, _ domain: inout AssignmentDomain, _ problem: ScaledAssignment, _ prices: ContiguousArray<Int32>,
    threshold: Float = 0
  ) {
    let base = agent * problem.jobCount
    let isOpen = domain.openPairs
    let costs = problem.costs
    let allWeights = problem.weights
    // Taken out while they are written: whether a local array is shared need not be asked at every write.
    var items = Self.take(&domain.items)
    var keys = Self.take(&self.keys)
    var jobs = Self.take(&self.jobs)
    var others = Self.take(&self.others)
    var profits = Self.take(&self.profits)
    var weights = Self.take(&self.weights)
    var sortedCount = 0
    var otherCount = 0
    for index in 0..<Int(domain.itemCounts[agent]) {
      let job = items[base + index]
      let place = base + Int(job)
      guard isOpen[place] != 0 else { continue }
      let profit = Float(prices[Int(job)] - costs[place])
      let weight = Float(allWeights[place])
      guard profit > 0, profit >= threshold * weight else {
        others[otherCount] = job
        otherCount += 1
        continue
      }
      let key = profit / weight
      var slot = sortedCount
      while slot > 0, keys[slot - 1] < key {
        keys[slot] = keys[slot - 1]
        jobs[slot] = jobs[slot - 1]
        slot -= 1
      }
      keys[slot] = key
      jobs[slot] = job
      sortedCount += 1
    }
    domain.itemCounts[agent] = Int32(sortedCount + otherCount)
    for index in 0..<sortedCount {
      let job = jobs[index]
      items[base + index] = job
      profits[index] = prices[Int(job)] - costs[base + Int(job)]
      weights[index] = allWeights[base + Int(job)]
    }
    var count = sortedCount
    for index in 0..<otherCount {
      let job = others[index]
      items[base + sortedCount + index] = job
      let profit = prices[Int(job)] - costs[base + Int(job)]
      guard profit > 0 else { continue }
      jobs[count] = job
      profits[count] = profit
      weights[count] = allWeights[base + Int(job)]
      count += 1
    }
    domain.items = items
    (self.keys, self.jobs, self.others, self.profits, self.weights) = (keys, jobs, others, profits, weights)
    (self.sortedCount, self.count) = (sortedCount, count)
  }

  private static func take<Element>(_ array: inout ContiguousArray<Element>) -> ContiguousArray<Element> {
    defer { array = [] }
    return array
  }

  /// Finds the best choice of the items taken by ``load(_:_:_:_:threshold:)``.
  ///
  /// - Parameter capacity: At least 0.
  /// - Returns: Whether the sorted items were enough to find the split; where not, nothing was found.
  mutating func solve(capacity: Int) -> Bool {
    var sum = 0
    var load = 0
    var split = 0
    while split < sortedCount, load + Int(weights[split]) <= capacity {
      load += Int(weights[split])
      sum += Int(profits[split])
      isTaken[split] = 1
      split += 1
    }
    guard split < count else {
      (value, relaxed, breakProfit, breakWeight) = (sum, sum, 0, 1)
      return true
    }
    guard split < sortedCount else { return false }
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
    if slack >= 0 { solveCore(slack: slack, split: split, capacity: capacity) }
    return true
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
