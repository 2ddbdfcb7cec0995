/// A check that a ``Solution`` is optimal for a ``LinearProgram``, made from their numbers alone and by no solver.
///
/// A point that holds, prices of the right signs and two equal objectives prove each other; integrality is not looked at.
public struct OptimalityCertificate: Sendable, Hashable {
  /// The greatest relative error of each condition that was allowed.
  public let tolerance: Double
  /// What is wrong, at most the worst breach of each condition, in the order of ``Condition``; empty where it is optimal.
  public let breaches: [Breach]
  /// The objective of the point, the constant included.
  public let objective: Double
  /// The bound that the prices prove, the constant included.
  public let bound: Double

  /// Whether the solution is optimal within the tolerance.
  public var isValid: Bool { breaches.isEmpty }

  /// What optimality needs.
  public enum Condition: String, Sendable, Hashable, CaseIterable {
    /// The solution says that it is optimal, and has as many finite numbers as the program needs.
    case shape
    /// Values lie between their columns' bounds.
    case columnBounds = "column-bounds"
    /// Rows lie between their bounds.
    case rowBounds = "row-bounds"
    /// The objective is that of the values.
    case objective
    /// A reduced cost is the cost less price × coefficient.
    case reducedCosts = "reduced-costs"
    /// A row without least (greatest) value has no positive (negative) price.
    case priceSigns = "price-signs"
    /// A column without least (greatest) value has no positive (negative) reduced cost.
    case reducedCostSigns = "reduced-cost-signs"
    /// A row with a price is at its bound.
    case rowSlackness = "row-slackness"
    /// A column with a reduced cost is at its bound.
    case columnSlackness = "column-slackness"
    /// The objective equals the bound.
    case gap
  }

  /// A condition that does not hold.
  public struct Breach: Sendable, Hashable {
    /// Which condition.
    public let condition: Condition
    /// The column or row, counted from 0, or `nil` where the condition is about the whole.
    public let position: Int?
    /// The relative error; ``OptimalityCertificate/tolerance`` at most would have been right.
    public let error: Double
  }

  /// Checks a solution.
  ///
  /// Errors are relative: of bounds to 1 + |bound|, of prices and reduced costs to 1 + the greatest |cost|, of objectives to
  /// 1 + |objective|.
  ///
  /// - Parameters:
  ///   - program: What was solved.
  ///   - solution: What was found.
  ///   - tolerance: The greatest relative error allowed.
  /// - Complexity: O(columns + rows + terms).
  public init(program: LinearProgram, solution: Solution, tolerance: Double = 1e-6) {
    self.tolerance = tolerance
    guard Self.hasShape(program, solution) else {
      objective = .nan
      bound = .nan
      breaches = [Breach(condition: .shape, position: nil, error: .infinity)]
      return
    }
    var ledger = BreachLedger(tolerance: tolerance)
    objective = program.objective(of: solution.values)
    bound = ledger.check(program, solution, objective)
    breaches = ledger.breaches
  }

  private static func hasShape(_ program: LinearProgram, _ solution: Solution) -> Bool {
    solution.termination == .optimal && solution.values.count == program.columnCount
      && solution.reducedCosts.count == program.columnCount && solution.rowPrices.count == program.rowCount
      && solution.values.allSatisfy(\.isFinite) && solution.reducedCosts.allSatisfy(\.isFinite)
      && solution.rowPrices.allSatisfy(\.isFinite)
  }
}
