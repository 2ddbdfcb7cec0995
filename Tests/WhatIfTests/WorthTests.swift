import GLPKSolver
import Planning
import Staffing
import Testing

@testable import WhatIf

/// What steps are worth, by hand.
@Suite("Worth")
struct WorthTests {
  private func isClose(_ one: Double?, _ other: Double) -> Bool { one.map { abs($0 - other) < 1e-4 } ?? false }

  /// An and Ba, 100 hours each at 10; as many clients with 40 hours as wanted.
  private func two(clients: Int, limit: Double) -> BareAgency {
    var agency = BareAgency(.clientLimit)
    agency.person("An")
    agency.person("Ba")
    for number in 1...clients { agency.client("Client \(number)", 40) }
    agency.role("executive", ["clients": limit])
    return agency
  }

  // One client each leaves the third uncovered, 40 × 100; with two each somebody works 40 hours for 400.
  @Test("a second client a person is worth the hours that nobody covered, less what they cost, and that is proven")
  func clients() throws {
    let worth = try #require(try two(clients: 3, limit: 1).worth(.clients).more.first)
    #expect(worth.step.before == 1 && worth.step.after == 2)
    #expect(isClose(worth.amount, 3600) && isClose(worth.atLeast, 3600) && isClose(worth.atMost, 3600))
    #expect(isClose(worth.money, -400) && isClose(worth.rulePrices, 4000) && worth.payroll == 0)
    #expect(worth.isPure && worth.isProven)
  }

  // Two of four clients are left: 80 × 100 − 800 of work.
  @Test(
    "one client a person fewer takes what then nobody covers, one more than enough brings nothing, and both are proven")
  func fewerClients() throws {
    let answer = try two(clients: 4, limit: 2).worth(.clients)
    let less = try #require(answer.less.first)
    #expect(isClose(less.amount, 7200) && isClose(less.atLeast, 7200) && isClose(less.atMost, 7200))
    let more = try #require(answer.more.first)
    #expect(more.amount == 0 && more.atMost == 0 && more.isProven)
  }

  @Test("more clients a person than there are is not even asked")
  func idle() throws {
    let agency = two(clients: 2, limit: 2)
    let steps = Worth(solver: GLPKSolver(), draft: agency.draft, base: try agency.plan(), options: agency.options)
      .steps(of: [.clients])
    #expect(steps.map(\.isIdle) == [true, false])
    #expect(try agency.worth(.clients).more.first?.plan?.scenario.hash == Scenario(agency.draft).hash)
  }

  // 150 hours for one of 100: 50 × 100 uncovered. A second one covers them for 500. Nobody else is an executive or a planner.
  @Test("one more person is worth the hours before pay, with the pay beside; the last of a role is no step")
  func people() throws {
    var agency = BareAgency()
    agency.person("An")
    agency.person("Chi", "planner", cost: 30)
    agency.client("Cola", 150)
    let answer = try agency.worth(.people)
    let more = try #require(answer.more.first { $0.step.person == PersonIndex(0) })
    #expect(isClose(more.amount, 4500) && isClose(more.atLeast, 4500) && isClose(more.atMost, 4500))
    #expect(isClose(more.money, -500) && isClose(more.rulePrices, 5000) && isClose(more.payroll, 1000))
    #expect(answer.less.isEmpty)
    #expect(more.plan?.scenario.people.count == 3 && more.plan?.scenario.people[PersonIndex(2)].name == "Newcomer")
  }

  @Test("who has the least hours is the one to do without, and prices stay what they are multiples of")
  func leaver() throws {
    var agency = BareAgency()
    agency.person("An", cost: 10)
    agency.person("Ba", cost: 20)
    agency.client("Cola", 90)
    let answer = try agency.worth(.people)
    let less = try #require(answer.less.first)
    #expect(less.step.person == PersonIndex(1))
    #expect(isClose(less.amount, 0) && isClose(less.payroll, 2000))
    // A newcomer like An, who is the cheaper of two in the middle, would make the median 10.
    for worth in answer.more + answer.less {
      #expect(worth.plan?.scenario.roles[RoleIndex(1)].medianCostPerHour == 15)
    }
  }

  // 80 hours are within the band. Two people have 70 each to be busy with: 60 hours are missing, 10 each.
  @Test("somebody more may be worth less than nothing where idleness has a price")
  func idleness() throws {
    var agency = BareAgency(.band)
    agency.price("band-under", 1)
    agency.person("An")
    agency.person("Chi", "manager", cost: 30)
    agency.role("manager", ["band-low": 0])
    agency.client("Cola", 80)
    let more = try #require(try agency.worth(.people).more.first { $0.step.person == PersonIndex(0) })
    #expect(isClose(more.amount, -600) && isClose(more.atLeast, -600) && !more.isPure)
  }

  // An has 60 of 100 hours a month; Ba may not join: 40 × 100. With one change Ba covers them for 400.
  @Test("a change more is worth what the newcomer covers, and one fewer than none is no step")
  func changes() throws {
    var agency = BareAgency(.changeBudget)
    agency.limit("changes", 0)
    agency.person("An")
    agency.person("Ba")
    agency.draft.people[0].hoursPerWeek = Given(15)
    agency.client("Cola", 100)
    agency.team("An", "Cola")
    let answer = try agency.worth(.changes)
    #expect(answer.less.isEmpty)
    let more = try #require(answer.more.first)
    #expect(isClose(more.amount, 3600) && isClose(more.atLeast, 3600) && more.isPure)
  }

  // An may work for one of the two: 40 × 100 less 400.
  @Test("a wall less is worth the client that nobody could work for")
  func conflicts() throws {
    var agency = BareAgency(.personConflict)
    agency.person("An")
    agency.client("Cola", 40)
    agency.client("Pepsi", 40)
    var conflict = ConflictDraft()
    (conflict.clients, conflict.kind) = ([Given("Cola"), Given("Pepsi")], Given("person"))
    agency.draft.conflicts = [conflict]
    let answer = try agency.worth(.conflicts)
    let more = try #require(answer.more.first)
    #expect(isClose(more.amount, 3600) && isClose(more.atMost, 3600) && more.isPure && answer.less.isEmpty)
    #expect(more.step.clients == [ClientIndex(0), ClientIndex(1)])
  }

  // Ten of the twenty missing hours, 1,000: for 100 of work, 50 of overtime pay, and strain of 5 × 10 + 5 × 20.
  @Test("ten hours of overtime are worth what they cover, less pay and strain; none fewer where there are none")
  func overtime() throws {
    var agency = BareAgency(.overtime)
    agency.price("overtime-first", 1)
    agency.price("overtime-second", 2)
    agency.person("An")
    agency.client("Cola", 120)
    let answer = try agency.worth(.overtime)
    #expect(answer.less.isEmpty)
    let more = try #require(answer.more.first)
    #expect(isClose(more.amount, 700) && isClose(more.money, -150) && isClose(more.rulePrices, 850) && more.isPure)
  }

  @Test("where the plan as it is breaks a rule, what lets all be kept comes first and no amount is told")
  func keepsRules() throws {
    var agency = BareAgency(.mainContact)
    agency.person("Chi", "manager")
    for number in 1...3 { agency.client("Client \(number)", 20, of: "manager") }
    let answer = try agency.worth(.contacts, .overtime)
    #expect(answer.base.isContradictory)
    let first = try #require(answer.more.first)
    #expect(first.step.kind == .contacts && first.outcome == .keepsRules && first.amount == nil)
    #expect(answer.more.last?.outcome == .incomparable)
    #expect(answer.less.first?.outcome == .incomparable)
  }
}
