/// A client as she wrote it: a name and a fee or hours are required.
public struct ClientDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// A short key for references.
  public var id: Given<String>?
  /// The name; required.
  public var name: Given<String>?
  /// The sector, for expertise.
  public var sector: Given<String>?
  /// `A`, `B` or `C`; from the fee where missing.
  public var tier: Given<String>?
  /// The office that serves it.
  public var office: Given<String>?
  /// Agency income, money per month, without VAT and pass-through.
  public var fee: Given<Double>?
  /// The same per quarter, instead of per month.
  public var feePerQuarter: Given<Double>?
  /// Retainer hours a month, split over roles by the duty catalogue where there are no demand rows.
  public var hours: Given<Double>?
  /// Hours a month that the fee pays for; planned hours above them are over-servicing.
  public var contractedHours: Given<Double>?
  /// Hours a month really worked last quarter, where known.
  public var actualHours: Given<Double>?
  /// First day of the contract.
  public var start: Given<Day>?
  /// Last day of the contract.
  public var end: Given<Day>?
  /// The day the contract is renewed; its window freezes the main contact.
  public var renewal: Given<Day>?
  /// `good`, `fair` or `poor`: how the relationship stands.
  public var health: Given<String>?
  /// Least grade of the main contact: `junior`, `mid` or `senior`; from the tier where missing.
  public var contactSeniority: Given<String>?
  /// Growth potential, 0 to 1.
  public var growth: Given<Double>?
  /// Hours a month of growth work wanted (hunting).
  public var growthHours: Given<Double>?
  /// Probability that the fee is not paid, 0 to 1.
  public var creditRisk: Given<Double>?
  /// Least margin, share of the fee; the policy's where missing.
  public var leastMargin: Given<Double>?
  /// Least share of hours by senior people, 0 to 1.
  public var seniorShare: Given<Double>?
  /// Least grade per role (1 junior, 2 mid, 3 senior), by role name.
  public var leastGrades: [Setting] = []
  /// Least expertise in the client's sector per role, 0 to 5, by role name.
  public var leastExpertise: [Setting] = []
  /// Least skill of the main contact, 0 to 5, by skill.
  public var leastSkills: [Setting] = []
  /// Greatest team size per role, by role name.
  public var teamLimits: [Setting] = []
  /// Months of the client's season.
  public var peakMonths: [Given<Month>] = []
  /// Hours and peak months: factor, 1.3 where peak months are given.
  public var peakFactor: Given<Double>?
  /// Whether leave of an executive needs a backup; yes where missing.
  public var backup: Given<Bool>?
  /// A remark that is carried along.
  public var note: Given<String>?

  /// A record with nothing given.
  public init() {}
}
