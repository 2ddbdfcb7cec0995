internal import CGLPKGuard
internal import LinearProgramming

/// One run of branch and cut, from the solved relaxation to the checked answer.
struct TreeSearch {
  private let whole: WholeProgram
  private let model: GLPKModel
  private let options: BranchAndCut
  private let limits: Limits

  /// A search.
  ///
  /// - Parameters:
  ///   - whole: The program that `model` was loaded from.
  ///   - model: Its relaxation.
  ///   - options: How to search.
  ///   - limits: When to stop; they count the relaxation too.
  init(whole: WholeProgram, model: GLPKModel, options: BranchAndCut, limits: Limits) {
    self.whole = whole
    self.model = model
    self.options = options
    self.limits = limits
  }

  /// The answer where the relaxation has no optimum, or none yet.
  ///
  /// - Parameter relaxation: How it ended.
  /// - Returns: The start plan, if there is one, and the bound that the prices at hand prove.
  func unfinished(_ relaxation: Solution) -> IntegerSolution {
    var answer = IntegerSolution(
      termination: relaxation.termination, objective: whole.start?.objective, values: whole.start?.values, bound: nil,
      work: relaxation.work, nodes: 0)
    // A start plan that holds within the tolerances belies an infeasibility within them.
    if answer.values != nil, answer.termination == .infeasible { answer.termination = .stopped(.numerics) }
    // Prices of an unfinished dual simplex are often feasible already, and any prices give a valid bound.
    if case .stopped = relaxation.termination {
      answer.bound = whole.program.bound(rowPrices: relaxation.rowPrices)
      finishBound(&answer)
    }
    return answer
  }

  /// Searches.
  ///
  /// - Parameter relaxation: The optimal relaxation, whose basis the model still has.
  /// - Returns: The best whole point, the bound, and why the search stopped.
  /// - Throws: ``SolverError``.
  mutating func run(_ relaxation: Solution) throws -> IntegerSolution {
    if let start = whole.start, isWithinGap(start.objective, relaxation.objective) {
      return IntegerSolution(
        termination: .withinGap, objective: start.objective, values: start.values,
        bound: min(relaxation.objective, start.objective), work: relaxation.work, nodes: 0)
    }
    if let limit = limits.reached { return stopped(limit, relaxation) }
    if let most = limits.work, relaxation.work >= most { return stopped(.work, relaxation) }
    let context = SearchContext(
      limits: limits, rootBound: relaxation.objective, onIncumbent: options.onIncumbent, whole: whole)
    let tree = try grow(context, workLeft: limits.work.map { $0 - relaxation.work })
    var answer = IntegerSolution(
      termination: try termination(tree, context), objective: nil, values: nil,
      bound: tree.has_bound != 0 ? max(relaxation.objective, tree.bound) : relaxation.objective,
      work: relaxation.work + Int(tree.iterations), nodes: Int(tree.nodes))
    try addPoint(&answer, tree)
    finishBound(&answer)
    return answer
  }

  /// Searches a presolved copy, which knows of a start plan what it costs alone.
  ///
  /// - Returns: The best whole point, the bound, and why the search stopped.
  /// - Throws: ``SolverError``.
  mutating func runPresolved() throws -> IntegerSolution {
    let context = SearchContext(limits: limits, rootBound: -.infinity, onIncumbent: nil, whole: whole)
    let tree = try grow(context, workLeft: limits.work)
    var answer = IntegerSolution(
      termination: try termination(tree, context), objective: nil, values: nil,
      bound: tree.has_bound != 0 ? tree.bound : nil, work: Int(tree.iterations), nodes: Int(tree.nodes))
    try addPoint(&answer, tree)
    finishBound(&answer)
    return answer
  }

  private var isPresolved: Bool { options.presolve && options.onIncumbent == nil }

  private func isWithinGap(_ objective: Double, _ bound: Double) -> Bool {
    limits.gap > 0 && objective - bound <= limits.gap * objective.magnitude
  }

  private func stopped(_ limit: Limit, _ relaxation: Solution) -> IntegerSolution {
    let objective = whole.start?.objective
    return IntegerSolution(
      termination: .stopped(limit), objective: objective, values: whole.start?.values,
      bound: min(relaxation.objective, objective ?? .infinity), work: relaxation.work, nodes: 0)
  }

  private func grow(_ context: SearchContext, workLeft: Int?) throws -> glpkguard_tree {
    for position in 0..<whole.program.columnCount where whole.program.isInteger[position] {
      try unsafe model.problem.call("marking integer columns") {
        unsafe glpkguard_set_integer($0, Int32(truncatingIfNeeded: position), 1)
      }
    }
    var tree = glpkguard_tree()
    var search = unsafe glpkguard_search()
    unsafe search.cuts = options.cuts ? 1 : 0
    unsafe search.presolve = isPresolved ? 1 : 0
    if isPresolved, let start = whole.start {
      unsafe search.has_ceiling = 1
      unsafe search.ceiling = start.objective
    }
    unsafe search.iteration_limit = Int64(workLeft ?? -1)
    unsafe search.relative_gap = limits.gap > 0 ? limits.gap : 0
    unsafe search.poll = { context, work in unsafe SearchContext.from(context)?.poll(work) ?? 1 }
    if options.onIncumbent != nil {
      unsafe search.incumbent = { context, values, count, objective, bound, hasBound in
        let copy = unsafe ContiguousArray(UnsafeBufferPointer(start: values, count: Int(count)))
        return unsafe SearchContext.from(context)?.tell(copy, objective, hasBound != 0 ? bound : nil) ?? 1
      }
    }
    let start = isPresolved ? [] : whole.start?.values ?? []
    try withExtendedLifetime(context) {
      unsafe search.context = Unmanaged.passUnretained(context).toOpaque()
      try unsafe start.withUnsafeBufferPointer { start in
        unsafe search.start = start.isEmpty ? nil : start.baseAddress
        try unsafe model.problem.call("running branch and cut") { unsafe glpkguard_branch_and_cut($0, &search, &tree) }
      }
    }
    return tree
  }

  private func termination(_ tree: glpkguard_tree, _ context: SearchContext) throws -> Termination {
    switch TreeVerdict(code: tree.code, status: tree.status) {
    case .ended(let termination): return termination
    case .stoppedByUs:
      switch tree.stop {
      case .work: return .stopped(.work)
      case .poll: return .stopped(context.limit ?? .cancelled)
      default: return .stopped(.cancelled)
      }
    case .badBounds:
      throw SolverError(
        code: .badArgument, context: "running branch and cut", message: "GLPK refuses the bounds of a column or row.")
    case .unexpected(let code):
      throw SolverError(code: .unexpected, context: "running branch and cut", message: "GLPK returned code \(code).")
    }
  }

  /// The better of GLPK's point, rounded and checked, and the start plan.
  private func addPoint(_ answer: inout IntegerSolution, _ tree: glpkguard_tree) throws {
    var best = whole.start
    if TreeVerdict.hasPoint(status: tree.status), tree.no_better == 0 {
      let found = try checkedPoint(&answer)
      let slack = 10 * WholeProgram.tolerance * (1 + tree.objective.magnitude)
      if let found, found.objective <= tree.objective + slack {
        if best.map({ found.objective < $0.objective }) ?? true { best = found }
      } else {
        // GLPK's point holds only within its own tolerances, so its proof is none.
        answer.termination = .stopped(.numerics)
      }
    }
    if best != nil, answer.termination == .infeasible { answer.termination = .stopped(.numerics) }
    answer.objective = best?.objective
    answer.values = best?.values
  }

  private func checkedPoint(
    _ answer: inout IntegerSolution
  ) throws -> (values: ContiguousArray<Double>, objective: Double)? {
    var values = ContiguousArray<Double>(repeating: 0, count: whole.program.columnCount)
    try unsafe model.problem.call("reading the whole point") { pointer in
      unsafe values.withUnsafeMutableBufferPointer { unsafe glpkguard_get_integer_values(pointer, $0.baseAddress) }
    }
    if let point = whole.point(rounding: values) { return point }
    // Rounding moved the point off a row: fix the whole numbers and solve the rest again.
    for position in 0..<whole.program.columnCount where whole.program.isInteger[position] {
      let value = values[position].rounded()
      try model.setBounds(ColumnIndex(position), lower: value, upper: value)
    }
    let rest = try model.minimize(.dual, limits: Limits(work: 100_000, deadline: nil))
    answer.work += rest.work
    return rest.termination == .optimal ? whole.point(rounding: rest.values) : nil
  }

  private func finishBound(_ answer: inout IntegerSolution) {
    switch answer.termination {
    case .infeasible, .unbounded: answer.bound = nil
    case .optimal: answer.bound = answer.objective
    case .withinGap:
      // GLPK looked at the bound once more after our callback did.
      guard let objective = answer.objective, let bound = answer.bound else { return }
      answer.bound = min(objective, max(bound, objective - limits.gap * (objective.magnitude + .ulpOfOne)))
    case .stopped:
      guard let objective = answer.objective, let bound = answer.bound else { return }
      answer.bound = min(objective, bound)
    }
  }
}
