/// Pricing by itself: all units of a department at the prices that its bound meets, over and over.
public struct ThroughputPricing {
  private let pool: PricingPool
  private let unitCount: Int
  private let costs: [ContiguousArray<Double>]
  private var nodesBefore = 0

  /// What one sweep over all prices came to; the same for any number of threads.
  public struct Sweep: Sendable, Hashable {
    /// Units priced: one for each unit and price.
    public var units: Int
    /// Nodes that pricing searched.
    public var nodes: Int
    /// The sum of what all bundles are proven to cost at least.
    public var bound: Double
  }

  init(_ cut: BundleUnits, at costs: [ContiguousArray<Double>], threads: Int) {
    pool = PricingPool(cut.units, threads: threads)
    unitCount = cut.units.count
    self.costs = costs
  }

  /// Prices every unit at every price.
  ///
  /// - Returns: What it came to. Pricing begins where its last call ended, so later sweeps search less than the first.
  public mutating func sweep() -> Sweep {
    var sweep = Sweep(units: unitCount * costs.count, nodes: 0, bound: 0)
    for reduced in costs {
      for proposal in pool.price(reduced) { sweep.bound += proposal.bound }
    }
    let nodes = pool.nodes
    sweep.nodes = nodes - nodesBefore
    nodesBefore = nodes
    return sweep
  }
}
