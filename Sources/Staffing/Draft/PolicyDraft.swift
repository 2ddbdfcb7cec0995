/// What `scenario.yaml` says under `policy`.
public struct PolicyDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// `balanced`, `keep-teams` or `save-money`.
  public var preset: Given<String>?
  /// `auto`, `small-agency` or `full`.
  public var profile: Given<String>?
  /// Goals in order: coverage, continuity, money; empty where they are weighed together.
  public var order: [Given<String>] = []
  /// How much of an earlier goal may be given up, share.
  public var tolerance: Given<Double>?
  /// Prices as multiples of the role's median hourly cost, by name.
  public var prices: [Setting] = []
  /// Limits by name.
  public var limits: [Setting] = []
  /// Rules switched on (1) or off (0), by name.
  public var rules: [Setting] = []
  /// What breaking a rule weighs, by rule name.
  public var breakWeights: [Setting] = []
  /// What each part of the estimate of satisfaction weighs, 0 to 100: coverage, fit, continuity, seniority, load.
  public var satisfaction: [Setting] = []
  /// Settings that are words, by name.
  public var settings: [WordSetting] = []

  /// A record with nothing given.
  public init() {}
}
