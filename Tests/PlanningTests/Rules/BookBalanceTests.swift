import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

@Suite("Book balance")
struct BookBalanceTests {
  /// Directors An (10) and Bình (11); four clients want 10 h each; a client of difference costs 8 h at 10.5 = 84.
  private func kit(offices: [String] = []) -> DraftKit {
    var kit = DraftKit(.bookBalance)
    kit.price("book-balance", 8)
    kit.person("An", "director", cost: 10) { $0.office = offices.first.map { Given($0) } }
    kit.person("Bình", "director", cost: 11) { $0.office = offices.last.map { Given($0) } }
    for client in ["Lotus", "Sen", "Mai", "Đào"] { kit.client(client, ["director": 10]) }
    return kit
  }

  // Two each: 20 × 10 + 20 × 11; three and one would cost 410 + 168.
  @Test("directors of one office share the clients evenly")
  func binds() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 420))
    #expect(agree(plan.amount(.bookBalance), 0))
  }

  // An does all: 40 × 10.
  @Test("books of different offices are not compared")
  func offices() throws {
    let plan = try kit(offices: ["Hanoi", "Saigon"]).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400))
  }

  // One client less cannot be halved: 20 × 10 + 10 × 11 + 84.
  @Test("an odd client costs its difference")
  func odd() throws {
    var kit = kit()
    kit.draft.clients.removeLast()
    kit.draft.demand.removeLast()
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 310 + 84))
  }

  // An has three clients by pins and may have two: 30 × 10 + 10 × 11, and two clients more than Bình.
  @Test("a book beyond its limit is compared whole")
  func beyond() throws {
    var kit = kit()
    kit.rule(.clientLimit, true)
    kit.rule(.pinMust, true)
    for place in kit.draft.people.indices { kit.draft.people[place].clientLimit = Given(2) }
    for client in ["Lotus", "Sen", "Mai"] { kit.pin("An", client, .must) }
    let plan = try kit.plan()
    #expect(plan.plan.audit.passed)
    #expect(plan.broken == [.clientLimit])
    #expect(agree(plan.objective, 410 + 168))
  }

  // Today's teams keep all limits, so nothing of their completion lies in columns that only broken rules open.
  @Test("teams that keep their limits use no column beyond them")
  func within() throws {
    var kit = kit()
    kit.rule(.clientLimit, true)
    for place in kit.draft.people.indices { kit.draft.people[place].clientLimit = Given(2 + Double(place)) }
    for (client, person) in [("Lotus", "An"), ("Sen", "An"), ("Mai", "Bình"), ("Đào", "Bình")] {
      kit.team(person, client, "director")
    }
    let model = CompactModel(try kit.scenario())
    let completion = TeamsCompletion(
      solver: GLPKSolver(), meter: WorkMeter(limits: Limits(), report: nil), threads: 1)
    let done = try #require(try completion.complete([.today(model)], of: model)[0])
    #expect(done.breakWeight == 0)
    #expect(model.program.maximumViolation(of: done.values) < 1e-6)
    #expect(agree(model.program.objective(of: done.values), 420))
  }

  @Test("what a book may count ends where a director may have no more clients")
  func most() throws {
    var kit = kit()
    kit.rule(.clientLimit, true)
    kit.draft.people[0].clientLimit = Given(3)
    kit.draft.people[1].clientLimit = Given(2)
    let model = CompactModel(try kit.scenario())
    let most = model.kinds.indices.compactMap { column in
      if case .helper(.bookBalance) = model.kinds[column] { model.program.columnUpper[column] } else { nil }
    }
    #expect(most == [3, 2])
  }

  @Test("without the rule the cheaper has all clients")
  func switchedOff() throws {
    let plan = try kit().without(.bookBalance).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400))
  }

  // An serves Lotus with 60 × 10, Bình Sen with 10 × 20, one client each: 800. Were An counted once for each role at Lotus,
  // books would seem to differ.
  @Test("somebody who pitches in two roles to a client that is yet to come has one client more")
  func pitch() throws {
    var kit = DraftKit(.bookBalance)
    kit.person("An", "director", cost: 10)
    kit.person("Bình", "director", cost: 20)
    kit.client("Lotus") { $0.start = Day(year: 2027, month: 4, day: 1).map { Given($0) } }
    kit.client("Sen", ["director": 10])
    kit.opportunity("Lotus again", for: "Lotus", fee: 1000, [:]) { pitch in
      pitch.kind = Given("pitch")
      pitch.must = Given(true)
      pitch.pitchMonth = Given(Month(year: 2027, month: 2))
      pitch.pitchHours = [Setting("director", 30), Setting("manager", 30)]
      pitch.from = Given(Month(year: 2027, month: 4))
    }
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["An manager", "An director"])
    #expect(agree(plan.objective, 800))
  }
}
