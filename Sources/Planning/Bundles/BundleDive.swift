import LinearProgramming

/// Finds whole teams by raising the bound over and over, each time with some more assignments fixed that the average uses most.
///
/// What fixing implies follows from ``BoundPropagation``. Fixed assignments are made too cheap, and what is shut too dear, for
/// any bundle to do otherwise: known bundles stay of use. The last assignments, about one a person, are left open: what they
/// leave is small enough for a linear program, which sees at once what single steps of prices take long to tell.
struct BundleDive {
  private var bound: BundleBound
  private var fixings: BoundPropagation
  private let task: SearchTask
  private let assignments: [Int]
  /// Acceptances, settled before anything else: teams that a pitch asks for are hard to find late.
  private let decisions: [Int]
  /// What makes an assignment too cheap or too dear.
  private let weight: Double
  /// By what factor chance makes each column look more or less used than it is; empty: by none.
  private var chance: ContiguousArray<Double> = []
  /// Which columns the bound knows as fixed.
  private var isTold: ContiguousArray<Bool>

  /// The average as good as always uses an assignment above this.
  private static var sure: Double { 0.95 }
  /// The average as good as never uses an assignment below this.
  private static var least: Double { 0.02 }
  /// How far chance goes.
  private static var spread: Double { 0.2 }

  /// What a dive ends with.
  struct Teams {
    /// Whole teams, all other columns at rest.
    var values: ContiguousArray<Double>
    /// Assignments that were left open, at 0 in `values`.
    var open: [Int]
  }

  /// A dive.
  ///
  /// - Parameters:
  ///   - bound: Where it begins.
  ///   - task: What is to be minimised.
  ///   - random: Puts chance into what is fixed first, or `nil` for none.
  init(_ bound: BundleBound, _ task: SearchTask, _ random: SplitMix? = nil) {
    if var random {
      chance = ContiguousArray(
        task.owners.indices.map { _ in 1 + Self.spread * (Double(random.below(1_001)) / 500 - 1) })
    }
    self.bound = bound
    self.task = task
    fixings = BoundPropagation(task.program)
    assignments = task.owners.indices.filter { task.owners[$0].part == .assignment }
    decisions = task.owners.indices.filter { task.owners[$0].part == .decision && task.program.isInteger[$0] }
    weight = 0.1 * max(1, abs(bound.bound))
    isTold = ContiguousArray(repeating: false, count: task.program.columnCount)
  }

  /// Dives.
  ///
  /// - Parameters:
  ///   - share: How much of what the average uses in part is fixed at least in each step.
  ///   - rounds: How many rounds the bound is raised for in between.
  ///   - meter: Counts and stops.
  /// - Returns: Teams, or `nil` where rows contradict each other or it was cut short.
  mutating func run(share: Double, rounds: Int, meter: WorkMeter) -> Teams? {
    guard fixings.propagateAll() else { return nil }
    for column in decisions where isOpen(column) {
      guard fix(column, first: bound.average[column] > 0.5 ? 1 : 0) else { return nil }
    }
    bound.reprice(changes(), weight: weight, rounds: rounds, meter: meter)
    while !meter.isOver {
      let used = assignments.filter { isOpen($0) && bound.average[$0] > Self.least }.sorted {
        rank($0) != rank($1) ? rank($0) > rank($1) : $0 < $1
      }
      guard used.count > bound.unitCount else { return teams(leaving: used) }
      guard fix(used, share: share) else { return nil }
      bound.reprice(changes(), weight: weight, rounds: rounds, meter: meter)
    }
    return nil
  }

  private func rank(_ column: Int) -> Double {
    chance.isEmpty ? bound.average[column] : bound.average[column] * chance[column]
  }

  private func isOpen(_ column: Int) -> Bool { fixings.upper[column] - fixings.lower[column] > 0.5 }

  /// Fixes those used most; one that could neither be nor not be after others goes before them in another try.
  ///
  /// - Returns: Whether rows allow it.
  private mutating func fix(_ used: [Int], share: Double) -> Bool {
    let mark = fixings.mark
    let most = max(1, Int(Double(used.count { bound.average[$0] < Self.sure }) * share))
    var urgent: [Int] = []
    while true {
      var left = most
      var stuck: Int?
      for column in urgent + used where isOpen(column) {
        let isSure = bound.average[column] > Self.sure
        guard isSure || left > 0 else { break }
        left -= isSure ? 0 : 1
        guard fix(column) else {
          stuck = column
          break
        }
      }
      guard let stuck else { return true }
      guard !urgent.contains(stuck) else { return false }
      fixings.undo(to: mark)
      urgent.insert(stuck, at: 0)
    }
  }

  /// Fixes a column at a value, or else at the other one.
  private mutating func fix(_ column: Int, first value: Double = 1) -> Bool {
    let mark = fixings.mark
    if fixings.fix(column, at: value) { return true }
    fixings.undo(to: mark)
    return fixings.fix(column, at: 1 - value)
  }

  /// Columns that were fixed since the last call, and whether they are used.
  private mutating func changes() -> [(column: Int, isUsed: Bool)] {
    let changed = (decisions + assignments).filter { !isTold[$0] && !isOpen($0) }
    for column in changed { isTold[column] = true }
    return changed.map { ($0, fixings.lower[$0] > 0.5) }
  }

  private func teams(leaving open: [Int]) -> Teams {
    var point = task.program.cheapestBounds
    for column in assignments { point[column] = fixings.lower[column] > 0.5 ? 1 : 0 }
    return Teams(values: point, open: open)
  }
}
