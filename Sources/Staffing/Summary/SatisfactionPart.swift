/// What the estimate of a client's satisfaction is made of.
public enum SatisfactionPart: String, Sendable, Hashable, CaseIterable {
  /// Share of the wanted hours that is covered.
  case coverage
  /// How well the team knows the client's sector.
  case fit
  /// Share of the hours by people who were there before.
  case continuity
  /// Whether main contact and senior hours are as asked.
  case seniority
  /// How far the team is from overload.
  case load

  /// What the part weighs where she said nothing: hours first, then familiar faces; together 100.
  public var standardWeight: Double {
    switch self {
    case .coverage: 40
    case .fit: 15
    case .continuity: 20
    case .seniority: 10
    case .load: 15
    }
  }

  /// What a weight may be.
  static let weights = 0.0...100
  static let order = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
