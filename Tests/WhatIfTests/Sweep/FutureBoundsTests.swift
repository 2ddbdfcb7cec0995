import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning
@testable import WhatIf

/// What is taken out of one program is true of the future itself, and hardly less than its own program proves from the same prices.
@Suite("Bounds of futures")
struct FutureBoundsTests {
  /// An agency with the prices of its relaxation.
  private struct Agency {
    let draft: ScenarioDraft
    let scenario: Scenario
    let base: BaseBound
    let sampler: FutureSampler
    let futures: FutureFamilies

    init(_ draft: ScenarioDraft, _ options: SampleOptions) throws {
      self.draft = draft
      scenario = try Scenario(draft)
      let settled = SettledAmounts(draft, scenario)
      base = try BaseBound(solver: GLPKSolver(), base: scenario)
      sampler = FutureSampler(options, draft, scenario, settled)
      futures = try #require(FutureFamilies(base, draft, scenario, settled))
    }

    /// The bound without a scenario of its own, or no answer.
    func fast(_ place: Int) -> Double?? { futures.bound(sampler.draw(place).future) }

    func built(_ place: Int) throws -> Scenario {
      try Scenario(sampler.scenario(place, at: place).variation.applied(to: draft))
    }
  }

  private struct Sizes: Sendable, CustomTestStringConvertible {
    var people: Int
    var months: Int
    var seed: UInt64
    var count: Int
    var testDescription: String { "\(people) people, \(months) months" }
  }

  @Test(
    "hundreds of futures: never above what is true, and nearly as much as their own programs prove",
    arguments: [
      Sizes(people: 14, months: 3, seed: 3, count: 100), Sizes(people: 16, months: 2, seed: 8, count: 100),
      Sizes(people: 24, months: 3, seed: 5, count: 20),
    ])
  private func agrees(_ sizes: Sizes) throws {
    let options = SampleOptions(count: sizes.count, seed: sizes.seed, leaveRate: 0.4, noise: 0.15)
    let agency = try Agency(
      ScenarioGenerator(people: sizes.people, months: sizes.months, seed: sizes.seed).draft(), options)
    var (answered, loss, whole) = (0, 0.0, 0.0)
    for place in 0..<sizes.count {
      guard let answer = agency.fast(place) else { continue }
      let fast = try #require(answer)
      let built = try agency.built(place)
      let slow = try #require(agency.base.bound(built))
      answered += 1
      loss += max(0, slow - fast)
      whole += abs(slow)
      // Prices of rows that the future's own program has lost may prove more; the relaxation tells whether it is true.
      guard fast > slow + 1e-6 * abs(slow) else { continue }
      let relaxed = try relaxation(built)
      #expect(fast <= relaxed + 1e-6 * abs(relaxed), "\(place): \(fast) \(slow) \(agency.sampler.draw(place))")
    }
    #expect(answered * 10 >= sizes.count * 5)
    #expect(loss <= 0.02 * whole)
  }

  /// What is at best where people may be on teams in any part: no plan is below it.
  private func relaxation(_ scenario: Scenario) throws -> Double {
    try Sifting(solver: GLPKSolver(), task: SearchTask(CompactModel(scenario))).solve(start: nil, limits: Limits())
      .objective
  }

  /// An agency in which most futures can be planned: four executives, and a bank that is pitched for.
  private static var small: ScenarioDraft {
    var agency = SweepAgency()
    for (id, name) in [("p5", "Ha"), ("p6", "Khoa")] {
      var person = PersonDraft()
      (person.id, person.name, person.roles) = (Given(id), Given(name), [Given("executive")])
      person.costPerHour = Given(25)
      agency.draft.people.append(person)
    }
    agency.pitch("Bank", 0.5)
    var policy = PolicyDraft()
    policy.profile = Given("full")
    // There is but one manager, who may be main contact.
    policy.rules = [Setting(name: Given("handler-approver"), number: Given(0))]
    agency.draft.policy = policy
    return agency.draft
  }

  private static func plan(_ scenario: Scenario) throws -> Plan {
    var options = PlanOptions()
    options.seconds = nil
    options.work = .units(1_000)
    return try Optimizer(solver: GLPKSolver()).plan(scenario, options)
  }

  @Test("plans of futures cost at least what is proven")
  func plans() throws {
    let agency = try Agency(Self.small, SampleOptions(count: 40, seed: 2, leaveRate: 0.4, noise: 0.2))
    var compared = 0
    for place in 0..<40 {
      guard let answer = agency.fast(place), let bound = answer else { continue }
      let plan = try Self.plan(agency.built(place))
      guard !plan.isContradictory else { continue }
      #expect(bound <= plan.proof.objective + 1e-6 * abs(plan.proof.objective))
      compared += 1
    }
    #expect(compared >= 10)
  }

  /// A program with the prices of its relaxation, those of some rules raised.
  private func program(
    _ model: CompactModel, raising raised: [(rule: any RuleRows.Type, by: Double)]
  ) throws -> FutureProgram {
    var prices = try Sifting(solver: GLPKSolver(), task: SearchTask(model)).solve(start: nil, limits: Limits())
      .rowPrices
    for range in model.ruleRows {
      for line in raised where CompactRules.all[Int(range.rule)] == line.rule {
        for row in range.rows { prices[row] += line.by }
      }
    }
    let isStandard = ContiguousArray(
      repeating: true, count: model.scenario.clients.count * model.scenario.roles.count)
    return FutureProgram(model, KeyedPrices(model, prices), isStandard: isStandard)
  }

  @Test("who must serve a client that is pitched for is not asked for once gone: the client can still be won")
  func pins() throws {
    var draft = Self.small
    draft.opportunities[0].probability = Given(1)
    var pin = PinDraft()
    (pin.person, pin.client, pin.kind) = (Given("An"), Given("Bank"), Given("must"))
    draft.pins = [pin]
    let scenario = try Scenario(draft)
    var future = Future()
    future.leavers = [(PersonIndex(0), MonthIndex(0))]
    let model = CompactModel(scenario)
    let program = try program(model, raising: [(PinMust.self, 500)])
    let rows = model.ruleRows.filter { CompactRules.all[Int($0.rule)] == PinMust.self }.flatMap { Array($0.rows) }
    let (today, gone) = (program.change(Future()).isDropped, program.change(future).isDropped)
    #expect(rows.count == 1 && rows.allSatisfy { !today[$0] && gone[$0] })
    let first = try #require(scenario.months.first).month.firstDay
    let built = try Scenario(
      Variation(name: "", changes: [Departure.before(first, scenario.people[PersonIndex(0)])]).applied(to: draft))
    let answer = try #require(program.bound(future))
    let proven = try #require(answer)
    #expect(try proven <= relaxation(built) * (1 + 1e-9))
  }

  // Hours beyond the contract are as many as there can be: any dearer, and what covers them dearer by as much, proves the same today.
  @Test("clients beyond their contract may go further beyond it where they need more, whatever the prices")
  func contracts() throws {
    var draft = Self.small
    draft.opportunities = []
    for place in draft.clients.indices { draft.clients[place].contractedHours = Given(30) }
    let scenario = try Scenario(draft)
    var (future, changes) = (Future(), [any DraftChange]())
    let executive = try scenario.role(named: "executive")
    for client in scenario.clients.ids {
      future.factors.append((client, executive, 1.6))
      var line = DemandChangeDraft()
      line.client = Given(scenario.clients[client].id)
      (line.role, line.factor) = (Given("executive"), Given(1.6))
      changes.append(DemandChange(line))
    }
    let built = try Scenario(Variation(name: "", changes: changes).applied(to: draft))
    let program = try program(CompactModel(scenario), raising: [(OverServicing.self, -20), (Coverage.self, 20)])
    let answer = try #require(program.bound(future))
    let proven = try #require(answer)
    #expect(try proven <= relaxation(built) * (1 + 1e-9))
  }

  @Test("the same draws have the same digest, others another")
  func digests() throws {
    let agency = SweepAgency()
    let scenario = try Scenario(agency.draft)
    let sampler = FutureSampler(
      SampleOptions(count: 9), agency.draft, scenario, SettledAmounts(agency.draft, scenario))
    let hashes = (0..<9).map { sampler.draw($0).hash(of: scenario) }
    #expect(Set(hashes).count == 9 && hashes.allSatisfy { $0.count == 16 })
    #expect(hashes == (0..<9).map { sampler.draw($0).hash(of: scenario) })
  }
}
