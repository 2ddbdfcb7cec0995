import LinearProgramming

extension AssignmentPartReader {
  /// Reads every row that is no fill: it says who may do one job, or is somebody's capacity.
  mutating func readRows() -> Bool {
    guard program.isInteger.indices.allSatisfy({ !program.isInteger[$0] || jobOf[$0] >= 0 || !isInRow[$0] }) else {
      return false
    }
    var sums = ContiguousArray(repeating: 0.0, count: program.columnCount)
    for row in others {
      let terms = program.terms(of: RowIndex(row))
      for term in terms {
        let column = Int(program.termColumns[term])
        guard jobOf[column] >= 0 else { return false }
        sums[leader[column]] += program.termValues[term]
      }
      var columns: [Int] = []
      var weights: [Double] = []
      for column in terms.map({ leader[Int(program.termColumns[$0])] }) where sums[column] != 0 {
        columns.append(column)
        weights.append(sums[column])
        sums[column] = 0
      }
      guard let first = columns.first else { continue }
      if columns.allSatisfy({ jobOf[$0] == jobOf[first] }) {
        choose(columns, weights, program.rowLower[row], program.rowUpper[row])
      } else if !take(columns, weights, program.rowLower[row], program.rowUpper[row]) {
        return false
      }
    }
    return settleKnapsacks()
  }

  /// A row over one job's columns: each is 1 by itself there, so the row only says which may be.
  private mutating func choose(_ columns: [Int], _ weights: [Double], _ low: Double, _ high: Double) {
    let job = jobOf[columns[0]]
    let slack = 1e-9 * (1 + (weights.map(abs).max() ?? 0))
    func holds(_ sum: Double) -> Bool { sum >= low - slack && sum <= high + slack }
    for (column, weight) in zip(columns, weights) where !holds(weight) { isOpen[column] = false }
    guard !holds(0) else { return }
    nobody[job] = nil
    let own = Set(columns)
    for column in jobOf.indices where jobOf[column] == job && !own.contains(column) { isOpen[column] = false }
  }

  /// A row over several jobs' columns: a capacity, or nothing that can be read.
  private mutating func take(_ columns: [Int], _ weights: [Double], _ low: Double, _ high: Double) -> Bool {
    if high == .infinity, weights.allSatisfy({ $0 < 0 }) {
      return take(columns, weights.map { -$0 }, -.infinity, -low)
    }
    guard low <= 0, high >= 0, weights.allSatisfy({ $0 > 0 }) else { return false }
    knapsacks.append(Knapsack(columns: columns, weights: weights, capacity: high))
    return true
  }

  /// Leaves of everyone's capacities the one that says all: others hold wherever it holds, or always.
  private mutating func settleKnapsacks() -> Bool {
    for knapsack in knapsacks {
      for (column, weight) in zip(knapsack.columns, knapsack.weights)
      where weight > knapsack.capacity + 1e-9 * (1 + knapsack.capacity) {
        isOpen[column] = false
      }
    }
    knapsacks = knapsacks.map(open).filter(canBind)
    var sets = DisjointSets(count: program.columnCount)
    for knapsack in knapsacks { for column in knapsack.columns { sets.join(knapsack.columns[0], column) } }
    var byPerson: [Int: [Knapsack]] = [:]
    for knapsack in knapsacks { byPerson[sets.root(knapsack.columns[0]), default: []].append(knapsack) }
    var kept: [Knapsack] = []
    for root in byPerson.keys.sorted() {
      guard let one = single(byPerson[root] ?? []) else { return false }
      kept.append(one)
    }
    knapsacks = kept
    return true
  }

  /// A capacity without what may not be 1 anyway.
  private func open(_ knapsack: Knapsack) -> Knapsack {
    let open = knapsack.columns.indices.filter { isOpen[knapsack.columns[$0]] }
    return Knapsack(
      columns: open.map { knapsack.columns[$0] }, weights: open.map { knapsack.weights[$0] },
      capacity: knapsack.capacity)
  }

  /// Whether one column of every job could be too much.
  private func canBind(_ knapsack: Knapsack) -> Bool {
    var greatest: [Int: Double] = [:]
    for (column, weight) in zip(knapsack.columns, knapsack.weights) {
      greatest[jobOf[column]] = max(greatest[jobOf[column]] ?? 0, weight)
    }
    let sum = knapsack.columns.reduce(0.0) { sum, column in sum + (greatest.removeValue(forKey: jobOf[column]) ?? 0) }
    return sum > knapsack.capacity + 1e-9 * (1 + knapsack.capacity)
  }

  /// The one of a person's capacities from which all others follow, or `nil`.
  private func single(_ all: [Knapsack]) -> Knapsack? {
    var left = all
    var place = 0
    while place < left.count, left.count > 1 {
      let isImplied = left.indices.contains { $0 != place && follows(left[place], from: left[$0]) }
      if isImplied { left.remove(at: place) } else { place += 1 }
    }
    return left.count == 1 ? left[0] : nil
  }

  /// Whether a capacity holds wherever another does: it is the looser one column by column, or counts columns of which the
  /// other allows no more.
  private func follows(_ one: Knapsack, from other: Knapsack) -> Bool {
    let weights = Dictionary(zip(other.columns, other.weights)) { first, _ in first }
    guard one.columns.allSatisfy({ weights[$0] != nil }) else { return false }
    let isLooser = zip(one.columns, one.weights).allSatisfy { column, weight in
      weight * other.capacity <= (weights[column] ?? 0) * one.capacity * (1 + 1e-12)
    }
    if isLooser { return true }
    guard let weight = one.weights.first, one.weights.allSatisfy({ $0 == weight }) else { return false }
    // Of every job the lightest column, then the lightest jobs.
    var lightest: [Int: Double] = [:]
    for column in one.columns {
      lightest[jobOf[column]] = min(lightest[jobOf[column]] ?? .infinity, weights[column] ?? 0)
    }
    let count = Int((one.capacity / weight + 1e-9).rounded(.down)) + 1
    let least = lightest.values.sorted().prefix(count).reduce(0, +)
    return least > other.capacity + 1e-9 * (1 + other.capacity)
  }
}
