internal import Planning
internal import Reporting

extension ThroughputFigure {
  /// What was counted and measured, figure by figure.
  static func figures(of result: Throughput) -> [ThroughputFigure: Double] {
    let counts = result.counts
    var figures: [ThroughputFigure: Double] = [
      .clients: Double(counts.clients), .pairs: Double(counts.pairs), .eligible: Double(counts.eligible),
      .columns: Double(counts.columns), .rows: Double(counts.rows), .terms: Double(counts.terms),
      .relaxationColumns: Double(counts.relaxationColumns), .relaxationRows: Double(counts.relaxationRows),
      .relaxationIterations: Double(counts.relaxationIterations), .units: Double(counts.units),
      .nodes: Double(counts.nodes), .pairsRate: result.pairs.perSecond, .programsRate: result.programs.perSecond,
      .coldRate: result.coldRelaxations.perSecond, .warmRate: result.warmRelaxations.perSecond,
      .unitsRate: result.units.perSecond, .nodesRate: result.nodes.perSecond, .roundsRate: result.rounds.perSecond,
    ]
    figures[.sharedUnitsRate] = result.sharedUnits?.perSecond
    figures[.sharedNodesRate] = result.sharedNodes?.perSecond
    figures[.repairsRate] = result.repairs?.perSecond
    return figures
  }
}
