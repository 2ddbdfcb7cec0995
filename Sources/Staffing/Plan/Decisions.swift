/// What a plan decides, and nothing that follows from it: teams, main contacts, hours, freelance, acceptance.
public struct Decisions: Sendable, Hashable {
  /// Who is on which team in which demanded role and stage; ascending by stage, client, role, person.
  public var assignments: [Assignment]
  /// The main contacts; ascending by stage, client, person.
  public var mainContacts: [MainContact]
  /// Hours; ascending by person, need, month; none of 0.
  public var hours: [Allocation]
  /// Freelance hours; ascending by need, month; none of 0.
  public var freelance: [Freelance]
  /// Whether each opportunity is accepted.
  public var accepted: Table<Opportunity, Bool>

  /// Decisions in any order; they are sorted.
  ///
  /// - Parameters:
  ///   - assignments: Who is on which team.
  ///   - mainContacts: The main contacts.
  ///   - hours: Hours of each person, need and month.
  ///   - freelance: Hours bought outside.
  ///   - accepted: Whether each opportunity is accepted.
  public init(
    assignments: [Assignment], mainContacts: [MainContact], hours: [Allocation], freelance: [Freelance],
    accepted: Table<Opportunity, Bool>
  ) {
    self.assignments = assignments.sorted()
    self.mainContacts = mainContacts.sorted()
    self.hours = hours.sorted()
    self.freelance = freelance.sorted()
    self.accepted = accepted
  }

  /// A person on a client's team in a demanded role, for a stage.
  public struct Assignment: Sendable, Hashable, Comparable {
    /// In which stage.
    public var stage: StageIndex
    /// For whom.
    public var client: ClientIndex
    /// The demanded role.
    public var role: RoleIndex
    /// Who.
    public var person: PersonIndex

    /// All parts.
    ///
    /// - Parameters:
    ///   - person: Who.
    ///   - client: For whom.
    ///   - role: The demanded role.
    ///   - stage: In which stage.
    public init(person: PersonIndex, client: ClientIndex, role: RoleIndex, stage: StageIndex) {
      self.person = person
      self.client = client
      self.role = role
      self.stage = stage
    }

    /// By stage, client, role, person.
    public static func < (first: Self, second: Self) -> Bool {
      (first.stage, first.client, first.role, first.person) < (second.stage, second.client, second.role, second.person)
    }
  }

  /// A client's main contact in a stage.
  public struct MainContact: Sendable, Hashable, Comparable {
    /// In which stage.
    public var stage: StageIndex
    /// Whose main contact.
    public var client: ClientIndex
    /// Who.
    public var person: PersonIndex

    /// All parts.
    ///
    /// - Parameters:
    ///   - person: Who.
    ///   - client: Whose main contact.
    ///   - stage: In which stage.
    public init(person: PersonIndex, client: ClientIndex, stage: StageIndex) {
      self.person = person
      self.client = client
      self.stage = stage
    }

    /// By stage, client, person.
    public static func < (first: Self, second: Self) -> Bool {
      (first.stage, first.client, first.person) < (second.stage, second.client, second.person)
    }
  }

  /// Hours of a person for a need in a month.
  public struct Allocation: Sendable, Hashable, Comparable {
    /// Who.
    public var person: PersonIndex
    /// What for.
    public var need: NeedIndex
    /// When.
    public var month: MonthIndex
    /// Above 0.
    public var hours: Double

    /// All parts.
    ///
    /// - Parameters:
    ///   - person: Who.
    ///   - need: What for.
    ///   - month: When.
    ///   - hours: Above 0.
    public init(person: PersonIndex, need: NeedIndex, month: MonthIndex, hours: Double) {
      self.person = person
      self.need = need
      self.month = month
      self.hours = hours
    }

    /// By person, need, month.
    public static func < (first: Self, second: Self) -> Bool {
      (first.person, first.need, first.month) < (second.person, second.need, second.month)
    }
  }

  /// Hours bought outside for a need in a month.
  public struct Freelance: Sendable, Hashable, Comparable {
    /// What for.
    public var need: NeedIndex
    /// When.
    public var month: MonthIndex
    /// Above 0.
    public var hours: Double

    /// All parts.
    ///
    /// - Parameters:
    ///   - need: What for.
    ///   - month: When.
    ///   - hours: Above 0.
    public init(need: NeedIndex, month: MonthIndex, hours: Double) {
      self.need = need
      self.month = month
      self.hours = hours
    }

    /// By need, month.
    public static func < (first: Self, second: Self) -> Bool {
      (first.need, first.month) < (second.need, second.month)
    }
  }
}
