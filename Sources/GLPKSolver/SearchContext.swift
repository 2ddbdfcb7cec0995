internal import LinearProgramming

/// What GLPK's callback reaches of us during one search; it lives on the stack of the searching thread.
final class SearchContext {
  private let limits: Limits
  private let rootBound: Double
  private let onIncumbent: ((ContiguousArray<Double>, Double, Double?) -> Bool)?
  private let whole: WholeProgram
  /// What said stop, if anything did.
  private(set) var limit: Limit?
  /// Iterations when the clock was last looked at.
  private var workSeen: Int64 = -1

  /// A context for one search.
  ///
  /// - Parameters:
  ///   - limits: Asked at every event.
  ///   - rootBound: The relaxation's objective.
  ///   - onIncumbent: Told every better point.
  ///   - whole: What points are checked against.
  init(
    limits: Limits, rootBound: Double, onIncumbent: ((ContiguousArray<Double>, Double, Double?) -> Bool)?,
    whole: WholeProgram
  ) {
    self.limits = limits
    self.rootBound = rootBound
    self.onIncumbent = onIncumbent
    self.whole = whole
  }

  /// The context behind the pointer that GLPK carries.
  ///
  /// - Parameter pointer: What the search was started with.
  /// - Returns: The context.
  @unsafe
  static func from(_ pointer: UnsafeMutableRawPointer?) -> SearchContext? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe Unmanaged<SearchContext>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// Whether the search is to stop.
  ///
  /// The clock is looked at only where iterations were made: a search that it ended is then repeated by their number alone.
  ///
  /// - Parameter work: Iterations so far.
  /// - Returns: Not 0 to stop.
  func poll(_ work: Int64) -> Int32 {
    guard let reached = limits.reached, reached != .time || work != workSeen else {
      workSeen = work
      return 0
    }
    limit = reached
    return 1
  }

  /// Tells a better point, rounded; one that does not hold is not told.
  ///
  /// - Parameters:
  ///   - values: One value a column.
  ///   - objective: GLPK's objective.
  ///   - bound: The tree's bound then, or `nil`.
  /// - Returns: Not 0 to stop.
  func tell(_ values: ContiguousArray<Double>, _ objective: Double, _ bound: Double?) -> Int32 {
    guard let onIncumbent, let point = whole.point(rounding: values) else { return 0 }
    let known = min(point.objective, max(rootBound, bound ?? rootBound))
    return onIncumbent(point.values, point.objective, known) ? 0 : 1
  }
}
