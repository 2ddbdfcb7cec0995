/// A person with dates, capacity and limits; every number checked.
public struct Person: Sendable {
  /// The key for references.
  public internal(set) var id: String
  /// The name.
  public internal(set) var name: String
  /// Roles held, the main one first; never empty.
  public internal(set) var roles: [RoleIndex]
  /// Junior, mid or senior.
  public internal(set) var grade: Grade
  /// Place in ``Scenario/offices``.
  public internal(set) var office: Int?
  /// Pay with all charges, money per contract hour, at least 0.
  public internal(set) var costPerHour: Double
  /// Contract hours less public holidays, leave and training, at least 0.
  public internal(set) var capacityHours: Table<PlanningMonth, Double>
  /// Contract hours while employed, public holidays included.
  public internal(set) var contractHours: Table<PlanningMonth, Double>
  /// Hours of leave.
  public internal(set) var leaveHours: Table<PlanningMonth, Double>
  /// Hours of training.
  public internal(set) var trainingHours: Table<PlanningMonth, Double>
  /// Greatest overtime.
  public internal(set) var overtimeHours: Table<PlanningMonth, Double>
  /// Greatest share of capacity on client work without overtime.
  public internal(set) var ceiling: Double
  /// Utilization below which idleness is priced.
  public internal(set) var bandLow: Double
  /// Utilization above which load is priced.
  public internal(set) var bandHigh: Double
  /// Works for at most so many clients.
  public internal(set) var clientLimit: Int
  /// Main contact of at most so many.
  public internal(set) var leadLimit: Int
  /// The only client they work for.
  public internal(set) var dedicatedTo: ClientIndex?
  /// Whom they report to.
  public internal(set) var lineManager: PersonIndex?
  /// Hours of need covered by one hour in the own role, above 0.
  public internal(set) var productivity: Double
  /// Greatest share of capacity on hunting.
  public internal(set) var huntingShare: Double
  /// Share of fees paid as commission.
  public internal(set) var commission: Double
  /// Level 0 to 5 by sector.
  public internal(set) var expertise: Table<Sector, Int>
  /// Level 0 to 5 by skill; `nil` where nothing is known.
  public internal(set) var skills: Table<Skill, Int?>
  /// First day at work, where it matters.
  public internal(set) var start: Day?
  /// Last day at work, where known.
  public internal(set) var end: Day?

  /// The main role.
  public var role: RoleIndex { roles[0] }

  /// Greatest client hours in a month without overtime: ceiling × capacity.
  ///
  /// - Parameter month: Which month.
  /// - Returns: Hours, at least 0.
  public func ceilingHours(_ month: MonthIndex) -> Double { ceiling * capacityHours[month] }

  /// Greatest client hours in a month, overtime included.
  ///
  /// - Parameter month: Which month.
  /// - Returns: Hours, at least 0.
  public func greatestHours(_ month: MonthIndex) -> Double { ceilingHours(month) + overtimeHours[month] }
}
