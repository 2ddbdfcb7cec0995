/// Something that minimises linear programs; the engines are generic over it, so they know no C library.
public protocol LinearSolver: Sendable {
  /// A program kept inside the solver, changed and solved again.
  associatedtype Model: LiveModel

  /// Loads a program and lends it for the time of `body`; the model must not leave it.
  ///
  /// - Parameters:
  ///   - program: What to load; every number must be finite or, for bounds, infinite.
  ///   - body: What to do with the model, on this thread.
  /// - Returns: What `body` returns.
  /// - Throws: ``SolverError`` where the solver fails, or what `body` throws.
  func withModel<Result>(_ program: LinearProgram, _ body: (Model) throws -> Result) throws -> Result

  /// Minimises over the whole points of a program by branch and cut.
  ///
  /// - Parameters:
  ///   - program: What to solve.
  ///   - options: How to search, start plan and incumbents.
  ///   - limits: When to stop. `gap` is relative to the objective, as solvers have it.
  /// - Returns: The best whole point, the bound, and why the search stopped.
  /// - Throws: ``SolverError`` where the solver fails.
  func minimizeInteger(_ program: LinearProgram, options: BranchAndCut, limits: Limits) throws -> IntegerSolution
}

/// How branch and cut is to search.
public struct BranchAndCut {
  /// A whole point to begin with (one value a column), or `nil`.
  ///
  /// It is checked before use.
  public var start: ContiguousArray<Double>?
  /// Whether to add MIR, cover, clique and Gomory cuts together.
  public var cuts = true
  /// Whether to presolve; a start plan needs it off, and it is then switched off.
  public var presolve = false
  /// Called at every better whole point with its values and the bound known then; returning `false` stops the search.
  public var onIncumbent: ((_ values: ContiguousArray<Double>, _ objective: Double, _ bound: Double?) -> Bool)?

  /// The defaults: cuts, no presolve, no start.
  public init() {}
}

/// A program that lives inside a solver: changed piece by piece, solved again from its last basis.
///
/// A model stays on the thread that made it.
public protocol LiveModel: AnyObject {
  /// How many columns there are now.
  var columnCount: Int { get }
  /// How many rows there are now.
  var rowCount: Int { get }

  /// Appends the columns of `columns` (their costs, bounds) with coefficients in existing rows.
  ///
  /// - Parameter columns: The new columns, in order.
  /// - Throws: ``SolverError``.
  func append(columns: [NewColumn]) throws
  /// Appends rows over existing columns.
  ///
  /// - Parameter rows: The new rows, in order.
  /// - Throws: ``SolverError``.
  func append(rows: [NewRow]) throws
  /// Deletes columns; the later ones move up.
  ///
  /// - Parameter columns: Ascending, without repetition.
  /// - Throws: ``SolverError``.
  func delete(columns: [ColumnIndex]) throws
  /// Deletes rows; the later ones move up.
  ///
  /// - Parameter rows: Ascending, without repetition.
  /// - Throws: ``SolverError``.
  func delete(rows: [RowIndex]) throws
  /// Changes a column's bounds.
  ///
  /// - Parameters:
  ///   - column: Which column.
  ///   - lower: Its least value.
  ///   - upper: Its greatest value.
  /// - Throws: ``SolverError``.
  func setBounds(_ column: ColumnIndex, lower: Double, upper: Double) throws
  /// Changes a row's bounds.
  ///
  /// - Parameters:
  ///   - row: Which row.
  ///   - lower: Its least value.
  ///   - upper: Its greatest value.
  /// - Throws: ``SolverError``.
  func setBounds(_ row: RowIndex, lower: Double, upper: Double) throws
  /// Changes a column's cost.
  ///
  /// - Parameters:
  ///   - column: Which column.
  ///   - cost: What one unit costs.
  /// - Throws: ``SolverError``.
  func setCost(_ column: ColumnIndex, _ cost: Double) throws
  /// Replaces all coefficients of a row.
  ///
  /// - Parameters:
  ///   - row: Which row.
  ///   - terms: The new coefficients; no column twice.
  /// - Throws: ``SolverError``.
  func setTerms(_ row: RowIndex, _ terms: [(column: ColumnIndex, coefficient: Double)]) throws
  /// The basis now.
  ///
  /// - Returns: One status a column and a row.
  /// - Throws: ``SolverError``.
  func basis() throws -> Basis
  /// Sets the basis to start from.
  ///
  /// - Parameter basis: One status a column and a row.
  /// - Throws: ``SolverError``.
  func setBasis(_ basis: Basis) throws
  /// Minimises from the basis at hand, integrality ignored.
  ///
  /// - Parameters:
  ///   - method: Which simplex.
  ///   - limits: When to stop; `gap` is not read.
  /// - Returns: The point, prices and why it stopped.
  /// - Throws: ``SolverError``.
  func minimize(_ method: SimplexMethod, limits: Limits) throws -> Solution
  /// Minimises again in exact rational arithmetic from the basis at hand.
  ///
  /// - Parameter limits: When to stop.
  /// - Returns: The point, prices and why it stopped.
  /// - Throws: ``SolverError``.
  func minimizeExactly(limits: Limits) throws -> Solution
}

/// Which simplex to run.
public enum SimplexMethod: Sendable, Hashable {
  /// Dual simplex with bound flipping; falls back on primal where it fails.
  case dual
  /// Primal simplex.
  case primal
}

/// A column to append to a live model.
public struct NewColumn: Sendable {
  /// What one unit costs.
  public var cost: Double
  /// The least value.
  public var lower: Double
  /// The greatest value.
  public var upper: Double
  /// Coefficients in existing rows; no row twice.
  public var terms: [(row: RowIndex, coefficient: Double)]

  /// All parts.
  ///
  /// - Parameters:
  ///   - cost: What one unit costs.
  ///   - lower: The least value.
  ///   - upper: The greatest value.
  ///   - terms: Coefficients in existing rows.
  public init(cost: Double, lower: Double, upper: Double, terms: [(row: RowIndex, coefficient: Double)]) {
    self.cost = cost
    self.lower = lower
    self.upper = upper
    self.terms = terms
  }
}

/// A row to append to a live model.
public struct NewRow: Sendable {
  /// The least value.
  public var lower: Double
  /// The greatest value.
  public var upper: Double
  /// Coefficients in existing columns; no column twice.
  public var terms: [(column: ColumnIndex, coefficient: Double)]

  /// All parts.
  ///
  /// - Parameters:
  ///   - lower: The least value.
  ///   - upper: The greatest value.
  ///   - terms: Coefficients in existing columns.
  public init(lower: Double, upper: Double, terms: [(column: ColumnIndex, coefficient: Double)]) {
    self.lower = lower
    self.upper = upper
    self.terms = terms
  }
}

/// The solver broke down: a defect or a hostile number, never an outcome of the model.
public struct SolverError: Error, Sendable, Hashable {
  /// What kind of breakdown.
  public enum Code: String, Sendable, Hashable {
    /// The library aborted inside a call and was caught.
    case fatal
    /// A number was not finite where it must be.
    case notFinite = "not-finite"
    /// An index, a basis or a program was not fit for the call.
    case badArgument = "bad-argument"
    /// The model belongs to an environment that a fatal error has freed.
    case stale
    /// The library answered with a code that has no outcome.
    case unexpected
  }

  /// What kind of breakdown.
  public var code: Code
  /// What was being done.
  public var context: String
  /// What the library said.
  public var message: String

  /// All parts.
  ///
  /// - Parameters:
  ///   - code: What kind of breakdown.
  ///   - context: What was being done.
  ///   - message: What the library said.
  public init(code: Code, context: String, message: String) {
    self.code = code
    self.context = context
    self.message = message
  }
}
