import GLPKSolver
import Planning
import Staffing
import Testing

@Suite("Changes to another plan's teams")
struct FormerTeamsTests {
  /// An (20) is on Lotus in the other plan, which wants 20 h a month; Bình (10) and Chi (11) could come.
  private func kit(months: Int = 1) -> DraftKit {
    var kit = DraftKit(first: 3 - months / 2, months: months)
    kit.person("An", "executive", cost: 20)
    kit.person("Bình", "executive", cost: 10)
    kit.person("Chi", "executive", cost: 11)
    kit.client("Lotus", ["executive": 20])
    return kit
  }

  private func plan(_ kit: DraftKit, former people: [Int] = [0], changes: Int) throws -> TestPlan {
    let scenario = try kit.scenario()
    let role = try scenario.role(named: "executive")
    let seats = scenario.stages.ids.flatMap { stage in
      people.map { Decisions.Assignment(person: PersonIndex($0), client: ClientIndex(0), role: role, stage: stage) }
    }
    let decisions = Decisions(
      assignments: seats, mainContacts: [], hours: [], freelance: [],
      accepted: Table(scenario.opportunities.map { _ in false }))
    var options = PlanOptions()
    (options.seconds, options.gap) = (nil, 0)
    let asked = scenario.keeping(FormerTeams(decisions, mostChanges: changes))
    return TestPlan(plan: try Optimizer(solver: GLPKSolver()).plan(asked, options))
  }

  // Nobody comes: 20 h at 20. One may come: Bình's 20 h at 10.
  @Test("only so many people join by choice", arguments: [(0, 400.0), (1, 200), (2, 200)])
  func binds(changes: Int, objective: Double) throws {
    let plan = try plan(kit(), changes: changes)
    #expect(plan.isProven)
    #expect(agree(plan.objective, objective))
  }

  // Whoever was there needs no change: Bình's 20 h at 10.
  @Test("who is on the team in the other plan may carry any of its hours")
  func inside() throws {
    let plan = try plan(kit(), former: [0, 1], changes: 0)
    #expect(plan.isProven)
    #expect(agree(plan.objective, 200))
  }

  // An may not stay: one comes for An freely, and it is Bình, 20 h at 10.
  @Test("a ban makes one replacement free")
  func banned() throws {
    var kit = kit()
    kit.rule(.pinNever, true)
    kit.pin("An", "Lotus", .never)
    let plan = try plan(kit, changes: 0)
    #expect(plan.isProven)
    #expect(agree(plan.objective, 200))
  }

  // An leaves in March. One who comes for An is free and may come at once: 4 × 20 h at 10.
  @Test("a departure makes one replacement free, a second one is a change", arguments: [(0, 800.0), (1, 800)])
  func departure(changes: Int, objective: Double) throws {
    var kit = kit(months: 4)
    kit.draft.people[0].end = Day(year: 2027, month: 2, day: 28).map { Given($0) }
    let plan = try plan(kit, changes: changes)
    #expect(plan.isProven)
    #expect(agree(plan.objective, objective))
  }

  // Nobody was there: Bình's 20 h at 10.
  @Test("a role that nobody held is filled freely")
  func emptyRole() throws {
    let plan = try plan(kit(), former: [], changes: 0)
    #expect(agree(plan.objective, 200))
  }

  // She said so: Bình's 20 h at 10.
  @Test("a pin makes its addition free")
  func pinned() throws {
    var kit = kit()
    kit.rule(.pinMust, true)
    kit.pin("Bình", "Lotus", .must)
    let plan = try plan(kit, changes: 0)
    #expect(plan.isProven)
    #expect(agree(plan.objective, 200))
  }

  // The campaign calls for one more: Bình does all 40 h at 10, and 1000 come in.
  @Test("an opportunity that is newly accepted makes one addition free")
  func opportunity() throws {
    var kit = kit()
    kit.rule(.opportunities, true)
    kit.opportunity("Tết", for: "Lotus", fee: 1000, ["executive": 20])
    let plan = try plan(kit, changes: 0)
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400 - 1000))
  }

  // What the audit counts does not depend on the rows: Bình's place is one change too many.
  @Test("the audit finds what the rows forbid")
  func audit() throws {
    let free = try plan(kit(), changes: 1)
    let scenario = try plan(kit(), changes: 0).plan.scenario
    let breaches = PlanAudit.sheet(of: PlanView(scenario, free.plan.decisions)).breaches
    #expect(breaches.map(\.rule) == [.formerTeams] && breaches.first?.amount == 1)
  }
}
