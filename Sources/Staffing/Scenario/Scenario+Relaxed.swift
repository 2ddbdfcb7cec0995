extension Scenario {
  /// Whether a rule was relaxed beforehand: listed in ``relaxations`` for everybody, or for this client and person.
  ///
  /// Rows and audits both ask this, so that they skip the same.
  ///
  /// - Parameters:
  ///   - rule: Which rule.
  ///   - client: For which client; `nil` asks for rules relaxed for all of them.
  ///   - person: For whom; `nil` asks for rules relaxed for everybody.
  /// - Returns: Whether the rule does not hold there.
  /// - Complexity: O(relaxations).
  public func isRelaxed(_ rule: RuleCode, client: ClientIndex? = nil, person: PersonIndex? = nil) -> Bool {
    relaxations.contains {
      $0.rule == rule && ($0.client == nil || $0.client == client) && ($0.person == nil || $0.person == person)
    }
  }

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
