/// What is measured of the engine, in this order.
public enum ThroughputStage: String, Sendable, Hashable, CaseIterable {
  /// Making the department's program, prices and plan that the other stages need; not measured.
  case preparing
  /// Who may work for whom.
  case eligibility
  /// A scenario to its program.
  case building
  /// A relaxation from nothing.
  case coldRelaxation
  /// The same relaxation again after one right side has changed.
  case warmRelaxation
  /// The cheapest bundle of every person, on one thread.
  case pricing
  /// The same on several threads.
  case sharedPricing
  /// Rounds of the bound by bundles, on several threads.
  case bound
  /// Small exact neighbourhoods of a plan, on several threads.
  case repairs
}
