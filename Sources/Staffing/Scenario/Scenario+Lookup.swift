extension Scenario {
  /// Whether a client's contract runs in some month of a stage.
  ///
  /// - Parameters:
  ///   - client: Whose contract.
  ///   - stage: Which stage.
  /// - Returns: Whether any month is active.
  public func isActive(_ client: ClientIndex, _ stage: StageIndex) -> Bool {
    stages[stage].monthIndices.contains { clients[client].isActive[$0] }
  }

  /// The price of one hour of a need left uncovered.
  ///
  /// - Parameter need: Which need.
  /// - Returns: Money per hour.
  public func shortfallPrice(_ need: Need) -> Double {
    let median = roles[need.role].medianCostPerHour
    let client = clients[need.client]
    if case .growth = need.stream { return policy.number(.growthShortfall) * max(0.1, client.growth) * median }
    switch client.tier {
    case .a: return policy.number(.shortfallA) * median
    case .b: return policy.number(.shortfallB) * median
    case .c: return policy.number(.shortfallC) * median
    }
  }

  /// Share of its months that a stage is of a quarter: values per quarter are taken in proportion.
  ///
  /// - Parameter stage: Which stage.
  /// - Returns: Months ÷ 3.
  public func quarters(in stage: StageIndex) -> Double { Double(stages[stage].months.count) / 3 }
}
