/// How fast the engine works on one department here, with what it worked on.
public struct Throughput: Sendable {
  /// What it worked on: the same on every machine.
  public var counts: ThroughputCounts
  /// Pairs of person and client judged.
  public var pairs: ThroughputRate
  /// Programs built.
  public var programs: ThroughputRate
  /// Relaxations solved from nothing.
  public var coldRelaxations: ThroughputRate
  /// Relaxations solved again after one right side has changed.
  public var warmRelaxations: ThroughputRate
  /// Units priced on one thread.
  public var units: ThroughputRate
  /// Search nodes of pricing on one thread.
  public var nodes: ThroughputRate
  /// Units priced on several threads, or `nil` where only one may be used.
  public var sharedUnits: ThroughputRate?
  /// Search nodes of pricing on several threads, or `nil` where only one may be used.
  public var sharedNodes: ThroughputRate?
  /// Rounds of the bound.
  public var rounds: ThroughputRate
  /// Neighbourhoods searched, or `nil` where no plan to repair was found.
  public var repairs: ThroughputRate?
}
