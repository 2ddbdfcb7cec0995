import LinearProgramming

/// One node's work: its relaxation, a try of both sides of a few columns, and the two nodes below it.
struct BranchStep<Model: LiveModel> {
  let model: BindingRows<Model>
  let pseudoCosts: PseudoCosts
  /// What a point must cost less than to be of use.
  let cutoff: Double
  let limits: Limits

  /// Finds cuts of the program.
  let separator: RoundingCuts
  private var node: BranchNode
  private var work = 0
  private var gains: [PseudoCosts.Gain] = []
  /// Column bounds in the node.
  private var lower: ContiguousArray<Double>
  private var upper: ContiguousArray<Double>

  init(
    _ node: BranchNode, _ model: BindingRows<Model>, _ separator: RoundingCuts, _ pseudoCosts: PseudoCosts,
    cutoff: Double, limits: Limits
  ) {
    self.separator = separator
    self.node = node
    self.model = model
    self.pseudoCosts = pseudoCosts
    self.cutoff = cutoff
    self.limits = limits
    lower = model.program.columnLower
    upper = model.program.columnUpper
  }

  /// Solves the node's relaxation, cuts it and branches.
  mutating func run() throws -> BranchAnswer {
    for change in node.changes { try set(change.column, change.lower, change.upper) }
    try model.setBasis(node.basis)
    var answer = BranchAnswer()
    var cuts: [RoundingCut] = []
    var isAnew = false
    while true {
      var solution = try model.minimize(limits: limits)
      work += solution.work
      if case .stopped(.numerics) = solution.termination, !isAnew {
        // One node that is given up keeps all that the others prove from counting.
        try model.beginAnew(lower: lower, upper: upper)
        (isAnew, cuts) = (true, [])
        continue
      }
      if solution.termination == .optimal, cuts.isEmpty, proven(solution, []) < cutoff {
        (solution, cuts) = try cut(solution)
      }
      if solution.termination == .infeasible { break }
      guard solution.termination == .optimal else {
        answer.children = split(solution)
        answer.isOpen = answer.children.isEmpty
        break
      }
      let bound = proven(solution, cuts)
      if bound >= cutoff { break }
      node.bound = max(node.bound, bound)
      let broken = model.program.columns(brokenAt: solution.values)
      guard !broken.isEmpty else {
        // A point within tolerances of the node's own bound ends it.
        answer.point = solution.values
        break
      }
      try fix(solution, room: cutoff - bound)
      let basis = try model.basis()
      guard let choice = try choose(broken, solution, basis, cuts) else { continue }
      answer.children = choice
      answer.relaxed = solution.values
      answer.cuts = cuts
      break
    }
    answer.work = work
    answer.gains = gains
    return answer
  }

  /// Fixes whole columns that rest at a bound and whose reduced cost is more than what is left to prove: the point stays what it is.
  private mutating func fix(_ solution: Solution, room: Double) throws {
    guard room.isFinite else { return }
    let margin = 1e-6 * max(1, abs(cutoff))
    for column in solution.reducedCosts.indices where model.program.isInteger[column] && lower[column] < upper[column] {
      let cost = solution.reducedCosts[column]
      guard abs(cost) > room + margin else { continue }
      let rest = cost > 0 ? lower[column] : upper[column]
      guard abs(solution.values[column] - rest) < 1e-9 else { continue }
      try set(column, rest, rest)
      node.changes.append(.init(column: column, lower: rest, upper: rest))
    }
  }

  /// A few rounds of cuts; those that do not bind are dropped, and all where the simplex method's numbers do not bear them.
  private mutating func cut(_ first: Solution) throws -> (Solution, [RoundingCut]) {
    let basis = try model.basis()
    var relaxation = CutRelaxation(model, separator, first)
    for _ in 0..<2 {
      let before = relaxation.solution.objective
      guard try relaxation.cut(most: 100, limits: limits) > 0 else { break }
      work += relaxation.solution.work
      if case .stopped(.numerics) = relaxation.solution.termination {
        try model.forgetCuts(at: basis)
        let again = try model.minimize(limits: limits)
        work += again.work
        return (again, [])
      }
      guard relaxation.solution.termination == .optimal else { return (relaxation.solution, relaxation.cuts) }
      if relaxation.solution.objective - before < 0.03 * (cutoff - before) { break }
    }
    try relaxation.purge(after: 0)
    return (relaxation.solution, relaxation.cuts)
  }

  /// Tries both sides of some columns of the node, each by itself.
  ///
  /// - Returns: What they bring.
  mutating func attempt(_ columns: [Int], _ values: ContiguousArray<Double>) throws -> BranchAnswer {
    try model.setBasis(node.basis)
    _ = try model.minimize(limits: limits)
    for column in columns { try attempt(column, values[column], node.basis, []) }
    var answer = BranchAnswer()
    answer.work = work
    answer.gains = gains
    return answer
  }

  /// What both sides of a column prove.
  @discardableResult
  private mutating func attempt(
    _ column: Int, _ value: Double, _ basis: Basis, _ cuts: [RoundingCut]
  ) throws -> (down: Double, up: Double) {
    let floor = value.rounded(.down)
    let down = try attempt(column, lower[column], floor, basis, cuts)
    let up = try attempt(column, floor + 1, upper[column], basis, cuts)
    // A side that is shut counts as far as it is of use.
    let most = cutoff.isFinite ? cutoff - node.bound : .infinity
    for (isUp, bound, way) in [(false, down, value - floor), (true, up, floor + 1 - value)] {
      let gain = min(bound - node.bound, most)
      if gain.isFinite { gains.append(.init(column: column, isUp: isUp, perUnit: gain / way)) }
    }
    return (down, up)
  }

  /// Tries both sides of the most promising columns.
  ///
  /// - Returns: The nodes below, or `nil` where a side turned out to be shut, so that the relaxation is to be solved again.
  private mutating func choose(
    _ broken: [Int], _ solution: Solution, _ basis: Basis, _ cuts: [RoundingCut]
  ) throws -> [BranchNode]? {
    let ranked = broken.map { (column: $0, score: pseudoCosts.score($0, solution.values[$0])) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.column < $1.column }
    var best: (column: Int, score: Double, down: Double, up: Double)?
    var idle = 0
    for entry in ranked.prefix(40) where idle < 4 {
      let column = entry.column
      let value = solution.values[column]
      var (down, up) = (node.bound, node.bound)
      var score = entry.score
      if !pseudoCosts.isKnown(column) {
        let (floor, ceiling) = (value.rounded(.down), value.rounded(.up))
        (down, up) = try attempt(column, value, basis, cuts)
        if down >= cutoff || up >= cutoff {
          guard down < cutoff || up < cutoff else {
            node.bound = cutoff
            return []
          }
          let bounds = down >= cutoff ? ceiling...upper[column] : lower[column]...floor
          try set(column, bounds.lowerBound, bounds.upperBound)
          node.changes.append(.init(column: column, lower: bounds.lowerBound, upper: bounds.upperBound))
          try model.setBasis(basis)
          return nil
        }
        score = PseudoCosts.score(down - node.bound, up - node.bound)
      }
      if score > (best?.score ?? -1) {
        (best, idle) = ((column, score, down, up), 0)
      } else {
        idle += 1
      }
    }
    guard let best else { return [] }
    let value = solution.values[best.column]
    return [
      node.child(best.column, lower[best.column]...value.rounded(.down), basis, bound: best.down),
      node.child(best.column, value.rounded(.up)...upper[best.column], basis, bound: best.up),
    ]
  }

  /// Two halves of a node whose relaxation's numbers are not borne: what they have fixed may do them good.
  private func split(_ solution: Solution) -> [BranchNode] {
    guard case .stopped(.numerics) = solution.termination, solution.values.count == lower.count else { return [] }
    let open = lower.indices.filter { model.program.isInteger[$0] && lower[$0] < upper[$0] }
    func breach(_ column: Int) -> Double { abs(solution.values[column] - solution.values[column].rounded()) }
    guard let column = open.max(by: { breach($0) != breach($1) ? breach($0) < breach($1) : $0 > $1 }) else { return [] }
    let floor = min(max(solution.values[column].rounded(.down), lower[column]), upper[column] - 1)
    return [
      node.child(column, lower[column]...floor, node.basis, bound: node.bound),
      node.child(column, (floor + 1)...upper[column], node.basis, bound: node.bound),
    ]
  }

  /// What a column's narrower bounds prove within few iterations.
  private mutating func attempt(
    _ column: Int, _ low: Double, _ high: Double, _ basis: Basis, _ cuts: [RoundingCut]
  ) throws -> Double {
    let before = (lower[column], upper[column])
    try set(column, low, high)
    var few = limits
    few.work = 80
    let solution = try model.minimize(limits: few)
    work += solution.work
    let bound = solution.termination == .infeasible ? Double.infinity : max(node.bound, proven(solution, cuts))
    try set(column, before.0, before.1)
    try model.setBasis(basis)
    return bound
  }

  private mutating func set(_ column: Int, _ low: Double, _ high: Double) throws {
    (lower[column], upper[column]) = (low, high)
    try model.setBounds(ColumnIndex(column), lower: low, upper: high)
  }

  /// What the prices of a solution prove in the node, optimal or not.
  private func proven(_ solution: Solution, _ cuts: [RoundingCut]) -> Double {
    guard !solution.rowPrices.isEmpty else { return -.infinity }
    var whole = model.program
    whole.append(cuts)
    return whole.bound(rowPrices: solution.rowPrices, lower: lower, upper: upper) ?? -.infinity
  }
}
