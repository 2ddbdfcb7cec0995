/// What a path of a setting leads to in a scenario, and the value it is to have.
struct SettingTarget {
  /// The path.
  let path: SettingPath
  /// The value as it was written, tidied.
  let value: String
  /// What will be changed.
  let draft: ScenarioDraft
  /// Its scenario, in which names are looked up.
  let scenario: Scenario

  /// The change of a price, a limit, a rule, a weight or a word of the policy; who has a limit by role is a role's.
  func policyChange(_ head: SettingPath.Head) throws(ScenarioRefused) -> any DraftChange {
    var policy = PolicyDraft()
    switch head {
    case .preset: policy.preset = Given(value)
    case .profile: policy.profile = Given(value)
    case .tolerance: policy.tolerance = Given(try number())
    case .settings: policy.settings = [WordSetting(name: try name(HouseSetting.self), word: Given(value))]
    case .prices: policy.prices = [Setting(name: try name(PriceName.self), number: Given(try number()))]
    case .limits:
      if let change = try limitByRole() { return change }
      policy.limits = [Setting(name: try name(LimitName.self), number: Given(try number()))]
    case .rules: policy.rules = [Setting(name: try name(RuleCode.self), number: Given(try flag() ? 1 : 0))]
    case .breakWeights: policy.breakWeights = [Setting(name: try name(RuleCode.self), number: Given(try number()))]
    default: policy.satisfaction = [Setting(name: try name(SatisfactionPart.self), number: Given(try number()))]
    }
    return PolicyChanges(policy)
  }

  /// The change of `roles.ROLE.LIMIT`.
  func roleChange() throws(ScenarioRefused) -> any DraftChange {
    let (role, limit) = try lastDot(RoleLimitName.allCases.map(\.rawValue))
    return try roleChange(role, limit)
  }

  /// The change of `limits.LIMIT.ROLE`, or `nil` where the path is no limit by role.
  private func limitByRole() throws(ScenarioRefused) -> (any DraftChange)? {
    guard let dot = path.rest.firstIndex(of: ".") else { return nil }
    return try roleChange(String(path.rest[path.rest.index(after: dot)...]), String(path.rest[..<dot]))
  }

  private func roleChange(_ name: String, _ limit: String) throws(ScenarioRefused) -> any DraftChange {
    let limit = try Self.name(limit, RoleLimitName.self)
    let role = scenario.roles[try scenario.role(named: name)]
    var change = RoleDraft()
    // A role that the draft changes already goes by the name that it has there.
    let keys = ([role.id, role.name] + role.aliases).map(FoldedText.key)
    let known = draft.roles.compactMap(\.name).first { keys.contains(FoldedText.key($0.value)) }
    change.name = Given(known?.value ?? role.id)
    change.limits = [Setting(name: limit, number: Given(try number()))]
    return RoleChanges(change)
  }

  /// The value as a number.
  func number() throws(ScenarioRefused) -> Double {
    let digits = value.hasSuffix("%") ? FoldedText.tidy(String(value.dropLast())) : value
    guard let number = Double(digits) else { throw ScenarioRefused([Problem(.notANumber, field: "", value: value)]) }
    return value.hasSuffix("%") ? number / 100 : number
  }

  /// The value as on or off.
  func flag() throws(ScenarioRefused) -> Bool {
    let word = FoldedText.key(value)
    if ["on", "yes", "true", "1", "bật", "có"].contains(word) { return true }
    if ["off", "no", "false", "0", "tắt", "không"].contains(word) { return false }
    throw ScenarioRefused([Problem(.outOfRange, field: "", value: value, allowed: .onOff(isAlwaysOn: false))])
  }

  /// What stands before and behind the last dot of the path.
  func lastDot(_ fields: [String]) throws(ScenarioRefused) -> (name: String, field: String) {
    guard let dot = path.rest.lastIndex(of: ".") else {
      throw ScenarioRefused([
        Problem(
          .unknownSetting, field: "", value: path.text, allowed: .words(fields),
          suggestion: fields.first.map { "\(path.text).\($0)" })
      ])
    }
    return (String(path.rest[..<dot]), FoldedText.tidy(String(path.rest[path.rest.index(after: dot)...])))
  }

  private func name<Name: RawRepresentable<String> & CaseIterable>(
    _ names: Name.Type
  ) throws(ScenarioRefused) -> Given<String> {
    try Self.name(path.rest, names, orElse: byRole)
  }

  private static func name<Name: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ names: Name.Type, orElse other: String? = nil
  ) throws(ScenarioRefused) -> Given<String> {
    var findings = Findings()
    if let name = findings.settingName(Given(text), Record("", at: nil), "", as: names) { return Given(name.rawValue) }
    var problems = findings.problems
    if let other, problems.first?.suggestion == nil { problems[0].suggestion = other }
    throw ScenarioRefused(problems)
  }

  /// `limits.managers` is likely `limits.clients.managers`.
  private var byRole: String? {
    guard path.head == .limits, (try? scenario.role(named: path.rest)) != nil else { return nil }
    return "limits.clients.\(path.rest)"
  }
}
