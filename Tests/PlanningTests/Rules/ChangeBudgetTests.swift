import Staffing
import Testing

@Suite("Change budget")
struct ChangeBudgetTests {
  /// An (20) is on Lotus today, which wants 20 h a month; Bình (10) and Chi (11) could come.
  private func kit(changes: Double, months: Int = 1) -> DraftKit {
    var kit = DraftKit(.changeBudget, first: 3 - months / 2, months: months)
    kit.limit("changes", changes)
    kit.person("An", "executive", cost: 20)
    kit.person("Bình", "executive", cost: 10)
    kit.person("Chi", "executive", cost: 11)
    kit.client("Lotus", ["executive": 20])
    kit.team("An", "Lotus", "executive")
    return kit
  }

  private func causes(_ plan: TestPlan) -> [TeamChange.Cause] {
    TeamChange.all(PlanView(plan.plan.scenario, plan.plan.decisions)).map(\.cause)
  }

  // Nobody comes: 20 h at 20. One may come: Bình's 20 h at 10.
  @Test("only so many people join a team by choice", arguments: [(0.0, 400.0), (1, 200)])
  func binds(changes: Double, objective: Double) throws {
    let plan = try kit(changes: changes).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, objective))
  }

  // Bình's 20 h at 10.
  @Test("without the rule the cheapest comes, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit(changes: 0).without(.changeBudget).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 200))
    #expect(causes(plan) == [.chosen, .chosen])
    #expect(try kit(changes: 0).breaches(of: plan).map(\.rule) == [.changeBudget])
  }

  // An leaves in March, the second stage begins in April: 2 × 20 h at 20, then 2 × 20 h at 10 by one who replaces An.
  @Test("a departure makes one replacement free, from then on")
  func departure() throws {
    var kit = kit(changes: 0, months: 4)
    kit.draft.people[0].end = Day(year: 2027, month: 2, day: 28).map { Given($0) }
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 40 * 20 + 40 * 10))
    #expect(causes(plan) == [.gone, .standsIn(for: PersonIndex(0))])
  }

  // Bình, who replaces An, leaves too: Chi may come for Bình, though neither was on the team when the plan began.
  @Test("a replacement who leaves is replaced freely too")
  func departureOfReplacement() throws {
    var kit = kit(changes: 0, months: 4)
    kit.pin("An", "Lotus", .never)
    kit.draft.people[1].end = Day(year: 2027, month: 2, day: 28).map { Given($0) }
    kit.draft.people[2].start = Day(year: 2027, month: 3, day: 1).map { Given($0) }
    kit.rule(.pinNever, true)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 40 * 10 + 40 * 11))
  }

  // Two at once would be one too many: Bình's 20 h at 10, the rest of Lotus' hours stay as they are.
  @Test("a role that was empty today is filled freely")
  func emptyRole() throws {
    var kit = kit(changes: 0)
    kit.draft.teams = []
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 200))
    #expect(causes(plan) == [.nobodyBefore])
  }

  // The campaign calls for one more: Bình does all 40 h at 10.
  @Test("an accepted opportunity makes one addition free")
  func opportunity() throws {
    var kit = kit(changes: 0)
    kit.rule(.opportunities, true)
    kit.opportunity("Tết", for: "Lotus", fee: 1000, ["executive": 20])
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400 - 1000))
  }

  // She said so: Bình's 20 h at 10.
  @Test("a pin makes its addition free")
  func pinned() throws {
    var kit = kit(changes: 0)
    kit.rule(.pinMust, true)
    kit.pin("Bình", "Lotus", .must)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 200))
  }
}
