extension Scenario {
  /// The median hourly cost of a role of the catalogue: the unit of prices that are hours of a certain role.
  ///
  /// - Parameter role: The role's stable key, such as `executive`.
  /// - Returns: Money per hour; the first role's where the catalogue has no such key.
  public func catalogueCost(_ role: String) -> Double {
    roles.first { $0.id == role }?.medianCostPerHour ?? roles.first?.medianCostPerHour ?? 0
  }

  /// Money that rows divide by, so that they read alike in dollars and in dong: an executive's hour.
  public var moneyUnit: Double {
    let cost = catalogueCost("executive")
    return cost > 0 ? cost : 1
  }
}
