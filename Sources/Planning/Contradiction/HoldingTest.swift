import LinearProgramming

/// Asks of one part whether some of its rules hold together, all others open to be broken; what cannot be broken always holds.
///
/// Every answer is a proof or a point, never a guess: bounds that rows leave, then the relaxation, then whole columns near it,
/// then branch and cut, each within work that is the same on every machine. Points are kept, for one that breaks little
/// answers many questions.
struct HoldingTest<Solver: LinearSolver> {
  /// Whether rules hold together.
  enum Verdict: Sendable {
    /// A whole point keeps them.
    case holds
    /// No whole point does.
    case cannot
    /// The limits came first.
    case unknown
  }

  /// How far a test goes: what one cannot tell, the next may, for more work.
  enum Effort: Sendable, CaseIterable {
    /// What rows say of bounds.
    case bounds
    /// The relaxation.
    case relaxation
    /// Whole columns near it, then branch and cut.
    case tree
  }

  /// A whole point and the rules that it breaks.
  private struct Point {
    var values: ContiguousArray<Double>
    var broken: [Int]

    func keeps(_ kept: ContiguousArray<Bool>) -> Bool { broken.allSatisfy { !kept[$0] } }
  }

  let part: ContradictionPart
  /// Counts the work, and says when there is none left.
  var meter: WorkMeter
  let solver: Solver
  /// The part with broken rules dearer than all else, so that points break few; without other costs simplex would not know
  /// where to go.
  let program: LinearProgram
  private var points: [Point] = []
  var random: SplitMix
  /// Of a large part, where the last relaxation ended.
  var basis: Basis?

  /// Iterations for one relaxation, and for one search tree.
  static var relaxationWork: Int { 100_000 }
  private static var treeWork: Int { 20_000 }
  /// Whether it stays whole, so that each relaxation goes on from the last one.
  let isLarge: Bool

  /// A test of one part.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - price: What breaking one unit of weight costs.
  ///   - solver: Solves linear programs.
  ///   - meter: Counts the work.
  ///   - random: Breaks ties.
  ///   - columnsToStayWhole: A part with more columns is a large one.
  init(
    _ part: ContradictionPart, price: Double, solver: Solver, meter: WorkMeter, random: SplitMix,
    columnsToStayWhole: Int = 5_000
  ) {
    self.part = part
    isLarge = part.part.program.columnCount > columnsToStayWhole
    self.solver = solver
    self.meter = meter
    self.random = random
    var program = part.part.program
    for rule in part.breaks where !rule.groups.isEmpty {
      program.setCost(ColumnIndex(rule.column), price * max(1, rule.weight))
    }
    self.program = program
  }

  /// Whether rules hold together.
  ///
  /// - Parameters:
  ///   - kept: Per place in ``BreakGroups/groups``, whether it has to hold.
  ///   - effort: How far the test goes.
  /// - Returns: What is proven of it.
  /// - Throws: What the solver throws.
  mutating func verdict(keeping kept: ContiguousArray<Bool>, within effort: Effort = .tree) throws -> Verdict {
    if point(keeping: kept) != nil { return .holds }
    guard !meter.isOver else { return .unknown }
    let own = WorkMeter(limits: meter.slice(work: Self.relaxationWork + Self.treeWork), report: nil)
    defer { meter.spend(max(1, own.spent)) }
    var closed = program
    part.shut(&closed, keeping: kept)
    var loose = closed
    part.loosen(&loose, keeping: kept)
    var bounds = BoundPropagation(loose)
    guard bounds.propagateAll() else { return .cannot }
    if effort == .bounds { return .unknown }
    // A large part stays as it is, for what is open gives no room where it costs more than all else.
    let answer = try isLarge ? search(closed, own, effort) : searchPieces(of: loose, own, effort)
    switch answer {
    case .cannot: return .cannot
    case .unknown: return .unknown
    case .point(let values): return adopt(part.settled(values, keeping: kept), closed) ? .holds : .unknown
    }
  }

  /// Looks for a point in each piece that rows which bind leave.
  private mutating func searchPieces(of loose: LinearProgram, _ own: WorkMeter, _ effort: Effort) throws -> Answer {
    var values: ContiguousArray<Double>? = loose.columnLower
    for piece in ProgramPart.all(of: loose) {
      switch try search(piece.program, own, effort) {
      case .cannot: return .cannot
      case .unknown: values = nil
      case .point(let point):
        for (place, column) in piece.columns.enumerated() { values?[column.position] = point[place] }
      }
    }
    return values.map(Answer.point) ?? .unknown
  }

  /// A point that keeps some rules, if one is known.
  func point(keeping kept: ContiguousArray<Bool>) -> ContiguousArray<Double>? {
    points.first { $0.keeps(kept) }?.values
  }

  /// The point that breaks the least weight of some rules; `nil` where no point is known.
  func lightestPoint(keeping kept: ContiguousArray<Bool>, weights: [Double]) -> ContiguousArray<Double>? {
    points.min { first, second in
      func weight(_ point: Point) -> Double { point.broken.reduce(0) { $0 + (kept[$1] ? weights[$1] : 0) } }
      return weight(first) < weight(second)
    }?.values
  }

  /// The rules among some that the point breaks which breaks the least weight of them; `nil` where no point is known.
  func leastBroken(of kept: ContiguousArray<Bool>, weights: [Double]) -> [Int]? {
    points.map { point in point.broken.filter { kept[$0] } }.min { first, second in
      first.reduce(0) { $0 + weights[$1] } < second.reduce(0) { $0 + weights[$1] }
    }
  }

  /// What a search ended with.
  private enum Answer {
    case point(ContiguousArray<Double>)
    case cannot
    case unknown
  }

  /// Looks for a point of one piece, or of the whole.
  private mutating func search(_ piece: LinearProgram, _ own: WorkMeter, _ effort: Effort) throws -> Answer {
    let relaxation = try relax(piece, own)
    if relaxation.termination == .infeasible { return .cannot }
    guard relaxation.termination == .optimal else { return .unknown }
    if Self.isPoint(relaxation.values, of: piece) { return .point(relaxation.values) }
    if effort == .relaxation { return .unknown }
    let rounded = try GuidedRounding(piece).plan(near: relaxation.values, solver, own, &random)
    if let rounded, Self.isPoint(rounded, of: piece) { return .point(rounded) }
    return try searchTree(piece, own)
  }

  /// The relaxation of one piece, or of the whole from where the last one ended.
  private mutating func relax(_ piece: LinearProgram, _ own: WorkMeter) throws -> Solution {
    let known = isLarge ? basis : nil
    let (relaxation, last) = try solver.withModel(piece) { model in
      if let known { try model.setBasis(known) }
      let answer = try model.minimize(.dual, limits: own.slice(work: Self.relaxationWork))
      let isDone = answer.termination == .optimal || answer.termination == .infeasible
      return (answer, isLarge && isDone ? try model.basis() : nil)
    }
    if let last { basis = last }
    own.spend(relaxation)
    return relaxation
  }

  /// Branch and cut until a first point; its end is a proof.
  private func searchTree(_ piece: LinearProgram, _ own: WorkMeter) throws -> Answer {
    var found: ContiguousArray<Double>?
    var options = BranchAndCut()
    options.onIncumbent = { values, _, _ in
      found = values
      return false
    }
    let answer = try solver.minimizeInteger(piece, options: options, limits: own.slice(work: Self.treeWork))
    own.spend(max(1, answer.work))
    if let point = found ?? answer.values, Self.isPoint(point, of: piece) { return .point(point) }
    return answer.termination == .infeasible ? .cannot : .unknown
  }

  /// Whether values are whole and keep all rows.
  static func isPoint(_ values: ContiguousArray<Double>, of program: LinearProgram) -> Bool {
    program.maximumFraction(of: values) < 1e-7 && program.maximumViolation(of: values) < 1e-6
  }

  /// Keeps a point that is whole and keeps all rows.
  @discardableResult
  mutating func adopt(_ values: ContiguousArray<Double>, _ closed: LinearProgram) -> Bool {
    guard Self.isPoint(values, of: closed) else { return false }
    points.append(Point(values: values, broken: part.broken(values)))
    return true
  }
}
