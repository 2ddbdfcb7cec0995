import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// A scenario whose part is a generalized assignment problem is searched as one.
@Suite("Assignment parts of programs")
struct AssignmentPartTests {
  private func task(_ kit: DraftKit) throws -> SearchTask { SearchTask(CompactModel(try kit.scenario())) }

  /// What is read of the only part of a task.
  private func read(_ task: SearchTask) throws -> AssignmentPart? {
    try #require(task.parts.count == 1)
    return AssignmentPartReader.part(task.restricted(to: task.parts[0]))
  }

  private func outcome(
    _ task: SearchTask, _ engine: PlanOptions.EngineChoice, gap: Double = 0
  ) throws -> SearchOutcome {
    let search = PartsSearch(
      solver: GLPKSolver(), meter: WorkMeter(limits: Limits(), report: nil), engine: engine, seed: 1,
      threads: 1)
    return try search.minimize(task, start: nil, gap: gap, phase: .improving)
  }

  /// An (100 h at 10) and Bình (60 h at 14) carry Lotus (60 h), Sen (50 h) and Mai (40 h) whole.
  private func three(single: Bool = true) -> DraftKit {
    var kit = DraftKit()
    kit.person("An", "executive", cost: 10, hours: 100)
    kit.person("Bình", "executive", cost: 14, hours: 60)
    kit.client("Lotus", ["executive": 60], single: single)
    kit.client("Sen", ["executive": 50], single: single)
    kit.client("Mai", ["executive": 40], single: single)
    return kit
  }

  // An takes 100 of the 150 hours at most and Bình 60, so the split is Lotus and Mai for An and Sen for Bình: 1,000 + 700.
  // Sen and Mai for An and Lotus for Bình cost 900 + 840; the median is 12, so an hour left open costs 120.
  @Test("three clients are shared out as the hours allow, by hand")
  func byHand() throws {
    let part = try #require(try read(task(three())))
    #expect(part.jobs.count == 3)
    #expect(part.capacities == [100, 60])
    #expect(part.jobs.map(\.nobody) == [7_200, 6_000, 4_800])
    let plan = try three().plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 1_700))
    #expect(agree(plan.plan.proof.bound ?? 0, 1_700))
    #expect(plan.team("Sen") == ["Bình executive"])
    #expect(plan.plan.engine == "knapsacks")
  }

  // With 45 h Bình could take Mai alone. Lotus and Mai for An (1,000) leave Sen open at 6,000; Mai for Bình (560) and Lotus for An
  // (600) leave it open, too, and Sen and Mai for An (900) leave Lotus open at 7,200.
  @Test("what nobody has the hours for is left open at its price")
  func shortfall() throws {
    var kit = three()
    kit.draft.people[1].hoursPerWeek = Given(45.0 / 4)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 7_000))
    #expect(agree(plan.shortfall, 50))
  }

  @Test("a pin gives a client away before anything is searched")
  func pinned() throws {
    var kit = DraftKit(.pinMust)
    kit.draft = three().draft
    kit.pin("Bình", "Lotus", .must)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 900 + 840))
    #expect(plan.plan.engine == "knapsacks")
  }

  // Holidays leave An 101 to 117 hours of 110, and Bình 60.9 to 70 of 66.
  @Test("months of which one is the tightest are one capacity")
  func months() throws {
    var kit = three()
    kit.draft.firstMonth = Given(Month(year: 2027, month: 1))
    kit.draft.monthCount = Given(3)
    kit.draft.people[0].hoursPerMonth = Given(110)
    kit.draft.people[0].hoursPerWeek = nil
    kit.draft.people[1].hoursPerMonth = Given(66)
    kit.draft.people[1].hoursPerWeek = nil
    let part = try #require(try read(task(kit)))
    #expect(part.capacities.count == 2)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 3 * 1_700))
  }

  // Every client's executive is its main contact as well: contacts follow the teams.
  @Test("main contacts that follow from teams are no decision of their own")
  func contacts() throws {
    var kit = DraftKit(.mainContact)
    kit.draft = three().draft
    for place in kit.draft.people.indices { kit.draft.people[place].leadLimit = Given(3) }
    let part = try #require(try read(task(kit)))
    #expect(part.jobs.allSatisfy { $0.nobody == nil && $0.pairs.allSatisfy { $0.columns.count == 2 } })
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 1_700))
    #expect(plan.contacts("Sen") == ["Bình"])
  }

  @Test("hours that are shared, overtime, bands and conflicts are something else")
  func others() throws {
    #expect(try read(task(three(single: false))) == nil)
    var overtime = three()
    overtime.limit("overtime-share", 0.1)
    #expect(try read(task(overtime)) == nil)
    var band = DraftKit(.band)
    band.draft = three().draft
    #expect(try read(task(band)) == nil)
    var conflict = DraftKit(.personConflict)
    conflict.draft = three().draft
    conflict.conflict(.person, "Sen", "Mai")
    #expect(try read(task(conflict)) == nil)
  }

  @Test("knapsacks and branch and cut agree on small generated ones", arguments: 0..<40)
  func agreement(seed: Int) throws {
    var problem = RandomAssignment.problem(UInt64(seed))
    problem = GeneralizedAssignment(
      agentCount: problem.agentCount, jobCount: problem.jobCount, costs: problem.costs,
      weights: ContiguousArray(problem.weights.map { max(1, $0) }),
      capacities: ContiguousArray(problem.capacities.map { min($0, 160) }))
    let quarters = 400 - Double(problem.weights.max() ?? 0)
    guard Double(problem.costs.max() ?? 0) <= quarters else { return }
    // A price so low that it may pay to leave a client open.
    let made = try AssignmentScenario(problem, isCheapToLeave: seed % 2 == 1)
    let task = SearchTask(CompactModel(made.scenario))
    let mine = try outcome(task, .auto)
    let other = try outcome(task, .compact)
    let value = try #require(other.values.map { task.program.objective(of: $0) })
    #expect(agree(try #require(mine.values.map { task.program.objective(of: $0) }), value))
    #expect(agree(try #require(mine.bound), value))
    for part in task.parts where part.program.isInteger.contains(true) {
      #expect(AssignmentPartReader.part(task.restricted(to: part)) != nil)
    }
    if seed % 2 == 0, let optimum = RandomAssignment.optimum(problem) {
      #expect(agree(value + made.lead, Double(optimum)), "\(problem)")
    }
  }

  /// Four people and six clients; neither hours nor pay lie on a grid, and there is work for a little more than all.
  private func uneven(_ seed: Int) -> DraftKit {
    var random = SplitMix(seed: UInt64(seed))
    var kit = DraftKit()
    for person in 0..<4 {
      kit.person(
        "p\(person)", "executive", cost: 20 + Double(random.below(1 << 20)) / 70_000,
        hours: 50 + Double(random.below(1 << 20)) / 30_000
      ) { $0.clientLimit = Given(12) }
    }
    for client in 0..<6 {
      kit.client("c\(client)", ["executive": 20 + Double(random.below(1 << 20)) / 30_011], single: true)
    }
    return kit
  }

  @Test(
    "hours and money that lie on no grid give a plan that keeps every capacity and a bound that holds", arguments: 0..<2
  )
  func uneven(seed: Int) throws {
    let whole = try task(uneven(seed))
    let task = whole.restricted(to: whole.parts[0])
    let part = try #require(AssignmentPartReader.part(task))
    let numbers = try #require(AssignmentNumbers(part, isStrict: false))
    #expect(!numbers.hasExactCosts && !numbers.hasExactWeights)
    let own = WorkMeter(limits: Limits(work: 1_000), report: nil)
    let search = AssignmentPartSearch(
      solver: GLPKSolver(), meter: own, task: task, part: part, gap: 1e-3, phase: .improving, threads: 1, seed: 1)
    let mine = try #require(try search.run(start: nil)).outcome
    let value = task.program.objective(of: try #require(mine.values))
    let bound = try #require(mine.bound)
    let other = try outcome(task, .compact, gap: 1e-6)
    let best = task.program.objective(of: try #require(other.values))
    #expect(task.program.maximumViolation(of: try #require(mine.values)) < 1e-6)
    #expect(bound <= best * (1 + 1e-9))
    #expect(value >= best * (1 - 1e-6))
    #expect(value <= best * (1 + 1e-2))
  }

  @Test("where hours are short the bound is at least the relaxation's, whatever ends the search")
  func steep() throws {
    var kit = DraftKit()
    var random = SplitMix(seed: 3)
    for person in 0..<6 {
      kit.person("p\(person)", "executive", cost: 20 + Double(random.below(40)), hours: 110) {
        $0.clientLimit = Given(30)
      }
    }
    for client in 0..<30 { kit.client("c\(client)", ["executive": 14 + Double(random.below(20))], single: true) }
    let whole = try task(kit)
    let task = whole.restricted(to: whole.parts[0])
    let part = try #require(AssignmentPartReader.part(task))
    let relaxation = try GLPKSolver().withModel(task.program) { try $0.minimize(.dual, limits: Limits()) }
    let search = AssignmentPartSearch(
      solver: GLPKSolver(), meter: WorkMeter(limits: Limits(work: 1), report: nil), task: task, part: part, gap: 0,
      phase: .improving, threads: 1, seed: 1)
    let outcome = try #require(try search.run(start: nil)).outcome
    #expect(try #require(outcome.bound) >= relaxation.objective * (1 - 1e-6))
    #expect(task.program.objective(of: try #require(outcome.values)) <= 1.1 * relaxation.objective)
  }

  @Test("the answer is the same for one and two threads, and a run that the clock ends is repeated by its work")
  func repeated() throws {
    var kit = DraftKit()
    var random = SplitMix(seed: 7)
    for person in 0..<8 {
      kit.person("p\(person)", "executive", cost: 20 + Double(random.below(4_000)) / 100, hours: 150) {
        $0.clientLimit = Given(60)
      }
    }
    for client in 0..<60 { kit.client("c\(client)", ["executive": 12 + Double(random.below(34)) / 2], single: true) }
    #expect(try expectRepeated(kit.scenario(), seconds: 1).engine == "knapsacks")
  }
}
