import Staffing
import Testing

@Suite("Pins and dedicated people")
struct PinTests {
  /// Lotus wants 40 executive hours; An is a senior at 10, Bình at 12.
  private func kit(_ rules: RuleCode...) -> DraftKit {
    var kit = DraftKit()
    for rule in rules { kit.rule(rule, true) }
    kit.person("An", "executive", cost: 10) { $0.grade = Given("senior") }
    kit.person("Bình", "executive", cost: 12)
    kit.client("Lotus", ["executive": 40])
    return kit
  }

  // Bình has at least 10 h: 30 × 10 + 10 × 12 = 420; without the pin An alone, 400.
  @Test("whom she pins is on the team", arguments: ["executive", nil])
  func must(role: String?) throws {
    var kit = kit(.pinMust)
    kit.pin("Bình", "Lotus", .must, role: role)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An executive", "Bình executive"])
    #expect(agree(plan.objective, 420))
    let free = try kit.without(.pinMust).plan()
    #expect(free.team("Lotus") == ["An executive"])
    #expect(agree(free.objective, 400))
    #expect(try kit.breaches(of: free).map(\.rule) == [.pinMust])
  }

  // Bình alone: 40 × 12 = 480.
  @Test("whom she bans is not on the team")
  func never() throws {
    var kit = kit(.pinNever)
    kit.pin("An", "Lotus", .never)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Bình executive"])
    #expect(agree(plan.objective, 480))
    let free = try kit.without(.pinNever).plan()
    #expect(free.team("Lotus") == ["An executive"])
    #expect(try kit.breaches(of: free).map(\.rule) == [.pinNever])
  }

  // An works for Sen alone: 40 × 10 there, Bình 40 × 12 for Lotus: 880. Without: An 80 × 10.
  @Test("a dedicated person works for one client")
  func dedicated() throws {
    var kit = kit(.dedicated)
    kit.client("Sen", ["executive": 40])
    kit.draft.people[0].dedicated = Given("Sen")
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Bình executive"])
    #expect(agree(plan.objective, 880))
    let free = try kit.without(.dedicated).plan()
    #expect(agree(free.objective, 800))
    #expect(try kit.breaches(of: free).map(\.rule) == [.dedicated])
  }

  // Lotus asks for seniors, Bình is none but pinned: a pin weighs 50, a grade floor 8 unless she says otherwise.
  @Test("a pin against a floor breaks the lighter of the two", arguments: [(8.0, RuleCode.gradeFloor), (90, .pinMust)])
  func clash(weight: Double, broken: RuleCode) throws {
    var kit = kit(.pinMust, .gradeFloor)
    kit.pin("Bình", "Lotus", .must)
    kit.draft.clients[0].leastGrades = [Setting("executive", 3)]
    kit.draft.policy?.breakWeights = [Setting("grade-floor", weight)]
    let plan = try kit.plan()
    #expect(plan.broken == [broken])
    #expect(plan.plan.audit.passed)
    #expect(agree(plan.plan.proof.breakBound ?? 0, broken == .gradeFloor ? 8 : 50))
    #expect(agree(plan.objective, broken == .gradeFloor ? 420 : 400))
  }

  // Worth 8 h × median 11 for a third of a quarter = 29.33: An 30 × 10 + Bình 10 × 12 − 29.33 is below An's 400. At 4 h
  // it is worth 14.67, which is less than the 20 that Bình costs more.
  @Test("a preference is worth its price and no more", arguments: [8.0, 4.0], ["executive", nil])
  func prefer(hours: Double, role: String?) throws {
    var kit = kit(.preference)
    kit.pin("Bình", "Lotus", .prefer, role: role)
    kit.price("preference", hours)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, hours == 8 ? 420 - 8 * 11.0 / 3 : 400))
    #expect(agree(plan.plan.ledger[.preference], hours == 8 ? -8 * 11.0 / 3 : 0))
    #expect(agree(try kit.without(.preference).plan().objective, 400))
  }
}
