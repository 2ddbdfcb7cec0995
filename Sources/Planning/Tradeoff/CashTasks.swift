import LinearProgramming
import Staffing

/// The two things that a trade-off is between, as tasks: what the department pays or earns, and everything else.
struct CashTasks {
  private let model: CompactModel
  private let whole: SearchTask

  /// The tasks of a model that splits its cash.
  init(_ model: CompactModel) {
    precondition(model.splitsCash, "The model must keep what each column costs in cash.")
    self.model = model
    whole = SearchTask(model)
  }

  /// Least cash: overtime pay, freelance and other cost of opportunities, less their fees.
  var cash: SearchTask {
    var task = whole
    for column in model.cashCosts.indices { task.program.setCost(ColumnIndex(column), model.cashCosts[column]) }
    // A share of nothing would be no measure: fees count as much as pay.
    task.valueCosts = ContiguousArray(model.cashCosts.map { 2 * min(0, $0) })
    task.program.constant = 0
    return task
  }

  /// Least of everything else, at most so much cash; without a limit where `nil`.
  func rest(cash limit: Double?) -> SearchTask {
    var task = whole
    for column in model.cashCosts.indices {
      task.program.setCost(ColumnIndex(column), model.program.costs[column] - model.cashCosts[column])
      // The values of an opportunity are its fees, and those are cash.
      if case .accept = model.kinds[column] { task.valueCosts[column] = 0 }
    }
    add(limit, to: &task.program)
    return task
  }

  /// Everything that counts, under the same limit.
  func program(cash limit: Double?) -> LinearProgram {
    var program = model.program
    add(limit, to: &program)
    return program
  }

  /// The cash of a point.
  func cash(of values: ContiguousArray<Double>) -> Double {
    zip(model.cashCosts, values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func add(_ limit: Double?, to program: inout LinearProgram) {
    guard let limit else { return }
    program.addRow(upper: limit)
    for column in model.cashCosts.indices where model.cashCosts[column] != 0 {
      program.append(model.cashCosts[column], ColumnIndex(column))
    }
  }
}
