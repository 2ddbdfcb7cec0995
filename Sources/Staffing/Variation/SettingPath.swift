/// One setting of a scenario by its dotted path, such as `limits.clients.manager`: what a question tries several values of.
///
/// The path is that of a variation's keys: `prices`, `limits`, `rules`, `break-weights`, `satisfaction` and `settings` with a
/// name; `preset`, `profile` and `tolerance`; `roles.ROLE.LIMIT` or `limits.LIMIT.ROLE`; `people.PERSON.FIELD`,
/// `clients.CLIENT.FIELD` and `opportunities.OPPORTUNITY.FIELD`; and with factors `demand`, `demand.ROLE`, `demand.CLIENT`,
/// `demand.CLIENT.ROLE`, `fee` and `fee.CLIENT`. Names may hold dots.
public struct SettingPath: Sendable, Hashable {
  /// The path as it was written.
  public let text: String

  /// A path.
  ///
  /// - Parameter text: As it was written; whether it leads anywhere is seen when it is given a value.
  public init(_ text: String) { self.text = text }

  /// What a path may begin with.
  enum Head: String, CaseIterable {
    case prices
    case limits
    case rules
    case breakWeights = "break-weights"
    case satisfaction
    case settings
    case preset
    case profile
    case tolerance
    case roles
    case demand
    case fee
    case people
    case clients
    case opportunities
  }

  /// The changes that give the setting a value.
  ///
  /// What is out of range is refused only where the changes are made or the scenario is.
  ///
  /// - Parameters:
  ///   - value: A number (`0.5`, `50%`), `on` or `off`, or a word, as the setting wants it.
  ///   - draft: What the changes will be made in.
  ///   - scenario: The scenario of the draft.
  /// - Returns: At least one change.
  /// - Throws: That the path leads nowhere or that the value is none, with what may be meant; fields are left to the caller.
  public func changes(
    to value: String, in draft: ScenarioDraft, _ scenario: Scenario
  ) throws(ScenarioRefused) -> [any DraftChange] {
    let target = SettingTarget(path: self, value: FoldedText.tidy(value), draft: draft, scenario: scenario)
    guard let head else { throw ScenarioRefused([unknown]) }
    switch head {
    case .prices, .limits, .rules, .breakWeights, .satisfaction, .settings, .preset, .profile, .tolerance:
      return [try target.policyChange(head)]
    case .roles: return [try target.roleChange()]
    case .demand: return try target.demandChanges()
    case .fee: return try target.feeChanges()
    case .people: return [try target.personChange()]
    case .clients: return [try target.clientChange()]
    case .opportunities: return [try target.opportunityChange()]
    }
  }

  /// What it begins with, or `nil` where that is nothing known.
  var head: Head? { Head.allCases.first { FoldedText.setting($0.rawValue) == FoldedText.setting(parts.head) } }

  /// What follows the beginning; empty where nothing does.
  var rest: String { parts.rest }

  /// Both parts; `policy.` may stand before what stands under `policy` in a file.
  private var parts: (head: String, rest: String) {
    let (head, rest) = Self.split(text)
    return FoldedText.setting(head) == "policy" && !rest.isEmpty ? Self.split(rest) : (head, rest)
  }

  private static func split(_ text: String) -> (head: String, rest: String) {
    guard let dot = text.firstIndex(of: ".") else { return (FoldedText.tidy(text), "") }
    return (FoldedText.tidy(String(text[..<dot])), FoldedText.tidy(String(text[text.index(after: dot)...])))
  }

  /// That it begins with nothing known: a bare name may be that of a price, a limit or a rule.
  private var unknown: Problem {
    let (head, rest) = parts
    let key = FoldedText.setting(head)
    func under(_ list: Head, _ names: [String]) -> String? {
      names.first { FoldedText.setting($0) == key }.map { "\(list.rawValue).\($0)" }
    }
    let near = EditDistance.nearest(to: head, among: Head.allCases.map(\.rawValue)).map { near in
      rest.isEmpty ? near : "\(near).\(rest)"
    }
    return Problem(
      .unknownSetting, field: "", value: text, allowed: .words(Head.allCases.map(\.rawValue)),
      suggestion: under(.prices, PriceName.allCases.map(\.rawValue)) ?? under(
        .limits, LimitName.allCases.map(\.rawValue))
        ?? under(.rules, RuleCode.allCases.map(\.rawValue)) ?? near)
  }
}
