/// That a rule is broken somewhere: facts only.
public struct Breach: Sendable, Hashable {
  /// Which rule.
  public var rule: RuleCode
  /// Who, where it is about somebody.
  public var person: PersonIndex?
  /// For which client.
  public var client: ClientIndex?
  /// In which demanded role.
  public var role: RoleIndex?
  /// In which stage.
  public var stage: StageIndex?
  /// In which month.
  public var month: MonthIndex?
  /// For which opportunity.
  public var opportunity: OpportunityIndex?
  /// By how much, in the rule's unit (people, clients, hours, money); above 0.
  public var amount: Double

  /// A breach.
  ///
  /// - Parameters:
  ///   - rule: Which rule.
  ///   - person: Who.
  ///   - client: For which client.
  ///   - role: In which demanded role.
  ///   - stage: In which stage.
  ///   - month: In which month.
  ///   - opportunity: For which opportunity.
  ///   - amount: By how much.
  public init(
    _ rule: RuleCode, person: PersonIndex? = nil, client: ClientIndex? = nil, role: RoleIndex? = nil,
    stage: StageIndex? = nil, month: MonthIndex? = nil, opportunity: OpportunityIndex? = nil, amount: Double = 1
  ) {
    self.rule = rule
    self.person = person
    self.client = client
    self.role = role
    self.stage = stage
    self.month = month
    self.opportunity = opportunity
    self.amount = amount
  }

  /// Whether two breaches are about the same thing, whatever their amounts.
  ///
  /// - Parameter other: Another breach.
  /// - Returns: Whether rule and subject agree.
  public func isSameSubject(as other: Breach) -> Bool {
    var copy = other
    copy.amount = amount
    return copy == self
  }
}
