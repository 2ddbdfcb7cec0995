/// A client with dates, fee and what it asks of its team; also one that an opportunity would bring.
public struct Client: Sendable {
  /// The key for references.
  public internal(set) var id: String
  /// The name.
  public internal(set) var name: String
  /// The sector.
  public internal(set) var sector: SectorIndex?
  /// A, B or C.
  public internal(set) var tier: Tier
  /// Place in ``Scenario/offices``.
  public internal(set) var office: Int?
  /// Agency income, money per month; 0 outside the contract.
  public internal(set) var fee: Table<PlanningMonth, Double>
  /// Whether the contract runs in a month; for a client an opportunity brings, its delivery and pitch months.
  public internal(set) var isActive: Table<PlanningMonth, Bool>
  /// The opportunity that must be accepted for the client to exist.
  public internal(set) var broughtBy: OpportunityIndex?
  /// Hours the fee pays for, where known.
  public internal(set) var contractedHours: Table<PlanningMonth, Double?>
  /// Hours a month really worked last quarter, where known.
  public internal(set) var actualHours: Double?
  /// When the contract is renewed.
  public internal(set) var renewal: Day?
  /// Whether the main contact is frozen in a stage.
  public internal(set) var renewalWindow: Table<Stage, Bool>
  /// How the relationship stands.
  public internal(set) var health: Health
  /// Least grade of the main contact.
  public internal(set) var contactGrade: Grade
  /// Growth potential, 0 to 1.
  public internal(set) var growth: Double
  /// Probability of not being paid, 0 to 1.
  public internal(set) var creditRisk: Double
  /// Least margin, share of the fee.
  public internal(set) var leastMargin: Double
  /// Least share of hours by senior people.
  public internal(set) var seniorShare: Double
  /// Least grade asked per role.
  public internal(set) var leastGrade: Table<Role, Grade?>
  /// Least expertise asked per role, 0 where nothing is asked: a floor.
  public internal(set) var leastExpertise: Table<Role, Int>
  /// Expertise wished per role: what is missing is priced.
  public internal(set) var wantedExpertise: Table<Role, Int>
  /// Least skill of the main contact, 0 where nothing is asked.
  public internal(set) var leastSkills: Table<Skill, Int>
  /// Greatest team size per role.
  public internal(set) var teamLimit: Table<Role, Int>
  /// Whether it is large enough to need a second person who knows it.
  public internal(set) var needsSecondPerson: Bool
  /// Whether leave of an executive needs a backup.
  public internal(set) var needsBackup: Bool
  /// Whether planner and main contact must be different people (enough strategy hours).
  public internal(set) var isPlannerApart: Bool
  /// How estimated hours divide into duties; empty where demand was given.
  public internal(set) var duties: [DutyHours]

  /// Hours of one duty.
  public struct DutyHours: Sendable, Hashable {
    /// The duty's key in the duty catalogue.
    public var duty: String
    /// The role that does it.
    public var role: RoleIndex
    /// Hours a month.
    public var hours: Double
  }
}
