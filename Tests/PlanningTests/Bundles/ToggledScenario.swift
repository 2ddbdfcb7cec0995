import Staffing

@testable import Planning

/// Generated scenarios with rules switched on and off by their number, so that all of them meet all others in a few hundred.
enum ToggledScenario {
  /// The scenario of a number.
  ///
  /// - Parameter number: Any number, from 0.
  /// - Returns: 6 to 9 people, one or two months, each rule that may be switched off on in two of three.
  /// - Throws: `ScenarioRefused`, were it no scenario.
  static func scenario(_ number: Int) throws -> Scenario {
    var random = SplitMix(seed: UInt64(number) &* 7919 &+ 17)
    var draft = ScenarioGenerator(
      people: 6 + random.below(4), months: 1 + random.below(2), seed: UInt64(number)
    ).draft()
    var policy = draft.policy ?? PolicyDraft()
    let set = Set(policy.rules.map(\.name.value))
    for rule in RuleCode.allCases where !rule.isPhysical && !set.contains(rule.rawValue) {
      if random.below(3) == 0 { policy.rules.append(Setting(rule.rawValue, 0)) }
    }
    draft.policy = policy
    return try Scenario(draft)
  }
}
