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
}
