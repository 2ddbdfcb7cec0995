/// Prices, limits and rules of a scenario, checked and complete.
public struct Policy: Sendable {
  /// The preset that the prices come from.
  public internal(set) var preset: Preset
  /// Whether the small-agency profile is on: people stack roles, rules of separation are relaxed and listed.
  public internal(set) var isSmallAgency: Bool
  /// Goals in order; empty where they are weighed together.
  public internal(set) var order: [Goal]
  /// How much of an earlier goal may be given up, share.
  public internal(set) var tolerance: Double
  /// Each price's number, in the order of `PriceName.allCases`.
  var prices: [Double]
  /// Each limit's number, in the order of `LimitName.allCases`; infinite where there is no limit.
  var limits: [Double]
  /// Whether each rule is on, in the order of `RuleCode.allCases`.
  var rules: [Bool]
  /// What breaking each rule weighs, in the order of `RuleCode.allCases`; no unit.
  var breakWeights: [Double]
  /// What each part of the satisfaction weighs, in the order of `SatisfactionPart.allCases`; not all 0.
  var satisfactionWeights: [Double]
  /// Each house setting's word, in the order of `HouseSetting.allCases`.
  var words: [String]
  /// Prices that were raised above their default to keep their order, with the default's number.
  public internal(set) var raised: [PriceName: Double]
  /// Whether one person answers for the whole department (`orgShape: head`), rather than managers of one or two clients.
  public internal(set) var isHeadOfDepartment: Bool
  /// Whether planners are a department of their own, so that nobody else plans.
  public internal(set) var isPlanningSeparate: Bool

  /// A price's number: see ``PriceName/unit``.
  ///
  /// - Parameter price: Which.
  /// - Returns: At least 0.
  public func number(_ price: PriceName) -> Double { prices[PriceName.order[price] ?? 0] }

  /// A limit's number.
  ///
  /// - Parameter limit: Which.
  /// - Returns: At least 0; infinite where there is no limit.
  public func limit(_ limit: LimitName) -> Double { limits[LimitName.order[limit] ?? 0] }

  /// Whether a rule is on.
  ///
  /// - Parameter rule: Which.
  /// - Returns: Whether it holds or is priced.
  public func isOn(_ rule: RuleCode) -> Bool { rules[RuleCode.order[rule] ?? 0] }

  /// What one breach of a rule weighs against breaches of others.
  ///
  /// - Parameter rule: Which.
  /// - Returns: Above 0, no unit.
  public func breakWeight(_ rule: RuleCode) -> Double { breakWeights[RuleCode.order[rule] ?? 0] }

  /// What a part of the estimate of satisfaction weighs.
  ///
  /// - Parameter part: Which.
  /// - Returns: 0 to 100, no unit: only what the weights are to each other counts.
  public func weight(of part: SatisfactionPart) -> Double {
    satisfactionWeights[SatisfactionPart.order[part] ?? 0]
  }

  /// What a part of the estimate of satisfaction weighs of all.
  ///
  /// - Parameter part: Which.
  /// - Returns: 0 to 1; together 1.
  public func share(of part: SatisfactionPart) -> Double { weight(of: part) / satisfactionWeights.reduce(0, +) }

  /// A house setting's word.
  ///
  /// - Parameter setting: Which.
  /// - Returns: One of ``HouseSetting/words``.
  public func word(_ setting: HouseSetting) -> String { words[HouseSetting.order[setting] ?? 0] }
}

extension PriceName {
  static let order = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension LimitName {
  static let order = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension RuleCode {
  static let order = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension HouseSetting {
  static let order = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
