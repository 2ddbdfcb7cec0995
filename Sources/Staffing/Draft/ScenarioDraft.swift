/// A scenario as it was read: anything may be missing or wrong.
public struct ScenarioDraft: Sendable {
  /// The scenario's name.
  public var name: Given<String>?
  /// Currency code such as `USD` or `VND`.
  public var currency: Given<String>?
  /// The first month; required.
  public var firstMonth: Given<Month>?
  /// How many months; 3 where missing.
  public var monthCount: Given<Double>?
  /// Public holidays.
  public var holidays: [Given<Day>] = []
  /// Contract hours of a full day; 8 where missing.
  public var hoursPerDay: Given<Double>?
  /// Prices, limits and rules.
  public var policy: PolicyDraft?
  /// Changes to the role catalogue.
  public var roles: [RoleDraft] = []
  /// Sectors.
  public var sectors: [SectorDraft] = []
  /// Competing clients.
  public var conflicts: [ConflictDraft] = []
  /// People.
  public var people: [PersonDraft] = []
  /// Clients.
  public var clients: [ClientDraft] = []
  /// Today's and former teams.
  public var teams: [MembershipDraft] = []
  /// Hours wanted.
  public var demand: [DemandDraft] = []
  /// Changes of what clients need.
  public var demandChanges: [DemandChangeDraft] = []
  /// Campaigns.
  public var campaigns: [CampaignDraft] = []
  /// Leave.
  public var leave: [LeaveDraft] = []
  /// Expertise.
  public var expertise: [ExpertiseDraft] = []
  /// Opportunities.
  public var opportunities: [OpportunityDraft] = []
  /// Downstream departments.
  public var departments: [DepartmentDraft] = []
  /// What she has decided herself.
  public var pins: [PinDraft] = []
  /// Median hourly cost by role id, money, where prices stay multiples of what they were whoever comes and goes; no file says it.
  public var heldMedians: [String: Double] = [:]
  /// Months with which a stage begins although nobody comes or goes; no file says it.
  public var heldStageStarts: Set<Month> = []

  /// A record with nothing given.
  public init() {}
}
