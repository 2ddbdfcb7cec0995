import LinearProgramming

/// Which assignments are worth a look: those that the bound's average proposal uses, then those that would cost little more.
struct NearColumns {
  private let task: SearchTask
  /// What the bound proposes on average, one value a column.
  private(set) var average: ContiguousArray<Double>
  private var excess: ContiguousArray<Double>
  /// How wide the widest level is that is searched now.
  private var widest = 2
  /// How many clients or people are freed about; grows while that is searched to the end for nothing.
  private var size = 4.0
  /// Levels: at least so much of the average, or at most so much excess.
  private static let levels: [(average: Double, excess: Double)] = [
    (0.05, -1), (0.01, -1), (0.002, -1), (0.002, 0), (0.001, 0.02), (0.0005, 0.1),
  ]
  /// What excess is a share of.
  private var unit = 1.0

  init(_ task: SearchTask) {
    self.task = task
    average = ContiguousArray(repeating: 0, count: task.program.columnCount)
    excess = average
    unit = task.program.costs.indices.reduce(1) {
      task.owners[$1].part == .assignment ? max($0, task.program.costs[$1]) : $0
    }
  }

  /// Takes over what a bound found.
  mutating func take(_ average: ContiguousArray<Double>, _ excess: ContiguousArray<Double>) {
    self.average = average
    self.excess = excess
  }

  /// Widens where little is gained.
  mutating func adapt(gained: Double) {
    if gained < 0.01, widest < Self.levels.count - 1 { widest += 1 }
  }

  /// How many clients or people to free.
  func size(_ random: inout SplitMix) -> Int { max(2, Int(size) - 1 + random.below(3)) }

  /// Larger neighbourhoods where one was searched to its end, smaller ones where its work did not suffice.
  ///
  /// - Parameters:
  ///   - work: What it took.
  ///   - limit: What it might have taken.
  ///   - gained: Whether it found a better plan.
  mutating func learn(work: Int, of limit: Int, gained: Bool) {
    if work >= limit { size = max(3, size * 0.9) } else if work < limit / 4, !gained { size = min(30, size * 1.03) }
  }

  /// A level, wider ones seldom.
  func level(_ random: inout SplitMix) -> Level {
    let first = max(0, widest - 2)
    let place = first + random.below(widest - first + 1)
    return Level(
      average: average, excess: excess, least: Self.levels[place].average, most: Self.levels[place].excess * unit)
  }

  /// One level of nearness.
  struct Level {
    fileprivate let average: ContiguousArray<Double>
    fileprivate let excess: ContiguousArray<Double>
    fileprivate let least: Double
    fileprivate let most: Double

    /// Whether the average as good as always uses a column.
    func isSettled(_ column: Int) -> Bool { average[column] > 0.97 }

    /// Whether an integer column is worth a look.
    func isNear(_ column: Int) -> Bool { average[column] > least || (most >= 0 && excess[column] <= most) }
  }

  /// All continuous columns, other whole ones, and of every client and role the few assignments that the average uses most.
  func free(best count: Int) -> ContiguousArray<Bool> {
    let owners = task.owners
    let assignments = average.indices.filter { owners[$0].part == .assignment }
    let ranked = assignments.sorted { one, two in
      let (a, b) = (owners[one], owners[two])
      if a.client != b.client { return a.client < b.client }
      if a.role != b.role { return a.role < b.role }
      return average[one] != average[two] ? average[one] > average[two] : one < two
    }
    var isFree = ContiguousArray(owners.map { $0.part != .assignment })
    var taken = 0
    for (place, column) in ranked.enumerated() {
      if place > 0 {
        let before = owners[ranked[place - 1]]
        if before.client != owners[column].client || before.role != owners[column].role { taken = 0 }
      }
      if taken < count || average[column] > 0.5 { isFree[column] = true }
      taken += 1
    }
    return isFree
  }

  /// All continuous columns, other whole ones, and the assignments that the average uses most, few enough for a fast relaxation.
  func free(most count: Int) -> ContiguousArray<Bool> {
    let used = average.indices.filter { task.owners[$0].part == .assignment && average[$0] > 0.01 }
      .sorted { average[$0] != average[$1] ? average[$0] > average[$1] : $0 < $1 }
    var isFree = ContiguousArray(task.owners.map { $0.part != .assignment })
    for column in used.prefix(count) { isFree[column] = true }
    return isFree
  }
}
