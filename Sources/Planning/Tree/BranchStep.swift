import LinearProgramming

/// One node's work: its relaxation, a try of both sides of a few columns, and the two nodes below it.
struct BranchStep<Model: LiveModel> {
  let program: LinearProgram
  let model: Model
  let pseudoCosts: PseudoCosts
  /// What a point must cost less than to be of use.
  let cutoff: Double
  let limits: Limits

  private var node: BranchNode
  private var work = 0
  private var gains: [PseudoCosts.Gain] = []
  /// Column bounds in the node.
  private var lower: ContiguousArray<Double>
  private var upper: ContiguousArray<Double>

  /// What a node gave.
  struct Answer: Sendable {
    var work = 0
    /// A whole point.
    var point: ContiguousArray<Double>?
    var children: [BranchNode] = []
    var gains: [PseudoCosts.Gain] = []
    /// The node itself where its relaxation could not be solved.
    var isOpen = false
  }

  init(
    _ node: BranchNode, _ program: LinearProgram, _ model: Model, _ pseudoCosts: PseudoCosts, cutoff: Double,
    limits: Limits
  ) {
    self.node = node
    self.program = program
    self.model = model
    self.pseudoCosts = pseudoCosts
    self.cutoff = cutoff
    self.limits = limits
    lower = program.columnLower
    upper = program.columnUpper
  }

  /// Solves the node's relaxation and branches.
  mutating func run() throws -> Answer {
    for change in node.changes { try set(change.column, change.lower, change.upper) }
    try model.setBasis(node.basis)
    var answer = Answer()
    while true {
      let solution = try model.minimize(.dual, limits: limits)
      work += solution.work
      if solution.termination == .infeasible { break }
      guard solution.termination == .optimal else {
        answer.isOpen = true
        break
      }
      let bound = proven(solution)
      if bound >= cutoff { break }
      node.bound = max(node.bound, bound)
      let broken = (0..<program.columnCount).filter {
        program.isInteger[$0] && abs(solution.values[$0] - solution.values[$0].rounded()) > 1e-6
      }
      guard !broken.isEmpty else {
        answer.point = solution.values
        // A point within tolerances of the node's own bound ends it.
        break
      }
      let basis = try model.basis()
      guard let choice = try choose(broken, solution, basis) else { continue }
      answer.children = choice
      break
    }
    answer.work = work
    answer.gains = gains
    return answer
  }

  /// Tries both sides of the most promising columns.
  ///
  /// - Returns: The nodes below, or `nil` where a side turned out to be shut, so that the relaxation is to be solved again.
  private mutating func choose(_ broken: [Int], _ solution: Solution, _ basis: Basis) throws -> [BranchNode]? {
    let ranked = broken.map { (column: $0, score: pseudoCosts.score($0, solution.values[$0])) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.column < $1.column }
    var best: (column: Int, score: Double, down: Double, up: Double)?
    var idle = 0
    for entry in ranked.prefix(40) where idle < 8 {
      let column = entry.column
      let value = solution.values[column]
      var (down, up) = (node.bound, node.bound)
      var score = entry.score
      if !pseudoCosts.isKnown(column) {
        let (floor, ceiling) = (value.rounded(.down), value.rounded(.up))
        down = try attempt(column, lower[column], floor, basis)
        up = try attempt(column, ceiling, upper[column], basis)
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
        let rest = value - floor
        gains.append(.init(column: column, isUp: false, perUnit: (down - node.bound) / rest))
        gains.append(.init(column: column, isUp: true, perUnit: (up - node.bound) / (1 - rest)))
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

  /// What a column's narrower bounds prove within few iterations.
  private mutating func attempt(_ column: Int, _ low: Double, _ high: Double, _ basis: Basis) throws -> Double {
    let before = (lower[column], upper[column])
    try set(column, low, high)
    var few = limits
    few.work = 80
    let solution = try model.minimize(.dual, limits: few)
    work += solution.work
    let bound = solution.termination == .infeasible ? Double.infinity : max(node.bound, proven(solution))
    try set(column, before.0, before.1)
    try model.setBasis(basis)
    return bound
  }

  private mutating func set(_ column: Int, _ low: Double, _ high: Double) throws {
    (lower[column], upper[column]) = (low, high)
    try model.setBounds(ColumnIndex(column), lower: low, upper: high)
  }

  /// What the prices of a solution prove in the node, optimal or not.
  private func proven(_ solution: Solution) -> Double {
    guard !solution.rowPrices.isEmpty else { return -.infinity }
    return program.bound(rowPrices: solution.rowPrices, lower: lower, upper: upper) ?? -.infinity
  }
}
