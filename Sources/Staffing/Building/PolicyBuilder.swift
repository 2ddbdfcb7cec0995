/// Makes a policy of what she said and the preset's defaults.
enum PolicyBuilder {
  /// The policy of a draft.
  ///
  /// - Parameters:
  ///   - given: What she said under `policy`.
  ///   - findings: Takes what is wrong, and every default.
  /// - Returns: The policy before the data may relax or raise anything.
  static func terms(_ given: PolicyDraft?, _ findings: inout Findings) -> PolicyTerms {
    let draft = given ?? PolicyDraft()
    let record = Record("policy", at: draft.place)
    let preset = preset(draft, record, &findings)
    let words = words(draft, record, &findings)
    var terms = PolicyTerms(
      policy: Policy(
        preset: preset, isSmallAgency: false, order: order(draft, record, &findings),
        tolerance: findings.number(draft.tolerance, record, "tolerance", in: 0...10) ?? 0,
        prices: [], limits: limits(draft, record, &findings), rules: rules(draft, record, &findings),
        breakWeights: breakWeights(draft, record, &findings),
        satisfactionWeights: satisfactionWeights(draft, record, &findings), words: words, raised: [:],
        isHeadOfDepartment: words.contains("head"), isPlanningSeparate: words.contains("separate")))
    let profiles: [(String, PolicyTerms.Profile)] = [("auto", .auto), ("small-agency", .smallAgency), ("full", .full)]
    terms.profile = findings.word(draft.profile, record, "profile", among: profiles) ?? .auto
    readPrices(draft, record, &terms, &findings)
    return terms
  }

  private static func preset(_ draft: PolicyDraft, _ record: Record, _ findings: inout Findings) -> Preset {
    let words = Preset.allCases.map { ($0.rawValue, $0) }
    if let preset = findings.word(draft.preset, record, "preset", among: words) { return preset }
    if draft.preset == nil { findings.assume(record["preset"], Preset.balanced.rawValue) }
    return .balanced
  }

  private static func order(_ draft: PolicyDraft, _ record: Record, _ findings: inout Findings) -> [Goal] {
    var goals: [Goal] = []
    for (position, given) in draft.order.enumerated() {
      let field = "order[\(position + 1)]"
      let words = Goal.allCases.map { ($0.rawValue, $0) }
      guard let goal = findings.word(given, record, field, among: words) else { continue }
      if goals.contains(goal) {
        findings.saidTwice(given.place, after: nil, record, field, value: given.value)
      } else {
        goals.append(goal)
      }
    }
    return goals
  }

  private static func limits(_ draft: PolicyDraft, _ record: Record, _ findings: inout Findings) -> [Double] {
    let given = findings.named(draft.limits, record, "limits", as: LimitName.self) { ($0.range, $0.isWhole) }
    return LimitName.allCases.map { name in
      if let number = given[name] { return number }
      if name.standard.isFinite {
        findings.assume(record["limits.\(name.rawValue)"], FoldedText.number(name.standard))
      }
      return name.standard
    }
  }

  private static func rules(_ draft: PolicyDraft, _ record: Record, _ findings: inout Findings) -> [Bool] {
    let given = findings.named(draft.rules, record, "rules", as: RuleCode.self) { rule in
      // What is impossible in this world stays so: such a rule can only be "switched on".
      (rule.isPhysical ? 1...1 : 0...1, true)
    }
    return RuleCode.allCases.map { rule in
      let isOn = (given[rule] ?? 1) == 1
      if !isOn { findings.relax(rule, because: .switchedOff) }
      return isOn
    }
  }

  private static func breakWeights(_ draft: PolicyDraft, _ record: Record, _ findings: inout Findings) -> [Double] {
    let given = findings.named(draft.breakWeights, record, "break-weights", as: RuleCode.self) { _ in
      (0.001...1e6, false)
    }
    return RuleCode.allCases.map { given[$0] ?? $0.standardBreakWeight }
  }

  private static func satisfactionWeights(
    _ draft: PolicyDraft, _ record: Record, _ findings: inout Findings
  ) -> [Double] {
    let given = findings.named(draft.satisfaction, record, "satisfaction", as: SatisfactionPart.self) { _ in
      (SatisfactionPart.weights, false)
    }
    let weights = SatisfactionPart.allCases.map { part in
      if given[part] == nil {
        findings.assume(record["satisfaction.\(part.rawValue)"], FoldedText.number(part.standardWeight))
      }
      return given[part] ?? part.standardWeight
    }
    if weights.allSatisfy({ $0 == 0 }) {
      findings.refuse(
        Problem(
          .outOfRange, at: draft.satisfaction.first?.name.place ?? record.place, field: record["satisfaction"],
          value: weights.map(FoldedText.number).joined(separator: ", "), allowed: .notAllZero))
    }
    return weights
  }

  private static func words(_ draft: PolicyDraft, _ record: Record, _ findings: inout Findings) -> [String] {
    var words: [HouseSetting: String] = [:]
    for setting in draft.settings {
      let field = "settings.\(setting.name.value)"
      guard let name = settingName(setting.name, record, field, &findings) else { continue }
      if words[name] != nil {
        findings.saidTwice(setting.name.place, after: nil, record, field, value: setting.word.value)
      }
      words[name] = findings.word(setting.word, record, field, among: name.words.map { ($0, $0) }) ?? name.words[0]
    }
    return HouseSetting.allCases.map { name in
      if let word = words[name] { return word }
      findings.assume(record["settings.\(name.rawValue)"], name.words[0])
      return name.words[0]
    }
  }

  private static func settingName(
    _ given: Given<String>, _ record: Record, _ field: String, _ findings: inout Findings
  ) -> HouseSetting? {
    if FoldedText.setting(given.value) == "planningdepartment" { return .planning }
    return findings.settingName(given, record, field, as: HouseSetting.self)
  }

  private static func readPrices(
    _ draft: PolicyDraft, _ record: Record, _ terms: inout PolicyTerms, _ findings: inout Findings
  ) {
    let given = findings.named(draft.prices, record, "prices", as: PriceName.self) { _ in (0...1e6, false) }
    for setting in draft.prices {
      let name = PriceName.allCases.first { FoldedText.setting($0.rawValue) == FoldedText.setting(setting.name.value) }
      if let name { terms.ownPrices[name] = .some(setting.number.place ?? setting.name.place) }
    }
    // Defaults are noted only once the data may have raised them.
    terms.policy.prices = PriceName.allCases.map { given[$0] ?? $0.standard(in: terms.policy.preset) }
  }
}
