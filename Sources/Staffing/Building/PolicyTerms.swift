/// A policy while a scenario is made: what she said, before the data may relax or raise anything.
struct PolicyTerms {
  /// Whether the small-agency profile was asked for.
  enum Profile {
    /// It depends on the number of people.
    case auto
    /// It was asked for.
    case smallAgency
    /// It was refused.
    case full
  }

  /// Prices, limits and rules.
  var policy: Policy
  /// The profile asked for.
  var profile = Profile.auto
  /// Where she set a price herself.
  var ownPrices: [PriceName: Place?] = [:]

  /// The place of a price in a policy's numbers.
  ///
  /// - Parameter price: Which.
  /// - Returns: Counted from 0.
  static func position(_ price: PriceName) -> Int { PriceName.order[price] ?? 0 }

  /// Switches a rule off.
  ///
  /// - Parameter rule: Which.
  mutating func switchOff(_ rule: RuleCode) { policy.rules[RuleCode.order[rule] ?? 0] = false }
}
