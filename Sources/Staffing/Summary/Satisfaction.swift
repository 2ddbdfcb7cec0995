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
  /// The estimate, 0 to 100: the parts at the policy's weights.
  public let total: Double

  /// The estimate from its parts.
  ///
  /// - Parameters:
  ///   - policy: Says what each part weighs.
  ///   - part: Each part, 0 to 1.
  init(_ policy: Policy, _ part: (SatisfactionPart) -> Double) {
    let parts = SatisfactionPart.allCases.map { (part: $0, value: part($0)) }
    func value(_ wanted: SatisfactionPart) -> Double { parts.first { $0.part == wanted }?.value ?? 0 }
    coverage = value(.coverage)
    fit = value(.fit)
    continuity = value(.continuity)
    seniority = value(.seniority)
    load = value(.load)
    total = 100 * min(1, max(0, parts.reduce(0) { $0 + policy.share(of: $1.part) * $1.value }))
  }
}
