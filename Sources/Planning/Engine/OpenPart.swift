import LinearProgramming

/// An independent part of what teams leave to be decided, with the rules that may be broken in it.
struct OpenPart: Sendable {
  /// The part's program, rules open at no cost.
  var program: LinearProgram
  /// The whole program's columns, in the order of ``program``.
  let columns: ContiguousArray<Int>
  /// What one unit of each column weighs as a breach; 0 where it is none.
  let breakWeights: ContiguousArray<Double>
  /// What a column is fixed at where branch and cut finds nothing soon; `nil` where it stays free.
  let byHand: ContiguousArray<Double?>

  /// A point of the part.
  struct Point: Sendable {
    var values: ContiguousArray<Double>
  }

  /// The cheapest point among those that break the least weight, and the work that it took.
  func solve<Solver: LinearSolver>(_ solver: Solver, _ limits: Limits) throws -> (point: Point?, work: Int) {
    var work = 0
    func point(_ program: LinearProgram, isOpen: Bool) throws -> Point? {
      let search = PartPoint(solver: solver, limits: limits)
      let answer = try search.point(of: program, byHand, isShut: isOpen ? nil : breakWeights)
      work += answer.work
      return answer.values.map { Point(values: $0) }
    }
    if let kept = try point(program, isOpen: false) { return (kept, work) }
    guard breakWeights.contains(where: { $0 > 0 }) else { return (nil, work) }
    var weights = program
    for place in columns.indices { weights.setCost(ColumnIndex(place), breakWeights[place]) }
    guard let fewest = try point(weights, isOpen: true) else { return (nil, work) }
    var held = program
    let weight = zip(breakWeights, fewest.values).reduce(0) { $0 + $1.0 * $1.1 }
    held.addRow(upper: weight * (1 + 1e-7) + 1e-7)
    for place in columns.indices where breakWeights[place] > 0 {
      held.append(breakWeights[place], ColumnIndex(place))
    }
    return (try point(held, isOpen: true) ?? fewest, work)
  }

  /// The part with the whole columns of some rows fixed as asked.
  func accepting(
    of rows: [RowIndex], in whole: LinearProgram, _ isAccepted: (Int) -> Bool
  ) -> OpenPart {
    var part = self
    let limited = Set(rows.flatMap { row in whole.terms(of: row).map { Int(whole.termColumns[$0]) } })
    for (place, column) in columns.enumerated() where limited.contains(column) && !isAccepted(column) {
      part.program.setBounds(ColumnIndex(place), lower: 0, upper: 0)
    }
    return part
  }
}

/// Finds a good whole point of a part, soon: by branch and cut, else with main contacts and acceptances by hand.
private struct PartPoint<Solver: LinearSolver> {
  let solver: Solver
  let limits: Limits

  func point(
    of program: LinearProgram, _ byHand: ContiguousArray<Double?>, isShut: ContiguousArray<Double>?
  ) throws -> (values: ContiguousArray<Double>?, work: Int) {
    var values = program.columnLower
    var isFree = ContiguousArray(repeating: true, count: program.columnCount)
    if let isShut {
      for column in isShut.indices where isShut[column] > 0 { isFree[column] = false }
    }
    let first = try search(program, values, isFree, work: 20_000)
    if first.values != nil { return first }
    for (column, value) in byHand.enumerated() {
      guard let value, isFree[column] else { continue }
      isFree[column] = false
      values[column] = value
    }
    let second = try search(program, values, isFree, work: 200_000)
    return (second.values, first.work + second.work)
  }

  private func search(
    _ program: LinearProgram, _ values: ContiguousArray<Double>, _ isFree: ContiguousArray<Bool>, work: Int
  ) throws -> (values: ContiguousArray<Double>?, work: Int) {
    let restricted = RestrictedProgram(program, values: values, isFree: isFree)
    guard !restricted.isInfeasible else { return (nil, 0) }
    var options = BranchAndCut()
    options.presolve = true
    var own = limits
    own.work = work
    own.gap = 1e-3
    let answer = try solver.minimizeInteger(restricted.program, options: options, limits: own)
    return (answer.values.map { restricted.whole($0) }, answer.work)
  }
}
