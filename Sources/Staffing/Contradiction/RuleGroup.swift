/// One rule at one subject, all its months together: what contradictions are made of.
///
/// A group is what she can change in one place: a pin, competing clients, somebody's limit, what a client asks for. Breaches name
/// a month or a stage as well, and rules about several people name one of them; a group ``covers(_:in:)`` all of those.
public struct RuleGroup: Sendable, Hashable {
  /// Which rule.
  public var rule: RuleCode
  /// Who, where it is about somebody.
  public var person: PersonIndex?
  /// For which client.
  public var client: ClientIndex?
  /// In which demanded role.
  public var role: RoleIndex?
  /// Which opportunity.
  public var opportunity: OpportunityIndex?
  /// Which competing clients: a place in ``Scenario/conflicts``.
  public var conflict: Int?
  /// What she decided herself: a place in ``Scenario/pins``.
  public var pin: Int?

  /// A group.
  ///
  /// - Parameters:
  ///   - rule: Which rule.
  ///   - person: Who.
  ///   - client: For which client.
  ///   - role: In which demanded role.
  ///   - opportunity: Which opportunity.
  ///   - conflict: A place in ``Scenario/conflicts``.
  ///   - pin: A place in ``Scenario/pins``.
  public init(
    _ rule: RuleCode, person: PersonIndex? = nil, client: ClientIndex? = nil, role: RoleIndex? = nil,
    opportunity: OpportunityIndex? = nil, conflict: Int? = nil, pin: Int? = nil
  ) {
    self.rule = rule
    self.person = person
    self.client = client
    self.role = role
    self.opportunity = opportunity
    self.conflict = conflict
    self.pin = pin
  }

  /// Whether a breach is one of this rule at this subject.
  ///
  /// - Parameters:
  ///   - breach: What an audit found.
  ///   - scenario: The scenario that both belong to.
  /// - Returns: Whether the rule is the same, and whatever the group names is what the breach is about.
  public func covers(_ breach: Breach, in scenario: Scenario) -> Bool {
    guard breach.rule == rule, person == nil || person == breach.person, client == nil || client == breach.client,
      role == nil || role == breach.role, opportunity == nil || opportunity == breach.opportunity
    else { return false }
    // A person's limit of clients to lead is another rule than a client's main contact, although both have one key.
    if rule == .mainContact, client == nil, breach.client != nil { return false }
    if let conflict {
      return breach.client.map { scenario.conflicts[conflict].clients.contains($0) } ?? false
    }
    guard let pin else { return true }
    let own = scenario.pins[pin]
    return own.person == breach.person && own.client == breach.client
      && (own.role == nil || own.role == breach.role) && (breach.stage.map { own.stages.contains($0) } ?? true)
  }
}

extension RuleGroup: Comparable {
  /// The order of listing: by rule, then by client, person, role, opportunity, and place in her files.
  public static func < (first: RuleGroup, second: RuleGroup) -> Bool {
    guard first.rule == second.rule else { return first.rule < second.rule }
    return first.places < second.places
  }

  private var places: (Int, Int, Int, Int, Int) {
    (
      client?.position ?? -1, person?.position ?? -1, role?.position ?? -1, opportunity?.position ?? -1,
      conflict ?? pin ?? -1
    )
  }
}
