import LinearProgramming

/// The best whole point of a part so far, and what no point can be below.
struct BestPoint: Sendable {
  private(set) var values: ContiguousArray<Double>?
  /// What it costs, infinite where there is none.
  private(set) var objective = Double.infinity
  private(set) var bound: Double?

  /// Takes a point that is whole, keeps all rows and is better.
  ///
  /// - Returns: Whether it was taken.
  @discardableResult
  mutating func adopt(_ point: ContiguousArray<Double>, _ task: SearchTask) -> Bool {
    let value = task.program.objective(of: point)
    guard value < objective, task.program.maximumViolation(of: point) < 1e-6,
      task.program.maximumFraction(of: point) < 1e-6
    else { return false }
    values = point
    objective = value
    return true
  }

  /// Takes over what was proven.
  mutating func raise(to proven: Double) {
    guard proven > -.infinity else { return }
    bound = max(bound ?? -.infinity, proven)
  }

  /// What the point costs, or `nil`.
  var known: Double? { objective.isFinite ? objective : nil }

  /// The proven gap, share of the cost terms.
  func gap(_ task: SearchTask) -> Double? {
    guard let values, let bound else { return nil }
    return max(0, objective - bound) / task.costTerms(values)
  }

  /// The bound that would prove a gap for the point, infinite where there is none: points that cost more need not be found.
  func cutoff(gap: Double, _ task: SearchTask) -> Double {
    guard let values else { return .infinity }
    // A hair more, so that a bound of exactly this is enough.
    return objective - 0.999_999 * gap * task.costTerms(values)
  }

  /// What the search ends with.
  func outcome(_ task: SearchTask, isOptimal: Bool = false) -> SearchOutcome {
    SearchOutcome(values: values, bound: bound, isOptimal: isOptimal || (gap(task).map { $0 <= 1e-9 } ?? false))
  }
}
