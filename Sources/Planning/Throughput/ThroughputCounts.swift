/// How large a department is for the engine: counts that are the same on every machine and at every run of one version.
public struct ThroughputCounts: Sendable, Hashable {
  /// People.
  public var people: Int
  /// Clients.
  public var clients: Int
  /// Questions whether a person may work for a client in a role that the client asks for.
  public var pairs: Int
  /// Of these, those that may.
  public var eligible: Int
  /// Columns of the whole program.
  public var columns: Int
  /// Rows of the whole program.
  public var rows: Int
  /// Coefficients of the whole program.
  public var terms: Int
  /// Columns of the relaxation that is measured: the whole where it is small, else what the bound's average uses.
  public var relaxationColumns: Int
  /// Rows of that relaxation.
  public var relaxationRows: Int
  /// Simplex iterations of that relaxation from nothing.
  public var relaxationIterations: Int
  /// Units that are priced: a person in a stage.
  public var units: Int
  /// Search nodes of pricing in the first sweep over all units and prices.
  public var nodes: Int
}
