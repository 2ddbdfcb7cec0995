/// How satisfied a client may be: an estimate from five parts, each 0 to 1.
public struct Satisfaction: Sendable, Hashable {
  /// Share of the wanted hours that is covered.
  public let coverage: Double
  /// How well the team knows the client's sector, by hours.
  public let fit: Double
  /// Share of the hours by people who were there before; 1 for a client without a team today.
  public let continuity: Double
  /// Whether the main contact's grade and the share of senior hours are as asked.
  public let seniority: Double
  /// How far the team is from overload, by hours.
  public let load: Double

  /// What each part weighs; together 1.
  public struct Weights: Sendable, Hashable {
    /// Coverage's weight.
    public let coverage: Double
    /// Fit's weight.
    public let fit: Double
    /// Continuity's weight.
    public let continuity: Double
    /// Seniority's weight.
    public let seniority: Double
    /// Load's weight.
    public let load: Double

    /// The house's weights: hours first, then familiar faces.
    public static let usual = Weights(coverage: 0.4, fit: 0.15, continuity: 0.2, seniority: 0.1, load: 0.15)
  }

  /// The estimate, 0 to 100, at the usual weights.
  public var total: Double {
    let weights = Weights.usual
    let sum =
      weights.coverage * coverage + weights.fit * fit + weights.continuity * continuity
      + weights.seniority * seniority + weights.load * load
    return 100 * min(1, max(0, sum))
  }
}
