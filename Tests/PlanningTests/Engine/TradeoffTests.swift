import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Plans between clients and profit, by hand.
@Suite("Trade-off")
struct TradeoffTests {
  /// An has 100 hours at 10 and may work 40 more, Sen wants 140, and an hour of overtime is paid 5 beyond the ordinary and strains by
  /// 10, in the second half by 20; an hour that nobody covers costs 100.
  private func overtime() -> DraftKit {
    var kit = DraftKit(.overtime)
    kit.limit("overtime-share", 0.4)
    kit.price("overtime-first", 1)
    kit.price("overtime-second", 2)
    kit.person("An", "executive", cost: 10)
    kit.client("Sen", ["executive": 140])
    return kit
  }

  private func tradeoff(
    _ kit: DraftKit, plans: Int = 5, engine: PlanOptions.EngineChoice = .auto, cancellation: Cancellation? = nil
  ) throws -> Tradeoff? {
    var options = PlanOptions()
    (options.seconds, options.gap, options.engine, options.cancellation) = (nil, 0, engine, cancellation)
    return try Optimizer(solver: GLPKSolver()).tradeoff(try kit.scenario(), plans: plans, options)
  }

  private func agree(_ ones: [Double], _ others: [Double]) -> Bool {
    ones.count == others.count && zip(ones, others).allSatisfy { abs($0 - $1) < 1e-2 }
  }

  // All 40 hours cost 200 of overtime pay. Steps of 50 are steps of 10 hours.
  @Test(
    "equal steps of overtime pay go from all hours covered to none bought",
    arguments: [PlanOptions.EngineChoice.auto, .compact, .bundles])
  func steps(engine: PlanOptions.EngineChoice) throws {
    let answer = try #require(try tradeoff(overtime(), engine: engine))
    #expect(answer.dropped == 0 && !answer.isCut)
    #expect(agree(answer.plans.map(\.ledger.cash), [200, 150, 100, 50, 0]))
    #expect(agree(answer.plans.map { $0.ledger[.shortfall] }, [0, 1000, 2000, 3000, 4000]))
    // Work of 10 an hour, and strain of 200 + 400, 200 + 200, 200, 100, 0.
    #expect(agree(answer.plans.map { $0.ledger.objective - $0.ledger.cash }, [2000, 2700, 3400, 4200, 5000]))
  }

  @Test("every plan passes its audit, and is proven to be the best of those that earn what it earns")
  func proofs() throws {
    for plan in try #require(try tradeoff(overtime())).plans {
      #expect(plan.audit.passed && plan.roundedAudit.passed && !plan.isContradictory)
      #expect(plan.proof.status == .optimal)
      #expect(try #require(plan.proof.gapMoney) < 1e-3)
      #expect(abs(plan.proof.objective - plan.ledger.objective) < 1e-6)
      #expect(plan.proof.repeatWork == nil)
    }
  }

  @Test("where nothing can be bought or earned there is one plan, and the one beside it is left out")
  func nothing() throws {
    var kit = overtime()
    kit.limit("overtime-share", 0)
    let answer = try #require(try tradeoff(kit))
    #expect(answer.plans.count == 1 && answer.dropped == 1)
  }

  // A campaign pays 2,000 for 50 hours that Sen wants as well: it is taken for the profit, never for the clients. What a limit
  // between the two allows is taking it or leaving it.
  @Test(
    "an opportunity is declined for the clients and taken for the profit, and plans that only repeat that are left out")
  func opportunity() throws {
    var kit = DraftKit(.opportunities)
    kit.person("An", "executive", cost: 10)
    kit.client("Sen", ["executive": 100])
    kit.opportunity("Tết", for: "Sen", fee: 2000, ["executive": 50])
    let answer = try #require(try tradeoff(kit))
    #expect(answer.plans.map { TestPlan(plan: $0).accepted } == [[], ["Tết"]])
    #expect(agree(answer.plans.map(\.ledger.cash), [0, -2000]))
    #expect(answer.dropped == 3)
  }

  @Test("where no plan keeps all rules there is nothing to weigh")
  func contradictory() throws {
    var kit = DraftKit(.mainContact)
    kit.person("Chi", "manager", cost: 10)
    for number in 1...3 { kit.client("Client \(number)", ["manager": 20]) }
    let answer = try tradeoff(kit)
    #expect(answer.map(\.plans.count) == nil)
  }

  @Test("who has ended the run gets the plan that there is")
  func cut() throws {
    let cancellation = Cancellation()
    cancellation.request()
    let answer = try #require(try tradeoff(overtime(), cancellation: cancellation))
    #expect(answer.plans.count == 1 && answer.isCut)
  }

  @Test("what is proven within a wider limit holds within a narrower one, and of twins one stays")
  func front() {
    let meter = WorkMeter(limits: .init(), report: nil)
    func point(_ limit: Double?, _ cash: Double, _ rest: Double, _ bound: Double?) -> TradeoffRun<GLPKSolver>.Point {
      .init(limit: limit, values: [], cash: cash, rest: rest, bound: bound, isOptimal: false, meter: meter)
    }
    let front = TradeoffFront<GLPKSolver>(
      [point(0, 0, 50, 10), point(5, 5, 50, 12), point(8, 8, 30, nil), point(nil, 9, 30, 20)], scale: 1)
    #expect(front.points.map(\.cash) == [8, 0])
    #expect(front.points.map(\.bound) == [20, 20])
  }
}
