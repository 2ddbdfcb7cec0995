import Staffing
import Testing

@Suite("Policy of a draft")
struct BuildingPolicyTests {
  private func policy(_ change: (inout PolicyDraft) -> Void = { _ in }) throws -> Policy {
    try scenario(change).policy
  }

  private func scenario(
    _ change: (inout PolicyDraft) -> Void = { _ in }, more: (inout ScenarioDraft) -> Void = { _ in }
  ) throws -> Scenario {
    var draft = BuildingSample.draft()
    var policy = PolicyDraft()
    change(&policy)
    draft.policy = policy
    more(&draft)
    return try Scenario(draft)
  }

  @Test("every preset keeps the order: ordinary hour, overtime, freelance, shortfall", arguments: Preset.allCases)
  func order(preset: Preset) throws {
    let policy = try policy { $0.preset = Given(preset.rawValue) }
    let overtime = policy.limit(.overtimePay) + policy.number(.overtimeFirst)
    let late = policy.limit(.overtimePay) + policy.number(.overtimeSecond)
    let freelance = policy.limit(.freelanceRate) + policy.number(.freelance)
    // A director's hour costs 2.5 executive's hours, covers two steps down and is worth 0.9 of an executive's.
    let dearest = (2.5 + 2 * policy.number(.upwardCover)) / 0.9
    #expect(dearest < overtime)
    #expect(overtime <= late)
    #expect(late < freelance)
    #expect(freelance < policy.number(.shortfallC))
    #expect(policy.number(.shortfallC) <= policy.number(.shortfallB))
    #expect(policy.number(.shortfallB) <= policy.number(.shortfallA))
    #expect(policy.preset == preset)
  }

  @Test("dear seniors raise default prices, and what was raised is listed with its default")
  func raised() throws {
    let scenario = try scenario(more: { $0.people[2].costPerHour = Given(120) })
    let policy = scenario.policy
    // (120 ÷ 20 + 2 × 0.25) ÷ 0.9 = 7.22, above every default.
    #expect(policy.limit(.overtimePay) + policy.number(.overtimeFirst) > 7.22)
    #expect(policy.number(.shortfallC) > policy.limit(.freelanceRate) + policy.number(.freelance))
    #expect(policy.raised[.shortfallC] == 6)
    #expect(
      scenario.defaults.contains {
        $0.field == "policy.prices.shortfall-c" && $0.value != "6"
      })
  }

  @Test("her own price that the data break is refused, and the least that would do is suggested")
  func refused() throws {
    var draft = BuildingSample.draft()
    draft.people[2].costPerHour = Given(120)
    draft.policy = PolicyDraft()
    draft.policy?.prices = [BuildingSample.setting("shortfall-c", 6)]
    let problem = try #require(BuildingSample.problems(draft).first)
    #expect(problem.code == .priceOrder)
    let least = try #require(problem.suggestion.flatMap { Double($0) })
    draft.policy?.prices = [BuildingSample.setting("shortfall-c", least)]
    #expect(BuildingSample.problems(draft).isEmpty)
  }

  @Test("prices, limits, rules and words are found however their names are written")
  func spelling() throws {
    let policy = try policy {
      $0.prices = [BuildingSample.setting("Handover", 3)]
      $0.limits = [BuildingSample.setting("leastHours", 4), BuildingSample.setting("changes", 2)]
      $0.rules = [BuildingSample.setting("never alone", 0)]
      $0.breakWeights = [BuildingSample.setting("pin_must", 99)]
      $0.settings = [WordSetting(name: Given("orgShape"), word: Given("Head"))]
      $0.order = [Given("money"), Given("coverage")]
    }
    #expect(policy.number(.handover) == 3)
    #expect(policy.limit(.leastHours) == 4)
    #expect(policy.limit(.changes) == 2)
    #expect(!policy.isOn(.neverAlone))
    #expect(policy.breakWeight(.pinMust) == 99)
    #expect(policy.isHeadOfDepartment)
    #expect(policy.order == [.money, .coverage])
  }

  @Test("a rule switched off is listed as relaxed")
  func switchedOff() throws {
    let scenario = try scenario({ $0.rules = [BuildingSample.setting("never-alone", 0)] })
    #expect(scenario.relaxations.contains { $0.rule == .neverAlone && $0.reason == .switchedOff })
  }

  @Test("a number of changes has no limit unless she sets one")
  func changes() throws {
    let policy = try policy()
    #expect(policy.limit(.changes) == .infinity)
  }

  @Test("every word of every house setting changes the scenario", arguments: HouseSetting.allCases)
  func settings(setting: HouseSetting) throws {
    var hashes: Set<String> = []
    for word in setting.words {
      let scenario = try scenario {
        $0.settings = [WordSetting(name: Given(setting.rawValue), word: Given(word))]
      } more: { draft in
        // A pitch for whom hours are estimated, a planner, and a line that skips a level.
        draft.people.append(BuildingSample.person("Dung", "planner", cost: 25))
        draft.people[0].lineManager = Given("Chi")
        draft.clients.append(BuildingSample.client("Bach", fee: 2000))
        var pitch = OpportunityDraft()
        pitch.name = Given("Mekong")
        pitch.kind = Given("pitch")
        pitch.fee = Given(20_000)
        draft.opportunities = [pitch]
      }
      #expect(scenario.policy.word(setting) == word)
      hashes.insert(contentHash(scenario))
    }
    #expect(hashes.count == setting.words.count)
  }

  /// What a setting changes beside the policy's own word.
  private func contentHash(_ scenario: Scenario) -> String {
    let roles = scenario.roles.map { "\($0.leadLimit) \($0.covers) \($0.tenureCurve)" }.joined()
    let needs = scenario.needs.map { "\($0.client) \($0.role) \(Array($0.hours))" }.joined()
    let lines = scenario.people.map { "\(String(describing: $0.lineManager))" }.joined()
    return roles + needs + lines
  }
}
