/// Rules that cannot hold together, and what it costs to give one of them up.
public struct Contradiction: Sendable {
  /// Rules that no plan keeps all, in the order of listing; one alone where it cannot hold by itself.
  public var rules: [RuleGroup]
  /// Whether it is proven of every one of them that the others can hold without it.
  public var isSmallest: Bool
  /// What giving up each of them makes of the plan, with one rule of every other contradiction given up beside, the best
  /// first; those that were not tried last, in the order of an estimate; empty where that was not asked.
  public var waysOut: [WayOut]

  /// A contradiction.
  ///
  /// - Parameters:
  ///   - rules: Rules that no plan keeps all.
  ///   - isSmallest: Whether every one of them is proven to be needed.
  ///   - waysOut: What giving up each of them makes of the plan.
  public init(rules: [RuleGroup], isSmallest: Bool, waysOut: [WayOut]) {
    self.rules = rules
    self.isSmallest = isSmallest
    self.waysOut = waysOut
  }
}
