/// A person as she wrote it: only name and role are required.
public struct PersonDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// A short key for references; the name serves where it is missing.
  public var id: Given<String>?
  /// The name; required.
  public var name: Given<String>?
  /// The roles the person holds, the main one first; at least one is required.
  public var roles: [Given<String>] = []
  /// `junior`, `mid` or `senior`; `mid` where missing.
  public var grade: Given<String>?
  /// The office; the scenario's only one where missing.
  public var office: Given<String>?
  /// Pay with all charges, money per contract hour; else from `pay`, else the role's default ladder.
  public var costPerHour: Given<Double>?
  /// Pay with all charges, money per month; turned into an hourly cost.
  public var pay: Given<Double>?
  /// Contract hours a week; 40 where missing.
  public var hoursPerWeek: Given<Double>?
  /// Contract hours a month, instead of hours a week.
  public var hoursPerMonth: Given<Double>?
  /// First day at work; before the scenario where missing.
  public var start: Given<Day>?
  /// Last day at work; after the scenario where missing.
  public var end: Given<Day>?
  /// The person reported to, by name or id.
  public var lineManager: Given<String>?
  /// At most so many clients; the role's limit where missing.
  public var clientLimit: Given<Double>?
  /// Main contact of at most so many clients; the role's limit where missing.
  public var leadLimit: Given<Double>?
  /// The only client the person works for, by name or id.
  public var dedicated: Given<String>?
  /// Greatest share of capacity on client work, 0 to 1; the role's where missing.
  public var ceiling: Given<Double>?
  /// Greatest overtime, hours a month; a share of capacity where missing.
  public var overtime: Given<Double>?
  /// Hours of need covered by one hour of work; 1 where missing.
  public var productivity: Given<Double>?
  /// Greatest share of capacity on hunting, 0 to 1; the policy's where missing.
  public var hunting: Given<Double>?
  /// Training hours a month.
  public var training: Given<Double>?
  /// Skill levels 0 to 5 by skill: communication, selling, insight, care, strategy.
  public var skills: [Setting] = []
  /// Share of fees paid as commission, 0 to 1: a variable cost beside the salary.
  public var commission: Given<Double>?
  /// A remark that is carried along.
  public var note: Given<String>?

  /// A record with nothing given.
  public init() {}
}
