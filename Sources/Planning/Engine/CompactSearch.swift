import LinearProgramming
import Staffing

/// Minimises a compact program: independent parts one after another, each by its own ``PartSearch``.
struct CompactSearch<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let seed: UInt64

  /// Minimises a task.
  func minimize(
    _ task: SearchTask, start: ContiguousArray<Double>?, gap: Double, phase: Progress.Phase
  ) throws -> SearchOutcome {
    let parts = ProgramPart.all(of: task.program)
    var values = start ?? restingPoint(task.program)
    var loose = task.program.constant
    rest(of: task.program, outside: parts, &values, &loose)
    var bound: Double? = loose
    var hasPlan = true
    var isOptimal = true
    for (index, part) in parts.enumerated() {
      let mine = SearchTask(
        program: part.program, valueCosts: ContiguousArray(part.columns.map { task.valueCosts[$0.position] }),
        owners: ContiguousArray(part.columns.map { task.owners[$0.position] }))
      let own = start.map { start in ContiguousArray(part.columns.map { start[$0.position] }) }
      var search = PartSearch(
        solver: solver, meter: meter, task: mine, gap: gap, phase: phase, share: 1 / Double(parts.count - index),
        random: SplitMix(seed: seed &+ UInt64(index)))
      let outcome = try search.run(start: own)
      if outcome.isInfeasible { return SearchOutcome(isInfeasible: true) }
      bound = bound.flatMap { sum in outcome.bound.map { sum + $0 } }
      isOptimal = isOptimal && outcome.isOptimal
      guard let point = outcome.values ?? own else {
        hasPlan = false
        continue
      }
      for (place, column) in part.columns.enumerated() { values[column.position] = point[place] }
    }
    return SearchOutcome(values: hasPlan ? values : nil, bound: bound, isOptimal: isOptimal && hasPlan)
  }

  private func restingPoint(_ program: LinearProgram) -> ContiguousArray<Double> {
    ContiguousArray(program.columnLower.indices.map { program.columnLower[$0].isFinite ? program.columnLower[$0] : 0 })
  }

  /// Columns outside every part rest at their cheaper bound.
  private func rest(
    of program: LinearProgram, outside parts: [ProgramPart], _ values: inout ContiguousArray<Double>,
    _ cost: inout Double
  ) {
    var isInside = ContiguousArray(repeating: false, count: program.columnCount)
    for part in parts { for column in part.columns { isInside[column.position] = true } }
    for column in values.indices where !isInside[column] {
      values[column] = program.costs[column] < 0 ? program.columnUpper[column] : program.columnLower[column]
      cost += program.costs[column] * values[column]
    }
  }
}
