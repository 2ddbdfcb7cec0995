public import LinearProgramming
public import Staffing

/// Proves bounds for scenarios that are slightly different from one whose prices are known, without a search.
///
/// The relaxation of the base is solved once. Any prices of rows prove a bound for any data (weak duality), so a scenario is answered
/// by building its program, taking over the price of every row that is still there, and adding up: no simplex step is made.
public struct BaseBound: Sendable {
  let prices: KeyedPrices

  /// Solves the relaxation of a base.
  ///
  /// - Parameters:
  ///   - solver: Solves linear programs.
  ///   - base: The scenario as it is.
  ///   - limits: Where to stop; prices of an unfinished relaxation prove less.
  /// - Throws: `SolverError` where the solver broke down.
  public init(solver: some LinearSolver, base: Scenario, limits: Limits = Limits()) throws {
    let model = CompactModel(base)
    prices = KeyedPrices(model, try Self.rowPrices(solver, model, limits))
  }

  /// Programs with no more rows are solved whole, larger ones by parts.
  ///
  /// Both prove the same of the base. Of 45 people the whole is the faster, and since rows are priced that parts leave at 0, it proves a
  /// sixth more of futures; beyond, the simplex method takes too long.
  private static let mostRowsAtOnce = 20_000

  private static func rowPrices(
    _ solver: some LinearSolver, _ model: CompactModel, _ limits: Limits
  ) throws -> ContiguousArray<Double> {
    if model.program.rowCount <= mostRowsAtOnce {
      let whole = try solver.withModel(model.program) { try $0.minimize(.dual, limits: limits) }
      if whole.termination == .optimal { return whole.rowPrices }
    }
    return try Sifting(solver: solver, task: SearchTask(model)).solve(start: nil, limits: limits).rowPrices
  }

  /// What no plan of a scenario that keeps all rules can be below.
  ///
  /// - Parameter scenario: The scenario; the nearer it is to the base, the more is proven.
  /// - Returns: Money, as in a plan's proof; `nil` where the base's prices prove nothing.
  /// - Complexity: O(terms of the program).
  public func bound(_ scenario: Scenario) -> Double? {
    let model = CompactModel(scenario)
    let own = prices.prices(for: model)
    let priced = PricedProgram(model, own).bound()
    return [priced, model.program.bound(rowPrices: own)].compactMap(\.self).max()
  }
}
