import Synchronization

extension PricingPool {
  /// Search nodes of all units and calls so far.
  var nodes: Int {
    groups.reduce(0) { sum, group in sum + group.pricing.withLock { $0.reduce(0) { $0 + $1.nodes } } }
  }
}
