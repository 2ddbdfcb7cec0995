/// A line of `campaigns.csv`: what drives planners' and directors' hours.
public struct CampaignDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// The campaign.
  public var name: Given<String>?
  /// Name or id.
  public var client: Given<String>?
  /// `brand`, `launch`, `sales`, `digital`, `event` or another word.
  public var kind: Given<String>?
  /// First month.
  public var from: Given<Month>?
  /// Last month.
  public var until: Given<Month>?
  /// Planner hours a month; from the kind where missing.
  public var strategyHours: Given<Double>?
  /// Director hours a month; a default where missing.
  public var directorHours: Given<Double>?
  /// Executive hours a month on top of the client's own.
  public var hours: Given<Double>?
  /// Hours a month of downstream departments, by department.
  public var departments: [Setting] = []

  /// A record with nothing given.
  public init() {}
}
