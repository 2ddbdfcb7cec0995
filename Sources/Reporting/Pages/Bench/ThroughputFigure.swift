/// A figure of the engine's throughput; the raw value is its key in JSON, with its unit.
public enum ThroughputFigure: String, CaseIterable, Sendable, Hashable {
  /// Clients.
  case clients
  /// Questions whether a person may work for a client in a role.
  case pairs = "eligibilityPairs"
  /// Of these, those answered with yes.
  case eligible = "eligibleTriples"
  /// Columns of the program.
  case columns = "programColumns"
  /// Rows of the program.
  case rows = "programRows"
  /// Coefficients of the program.
  case terms = "programCoefficients"
  /// Columns of the relaxation.
  case relaxationColumns
  /// Rows of the relaxation.
  case relaxationRows
  /// Simplex iterations of the relaxation from nothing.
  case relaxationIterations
  /// Units that are priced.
  case units = "pricingUnits"
  /// Search nodes of pricing's first sweep.
  case nodes = "pricingNodesOfFirstSweep"
  /// Pairs judged.
  case pairsRate = "eligibilityPairsPerSecond"
  /// Programs built.
  case programsRate = "programsBuiltPerSecond"
  /// Relaxations from nothing.
  case coldRate = "coldRelaxationsPerSecond"
  /// Relaxations from the last basis.
  case warmRate = "warmRelaxationsPerSecond"
  /// Units priced on one thread.
  case unitsRate = "unitsPricedPerSecondOnOneThread"
  /// The same on several.
  case sharedUnitsRate = "unitsPricedPerSecondOnAllThreads"
  /// Search nodes on one thread.
  case nodesRate = "pricingNodesPerSecondOnOneThread"
  /// The same on several.
  case sharedNodesRate = "pricingNodesPerSecondOnAllThreads"
  /// Rounds of the bound.
  case roundsRate = "boundRoundsPerSecond"
  /// Neighbourhoods searched.
  case repairsRate = "repairsPerSecond"

  /// Whether it is the same on every machine and at every run.
  public var isCount: Bool {
    switch self {
    case .clients, .pairs, .eligible, .columns, .rows, .terms, .relaxationColumns, .relaxationRows,
      .relaxationIterations, .units, .nodes:
      true
    default: false
    }
  }
}
