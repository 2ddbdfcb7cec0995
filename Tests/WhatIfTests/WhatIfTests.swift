import GLPKSolver
import Planning
import Staffing
import Testing

@testable import WhatIf

/// What would be different is planned from the plan as it is, and told by name.
@Suite("What if")
struct WhatIfTests {
  /// An and Ba are executives, Chi a manager, Dung the director; Cola and Mai are clients.
  private func draft() -> ScenarioDraft {
    var draft = ScenarioDraft()
    draft.name = Given("test")
    draft.firstMonth = Given(Month(year: 2027, month: 1))
    draft.monthCount = Given(3)
    for (name, role) in [("An", "executive"), ("Ba", "executive"), ("Chi", "manager"), ("Dung", "director")] {
      var person = PersonDraft()
      (person.name, person.roles, person.costPerHour) = (Given(name), [Given(role)], Given(20))
      draft.people.append(person)
    }
    for (name, fee) in [("Cola", 20_000.0), ("Mai", 9000)] {
      var client = ClientDraft()
      (client.name, client.fee) = (Given(name), Given(fee))
      draft.clients.append(client)
    }
    return draft
  }

  private var options: PlanOptions {
    var options = PlanOptions()
    (options.seconds, options.work, options.gap) = (nil, .units(20_000), 0.0001)
    return options
  }

  private func answer(_ changes: any DraftChange..., near: Bool = false) throws -> (base: Plan, answer: WhatIfAnswer) {
    let base = try Optimizer(solver: GLPKSolver()).plan(Scenario(draft()), options)
    let variation = Variation(name: "test", changes: changes)
    let varied = try Scenario(variation.applied(to: draft()))
    return (
      base, try WhatIf(solver: GLPKSolver(), base: base, options: options).answer(varied, variation, staysNear: near)
    )
  }

  @Test("where nothing is different the answer is the very plan")
  func nothing() throws {
    let (base, answer) = try answer()
    #expect(answer.plan.decisions == base.decisions && answer.moves.isEmpty)
    #expect(Difference(base, answer.plan).verdict == .same)
  }

  @Test("a change that another takes back changes nothing")
  func undone() throws {
    var pin = PinDraft()
    (pin.person, pin.client, pin.kind) = (Given("An"), Given("Mai"), Given("never"))
    var dropped = PinDropped()
    dropped.person = Given("An")
    let (base, answer) = try answer(PinAdded(pin), dropped)
    #expect(answer.plan.decisions == base.decisions)
  }

  @Test("a client that goes with its fee is worse, which is proven, and its team leaves")
  func lost() throws {
    var lost = ClientLost()
    lost.client = Given("Cola")
    let (base, answer) = try answer(lost)
    #expect(answer.plan.audit.passed)
    #expect(Difference(base, answer.plan).verdict == .worse)
    let leavers = answer.moves.filter { $0.client == "Cola" }
    #expect(!leavers.isEmpty && leavers.allSatisfy { $0.kind == .leaves && $0.cause == .clientGone })
  }

  @Test("who leaves in February is gone from then on")
  func leaves() throws {
    var leaves = PersonLeaves()
    (leaves.person, leaves.from) = (Given("An"), Given(Month(year: 2027, month: 2).firstDay))
    let (_, answer) = try answer(leaves)
    let february = Month(year: 2027, month: 2)
    // January is a stage of its own now, in which the plan may choose otherwise, too.
    let own = answer.moves.filter { $0.person == "An" && $0.month >= february }
    #expect(!own.isEmpty)
    #expect(own.allSatisfy { $0.kind == .leaves && $0.month == february && $0.cause == .personGone })
  }

  @Test("staying near moves nobody who need not move")
  func near() throws {
    let change = FeeChanges.of("Mai", factor: 1.1)
    let (_, answer) = try answer(change, near: true)
    #expect(answer.moves.isEmpty)
  }

  @Test("with fewer changes allowed fewer are made, and the curve ends with the plan that has no limit")
  func curve() throws {
    let base = try Optimizer(solver: GLPKSolver()).plan(Scenario(draft()), options)
    var won = ClientDraft()
    (won.name, won.fee) = (Given("Bank"), Given(60_000))
    let variation = Variation(name: "test", changes: [ClientWon(won)])
    let points = try WhatIf(solver: GLPKSolver(), base: base, options: options)
      .curve(Scenario(variation.applied(to: draft())), variation, upTo: 3)
    let free = try #require(points.last)
    #expect(free.mostChanges == nil)
    #expect(points.dropLast().map(\.mostChanges) == (0..<min(4, free.changes)).map { $0 })
    for point in points { #expect(point.changes <= point.mostChanges ?? .max && point.plan.audit.passed) }
    for (fewer, more) in zip(points, points.dropFirst()) {
      let room = (more.plan.proof.gapMoney ?? 0) + 1e-6
      #expect(more.plan.proof.objective <= fewer.plan.proof.objective + room)
    }
  }

  @Test("an amount within what both plans leave open is not proven")
  func margin() throws {
    let (base, answer) = try answer(FeeChanges.of("Mai", factor: 2))
    let difference = Difference(base, answer.plan)
    #expect(difference.verdict == .better)
    let margin = try #require(difference.margin)
    #expect(difference.isProven(margin + 1) && !difference.isProven(-margin))
  }
}

extension FeeChanges {
  fileprivate static func of(_ client: String, factor: Double) -> FeeChanges {
    var change = FeeChanges()
    (change.client, change.factor) = (Given(client), Given(factor))
    return change
  }
}
