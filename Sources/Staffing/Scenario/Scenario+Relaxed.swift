extension Scenario {
  /// Whether a rule was relaxed beforehand for a client or a person: one that ``relaxations`` name.
  ///
  /// A relaxation that names nobody needs no answer here: such a rule is switched off, or holds with roles bent to the
  /// people there are. Rows and audits both ask this, so that they skip the same.
  ///
  /// - Parameters:
  ///   - rule: Which rule.
  ///   - client: For which client, where the rule is about one.
  ///   - person: For whom, where the rule is about somebody.
  /// - Returns: Whether the rule does not hold there.
  /// - Complexity: O(relaxations).
  public func isRelaxed(_ rule: RuleCode, client: ClientIndex? = nil, person: PersonIndex? = nil) -> Bool {
    relaxations.contains {
      $0.rule == rule && ($0.client != nil || $0.person != nil)
        && ($0.client == nil || $0.client == client) && ($0.person == nil || $0.person == person)
    }
  }

  /// Whether whoever covers a role that must be present counts as present, whatever the own role is.
  ///
  /// So it is in small agencies, and where nobody holds the role; listed as ``RuleCode/presence`` for all clients.
  public var areSubstitutesPresent: Bool {
    relaxations.contains { $0.rule == .presence && $0.client == nil }
  }
}
