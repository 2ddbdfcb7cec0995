import Staffing

extension MixedScenario {
  /// Numbers of the catalogue's roles: bands, getting to know a client, covers, tenure.
  mutating func mixRoles() {
    guard random.chance(0.5) else { return }
    for name in Self.roles where random.chance(0.4) {
      var role = RoleDraft()
      role.name = Given(name)
      if random.chance(0.5) {
        let low = random.number(in: 0...0.7)
        role.limits += [Setting(named: "band-low", low), Setting(named: "band-high", random.number(in: low...0.95))]
      }
      if random.chance(0.4) { role.limits.append(Setting("ramp-up", random.whole(in: 0...60))) }
      if random.chance(0.3) {
        let least = name == "director" ? 6 : name == "manager" ? 4 : 2
        role.limits.append(Setting("clients", random.whole(in: least...least + 3)))
      }
      if random.chance(0.2) { role.limits.append(Setting(named: "ceiling", random.number(in: 0.6...1))) }
      if random.chance(0.3) {
        role.tenure = [
          Setting("0", 0), Setting("4", random.whole(in: 0...30)), Setting("12", random.whole(in: 0...20)),
        ]
      }
      if random.chance(0.3) {
        let covered = self.role()
        if covered != name { role.covers = [Setting(named: covered, random.number(in: 0.5...1.2))] }
      }
      draft.roles.append(role)
    }
  }

  /// Rules on and off, presets, profile, prices, limits and the house's words.
  mutating func mixPolicy() {
    policy.preset = Given(random.pick(Preset.allCases).rawValue)
    policy.profile = Given(random.pick(["full", "full", "auto", "small-agency"]))
    // In one scenario of eleven every rule holds, in another none that may be switched off.
    for rule in RuleCode.allCases where !rule.isPhysical {
      let isOff = random.chance(0.33)
      if number % 11 == 7 ? false : number % 11 == 2 ? true : isOff { policy.rules.append(Setting(rule.rawValue, 0)) }
    }
    mixLimits()
    mixPrices()
    for setting in HouseSetting.allCases where random.chance(0.3) {
      policy.settings.append(WordSetting(name: Given(setting.rawValue), word: Given(random.pick(setting.words))))
    }
    if random.chance(0.06) {
      policy.order = random.shuffled(Goal.allCases).prefix(random.whole(in: 1...3)).map { Given($0.rawValue) }
      policy.tolerance = Given(random.pick([0, 0.02, 0.1]))
    }
  }

  private mutating func mixLimits() {
    func limit(_ name: LimitName, _ chance: Double, _ numbers: [Double], _ random: inout SeededRandom) -> Setting? {
      random.chance(chance) ? Setting(named: name.rawValue, random.pick(numbers)) : nil
    }
    policy.limits = [
      limit(.leastHours, 0.6, [0, 2, 4, 12], &random), limit(.overtimeShare, 0.6, [0, 0.05, 0.3], &random),
      limit(.freelanceHours, 0.5, [5, 20, 100], &random), limit(.changes, 0.4, [0, 1, 2, 3], &random),
      limit(.strategyHours, 0.5, [0, 5, 15], &random), limit(.secondPersonShare, 0.5, [0.05, 0.4, 1], &random),
      limit(.huntingShare, 0.3, [0, 0.05, 0.5], &random), limit(.leastMargin, 0.3, [0, 0.5, 0.8], &random),
      limit(.opportunityMargin, 0.3, [-1, 0, 0.4], &random), limit(.renewalWindow, 0.2, [0, 2], &random),
      limit(.coolingOffQuarters, 0.2, [0.5, 1, 8], &random), limit(.backupLeaveShare, 0.3, [0.2, 0.8], &random),
      limit(.overtimePay, 0.2, [1, 2], &random), limit(.freelanceRate, 0.2, [1.5, 3], &random),
    ].compactMap(\.self)
  }

  /// Some prices at nothing, some far above their default; those whose order is checked keep it.
  private mutating func mixPrices() {
    let free: [PriceName] = [
      .expertise, .seniority, .upwardCover, .planningBurden, .handover, .tenure, .bandUnder, .bandOver, .reportingLine,
      .preference, .clientMargin, .overServicing, .newFace, .bookBalance, .plannerApart,
    ]
    for price in free where random.chance(0.15) {
      let number = random.pick([0, 0.5, 3]) * price.standard(in: .balanced)
      policy.prices.append(Setting(named: price.rawValue, number))
    }
  }
}
