import LinearProgramming

/// Finds whole values that keep all rows, near a hint: a relaxation, or teams that break rules.
///
/// Rows that ask for something go first (a main contact, somebody of a role, a second person), whichever failed before
/// foremost; then what the hint uses, dearest first, each as far as rows still allow. What fixed columns leave of the others
/// follows from ``BoundPropagation``. The rows know the rules; nothing here does.
struct GuidedRounding {
  let program: LinearProgram
  private let root: BoundPropagation?

  /// A point whose integer columns are whole and keep all rows that speak of them alone; the others are still to be solved.
  struct Rounded: Equatable {
    var values: ContiguousArray<Double>
    /// Columns that may still move.
    var isFree: ContiguousArray<Bool>
  }

  init(_ program: LinearProgram) {
    self.program = program
    var bounds = BoundPropagation(program)
    root = bounds.propagateAll() ? bounds : nil
  }

  /// Looks for whole values near a hint.
  ///
  /// - Parameters:
  ///   - hint: One value a column: how much it is wanted, 0…1 for binary columns.
  ///   - attempts: How often to begin again with what failed first.
  ///   - random: Breaks ties from the second attempt on.
  ///   - isOver: Asked before every column that is raised; `true` ends the search.
  /// - Returns: The values, or `nil` where none were found.
  /// - Complexity: O(attempts × fixed columns × terms of their rows).
  func round(
    near hint: ContiguousArray<Double>, attempts: Int, _ random: inout SplitMix,
    isOver: @escaping () -> Bool = { false }
  ) -> Rounded? {
    guard let root else { return nil }
    var urgency = ContiguousArray(repeating: 0, count: program.rowCount)
    let wanted = (0..<program.columnCount).filter { program.isInteger[$0] && hint[$0] > 0.05 }
      .sorted { hint[$0] != hint[$1] ? hint[$0] > hint[$1] : $0 < $1 }
    for attempt in 0..<attempts {
      var noise = ContiguousArray(repeating: 0.0, count: program.columnCount)
      if attempt > 0 {
        for column in noise.indices where program.isInteger[column] {
          noise[column] = Double(random.below(1000)) * 4e-4
        }
      }
      var run = Run(program: program, bounds: root, hint: hint, noise: noise, urgency: urgency, isOver: isOver)
      if let failed = run.satisfy((0..<program.rowCount).map { $0 }) {
        if run.isStopped { return nil }
        urgency[failed] += 1
        continue
      }
      for column in wanted where !run.isStopped { run.want(column) }
      if run.isStopped { return nil }
      if let failed = run.close() {
        urgency[failed] += 1
        continue
      }
      return run.rounded
    }
    return nil
  }
}

/// One attempt.
private struct Run {
  let program: LinearProgram
  var bounds: BoundPropagation
  let hint: ContiguousArray<Double>
  let noise: ContiguousArray<Double>
  let urgency: ContiguousArray<Int>
  let isOver: () -> Bool
  /// Whether it was ended from outside, unfinished.
  private(set) var isStopped = false

  /// Raises columns until no row asks for more.
  ///
  /// - Returns: A row that nothing satisfies, or `nil` where all are content.
  mutating func satisfy(_ rows: [Int]) -> Int? {
    var open = rows.filter { !candidates($0).isContent }
    while true {
      var next: (row: Int, candidates: [Int])?
      open.removeAll { row in
        let need = candidates(row)
        guard !need.isContent else { return true }
        let isBefore =
          next.map { best in
            urgency[row] != urgency[best.row]
              ? urgency[row] > urgency[best.row]
              : need.columns.count < best.candidates.count
          } ?? true
        if isBefore { next = (row, need.columns) }
        return false
      }
      guard let (row, columns) = next else { return nil }
      if isOver() {
        isStopped = true
        return row
      }
      let ranked = columns.sorted { score($0) != score($1) ? score($0) > score($1) : $0 < $1 }
      guard let column = ranked.first else { return row }
      let mark = bounds.mark
      if bounds.fix(column, at: bounds.lower[column] + 1) {
        let touched = bounds.changed(since: mark).flatMap { bounds.rows(of: $0) }
        var isOpen = Set(open)
        for row in touched where isOpen.insert(row).inserted && !candidates(row).isContent { open.append(row) }
      } else {
        bounds.undo(to: mark)
        guard bounds.fix(column, at: bounds.lower[column]) else { return row }
      }
    }
  }

  /// Puts a wanted column to use with all that follows from it, or rules it out.
  mutating func want(_ column: Int) {
    guard bounds.upper[column] > bounds.lower[column] else { return }
    if isOver() { isStopped = true }
    guard !isStopped else { return }
    let mark = bounds.mark
    if bounds.fix(column, at: bounds.lower[column] + 1) {
      let touched = Set(bounds.changed(since: mark).flatMap { bounds.rows(of: $0) }).sorted()
      if satisfy(touched) == nil { return }
    }
    bounds.undo(to: mark)
    // If even that fails, the end of the attempt will tell.
    let before = bounds.mark
    if !bounds.fix(column, at: bounds.lower[column]) { bounds.undo(to: before) }
  }

  /// Leaves out whatever is still open.
  ///
  /// - Returns: A row that this breaks, or `nil`.
  mutating func close() -> Int? {
    for column in 0..<program.columnCount
    where program.isInteger[column] && bounds.upper[column] > bounds.lower[column] {
      let mark = bounds.mark
      if bounds.fix(column, at: bounds.lower[column]) { continue }
      bounds.undo(to: mark)
      guard bounds.fix(column, at: bounds.lower[column] + 1) else { return bounds.rows(of: column).first }
    }
    return (0..<program.rowCount).first { !candidates($0).isContent }
  }

  var rounded: GuidedRounding.Rounded {
    var isFree = ContiguousArray(repeating: false, count: program.columnCount)
    for column in isFree.indices where !program.isInteger[column] {
      isFree[column] = bounds.upper[column] > bounds.lower[column]
    }
    return GuidedRounding.Rounded(values: bounds.lower, isFree: isFree)
  }

  private func score(_ column: Int) -> Double { hint[column] + noise[column] }

  /// The columns that could give a row what it lacks while whole columns rest at their least.
  private func candidates(_ row: Int) -> (isContent: Bool, columns: [Int]) {
    var (least, most) = (0.0, 0.0)
    let terms = program.terms(of: RowIndex(row))
    for term in terms {
      let column = Int(program.termColumns[term])
      let factor = program.termValues[term]
      let (first, second) = (bounds.lower[column], bounds.upper[column])
      if program.isInteger[column] {
        least += factor * first
        most += factor * first
      } else {
        least += factor > 0 ? factor * first : factor * second
        most += factor > 0 ? factor * second : factor * first
      }
    }
    let (low, high) = (program.rowLower[row], program.rowUpper[row])
    let room = 1e-6 * max(1, abs(low.isFinite ? low : high))
    let isTooMuch = least > high + room
    let isTooLittle = most < low - room
    guard isTooMuch || isTooLittle else { return (true, []) }
    let columns = terms.filter { term in
      let column = Int(program.termColumns[term])
      return program.isInteger[column] && bounds.upper[column] > bounds.lower[column]
        && (isTooLittle ? program.termValues[term] > 0 : program.termValues[term] < 0)
    }
    return (false, columns.map { Int(program.termColumns[$0]) })
  }
}
