import Staffing
import Testing

@Suite("Cooling off")
struct CoolingOffTests {
  /// Rivals Lotus and Sen, two quarters of cooling; An costs 10, Bình 12.
  private func kit(first: Int = 2, months: Int = 1) -> DraftKit {
    var kit = DraftKit(.coolingOff, first: first, months: months)
    kit.person("An", "executive", cost: 10)
    kit.person("Bình", "executive", cost: 12)
    kit.client("Lotus")
    kit.client("Sen")
    kit.conflict(.coolingOff, "Lotus", "Sen")
    kit.draft.conflicts[0].quarters = Given(2)
    return kit
  }

  private func wanting(_ hours: (client: String, month: Int)..., in kit: DraftKit) -> DraftKit {
    var kit = kit
    for (client, month) in hours {
      var line = DemandDraft()
      line.client = Given(client)
      line.role = Given("executive")
      line.hours = Given(20)
      line.month = Given(Month(year: 2027, month: month))
      kit.draft.demand.append(line)
    }
    return kit
  }

  // One each: 200 + 240; without the rule An does both.
  @Test("nobody works for two rivals at once", arguments: [(true, 440.0), (false, 400)])
  func atOnce(isOn: Bool, objective: Double) throws {
    var kit = wanting(("Lotus", 2), ("Sen", 2), in: kit())
    kit.rule(.coolingOff, isOn)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, objective))
  }

  // Lotus wants March, Sen April: An may do one of them only, 200 + 240; without the rule both.
  @Test("whoever leaves a client in the plan cools off in the plan", arguments: [(true, 440.0), (false, 400)])
  func inThePlan(isOn: Bool, objective: Double) throws {
    var kit = wanting(("Lotus", 3), ("Sen", 4), in: kit(first: 3, months: 2))
    kit.rule(.coolingOff, isOn)
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, objective))
    if !isOn {
      kit.rule(.coolingOff, true)
      #expect(try kit.breaches(of: plan).map(\.rule) == [.coolingOff])
    }
  }

  // From March to October there are three quarters: An does both again.
  @Test("after cooling off the rival may be served")
  func cooled() throws {
    let plan = try wanting(("Lotus", 3), ("Sen", 10), in: kit(first: 3, months: 8)).plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, 400))
  }

  // An is on Lotus today, so that Sen is Bình's: 20 h at 12; who is on both may stay with either: 20 h at 10.
  @Test("today's team of a client is kept from its rival", arguments: [true, false])
  func today(isOnBoth: Bool) throws {
    var kit = wanting(("Sen", 2), in: kit())
    kit.draft.clients[0].end = Day(year: 2027, month: 1, day: 31).map { Given($0) }
    kit.team("An", "Lotus", "executive")
    if isOnBoth { kit.team("An", "Sen", "executive") }
    let plan = try kit.plan()
    #expect(plan.isProven)
    #expect(agree(plan.objective, isOnBoth ? 200 : 240))
  }
}
