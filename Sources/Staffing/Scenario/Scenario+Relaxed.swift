extension Scenario {
  /// Whether a rule does not hold for a client: switched off for all, or relaxed for this one.
  ///
  /// - Parameters:
  ///   - rule: Which.
  ///   - client: Whose.
  /// - Returns: Whether it is off.
  /// - Complexity: O(relaxations): look it up once, not in loops.
  public func isOff(_ rule: RuleCode, for client: ClientIndex) -> Bool {
    !policy.isOn(rule) || relaxations.contains { $0.rule == rule && $0.client == client }
  }

  /// Whether whoever covers a role that must be present counts as present, whatever the own role is.
  ///
  /// So it is in small agencies, and where nobody holds the role; listed as ``RuleCode/presence`` for all clients.
  public var areSubstitutesPresent: Bool {
    relaxations.contains { $0.rule == .presence && $0.client == nil }
  }
}
