/// How far a basic solution is from satisfying the optimality conditions, as GLPK measures it.
///
/// Each is the greatest error relative to the numbers it is made of.
public struct Residuals: Sendable, Hashable {
  /// Of the rows' equations.
  public var rows: Double
  /// Of the bounds of rows and columns.
  public var bounds: Double
  /// Of the equations that define the reduced costs.
  public var reducedCosts: Double
  /// Of the signs of prices and reduced costs.
  public var signs: Double
}
