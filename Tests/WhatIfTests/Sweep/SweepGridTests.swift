import Staffing
import Testing

@testable import WhatIf

/// Grids, and the settings that their paths lead to.
@Suite("Grids of a sweep")
struct SweepGridTests {
  private var agency: SweepAgency {
    var agency = SweepAgency()
    agency.pitch("Bank", 0.4)
    return agency
  }

  private func varied(_ path: String, _ value: String) throws -> Scenario {
    let cases = try agency.cases(SweepQuestion(grid: [GridAxis(path: path, values: [value])]))
    return try Scenario(cases[0].variation.applied(to: agency.draft))
  }

  private func problem(_ path: String, _ value: String) throws -> Problem {
    let refused = #expect(throws: ScenarioRefused.self) { try varied(path, value) }
    let problems = try #require(refused).problems
    #expect(problems.count == 1 && problems.allSatisfy { $0.field == "--grid \(path)" && $0.place == nil })
    return problems[0]
  }

  @Test("an axis is read as it is written")
  func argument() {
    #expect(GridAxis("limits.clients.manager=2, 3") == GridAxis(path: "limits.clients.manager", values: ["2", "3"]))
    #expect(GridAxis("fee.A = B=0.9") == GridAxis(path: "fee.A = B", values: ["0.9"]))
    for wrong in ["prices.handover", "=1", "a=", "a=1,,2", "a= "] { #expect(GridAxis(wrong) == nil, "\(wrong)") }
  }

  @Test("all combinations, the last axis fastest")
  func combinations() throws {
    let cases = try agency.cases(
      SweepQuestion(grid: [
        GridAxis(path: "limits.clients.manager", values: ["2", "3"]),
        GridAxis(path: "rules.new-face", values: ["on", "off"]),
        GridAxis(path: "demand", values: ["0.5", "1", "2"]),
      ]))
    #expect(cases.count == 12)
    #expect(cases[0].key == "grid limits.clients.manager=2 rules.new-face=on demand=0.5")
    #expect(cases[1].key == "grid limits.clients.manager=2 rules.new-face=on demand=1")
    #expect(cases[3].key == "grid limits.clients.manager=2 rules.new-face=off demand=0.5")
    #expect(cases[11].key == "grid limits.clients.manager=3 rules.new-face=off demand=2")
    let last = try Scenario(cases[11].variation.applied(to: agency.draft))
    #expect(last.roles[try last.role(named: "manager")].clientLimit == 3 && !last.policy.isOn(.newFace))
    #expect(last.needs.filter { $0.stream == .service }.allSatisfy { $0.hours[MonthIndex(0)] == 120 })
  }

  @Test("every kind of path sets what it names")
  func paths() throws {
    #expect(try varied("prices.handover", "0.5").policy.number(.handover) == 0.5)
    #expect(try varied("policy.prices.Handover", "50%").policy.number(.handover) == 0.5)
    #expect(try varied("limits.overtime-share", "20%").policy.limit(.overtimeShare) == 0.2)
    #expect(try varied("break-weights.renewal", "7").policy.breakWeight(.renewal) == 7)
    #expect(try varied("satisfaction.fit", "3").policy.weight(of: .fit) == 3)
    #expect(try varied("settings.tenure", "loyal").policy.word(.tenure) == "loyal")
    #expect(try varied("preset", "keep-teams").policy.preset == .keepTeams)
    #expect(try varied("profile", "full").policy.isSmallAgency == false)
    #expect(try varied("tolerance", "0.1").policy.tolerance == 0.1)
    #expect(try varied("rules.secondPerson", "off").policy.isOn(.secondPerson) == false)
    let director = try varied("roles.AD.leads", "1")
    #expect(director.roles[try director.role(named: "director")].leadLimit == 1)
    let an = try varied("people.An.hours-per-week", "20")
    #expect(
      an.people[PersonIndex(0)].contractHours[MonthIndex(0)] == 0.5
        * an.people[PersonIndex(1)].contractHours[MonthIndex(0)])
    #expect(try varied("people.p2.grade", "senior").people[PersonIndex(1)].grade == .senior)
    #expect(try varied("clients.Mai Co. Ltd..tier", "A").clients[ClientIndex(1)].tier == .a)
    #expect(try varied("clients.cola.backup", "no").clients[ClientIndex(0)].needsBackup == false)
    #expect(try varied("opportunities.Bank.probability", "0.9").opportunities[OpportunityIndex(0)].probability == 0.9)
    #expect(try varied("fee.Mai Co. Ltd.", "2").clients[ClientIndex(1)].fee[MonthIndex(0)] == 18_000)
    #expect(try varied("fee", "0.5").clients.prefix(2).map { $0.fee[MonthIndex(0)] } == [10_000, 4500])
  }

  @Test("demand is multiplied for all, a role, a client, or a client's role; names may hold dots")
  func demand() throws {
    func hours(_ path: String) throws -> [Double] {
      try varied(path, "0.5").needs.filter { $0.stream == .service }.map { $0.hours[MonthIndex(0)] }
    }
    #expect(try hours("demand") == [30, 30])
    #expect(try hours("demand.AE") == [30, 30])
    #expect(try hours("demand.Cola") == [30, 60])
    #expect(try hours("demand.Mai Co. Ltd.") == [60, 30])
    #expect(try hours("demand.Mai Co. Ltd..executive") == [60, 30])
  }

  @Test("what leads nowhere or is out of range is refused with what may be meant, once for all values")
  func refused() throws {
    #expect(try problem("handover", "1").suggestion == "prices.handover")
    #expect(try problem("demnd.executive", "1").suggestion == "demand.executive")
    #expect(try problem("prices.handovr", "1").suggestion == "handover")
    #expect(try problem("limits.managers", "3").suggestion == "limits.clients.managers")
    #expect(try problem("limits.client.manager", "3").suggestion == "clients")
    #expect(try problem("roles.manger.clients", "3").suggestion == "manager")
    #expect(try problem("demand.executiv", "1").suggestion == "executive")
    #expect(try problem("demand.mai", "1").suggestion == "Mai Co. Ltd.")
    #expect(try problem("demand.planner", "1").code == .nothingThere)
    #expect(try problem("people.An.payy", "1").suggestion == "pay")
    #expect(try problem("people.Anh.pay", "1").code == .unknownPerson)
    #expect(try problem("people.An", "1").suggestion == "people.An.hours-per-week")
    #expect(try problem("prices.handover", "much").code == .notANumber)
    #expect(try problem("rules.new-face", "maybe").code == .outOfRange)
    #expect(try problem("limits.overtime-share", "5").suggestion == "5%")
    #expect(try problem("demand", "101").code == .outOfRange)
    #expect(try problem("preset", "balanced2").suggestion == "balanced")
    let axes = [
      GridAxis(path: "prices.handovr", values: ["1", "2", "3"]), GridAxis(path: "demand", values: ["1", "1"]),
    ]
    let refused = #expect(throws: ScenarioRefused.self) { try agency.cases(SweepQuestion(grid: axes)) }
    #expect(refused?.problems.map(\.code) == [.unknownSetting, .duplicateKey])
  }

  @Test("a grid of more than a million is refused")
  func tooLarge() throws {
    let values = (1...101).map { "\($0)" }
    let axes = ["prices.handover", "prices.tenure", "break-weights.renewal"].map { GridAxis(path: $0, values: values) }
    let refused = #expect(throws: ScenarioRefused.self) { try agency.cases(SweepQuestion(grid: axes)) }
    #expect(refused?.problems.map(\.allowed) == [.atMost(1_000_000)])
  }
}
