import Foundation
import Staffing
import Testing

@testable import SuitsCommand

/// One line a figure, the same columns for every command.
@Suite("Long tables")
struct LongTableTests {
  private static let heading = "subject,about,month,figure,unit,value,margin"

  /// Somebody whose name a spreadsheet would take for a formula, with a client of 140 hours for 100.
  private func scenario(_ place: borrowing Workplace) throws -> String {
    let hand = HandScenario(
      people: [
        HandScenario.person("\"=1+1\"", cost: 10, ", overtime: 40"), HandScenario.person("Bình", "planner"),
      ],
      demand: [HandScenario.wants(140)], rules: [.overtime, .pinMust, .pinNever],
      prices: ", overtime-first: 1, overtime-second: 2")
    return try place.write(hand.text, to: "base.yaml")
  }

  /// The lines below the heading, cell by cell; no cell of these has a comma.
  private func cells(_ run: CommandRun) throws -> [[String]] {
    let lines = run.output.split(separator: "\r\n", omittingEmptySubsequences: true).map(String.init)
    #expect(lines.first == Self.heading, "\(run.output)\(run.errors)")
    return lines.dropFirst().filter { !$0.contains("\"") }
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  // 40 of 140 hours are overtime, at 5 more: the result is 9,000 less 2,000 of pay and 200 of overtime pay; no hours are open.
  @Test("a plan's figures, with names that are no formula")
  func plan() throws {
    let place = try Workplace()
    let run = CommandRun("plan", try scenario(place), "--csv", "--work", "5000", "--gap", "0")
    #expect(run.code == 0, "\(run.errors)")
    let cells = try cells(run)
    #expect(cells.allSatisfy { $0.count == 7 })
    #expect(cells.contains { $0.prefix(5) == ["plan", "", "", "shortfallHours", "hours"] && Double($0[5]) == 0 })
    let result = try #require(cells.first { $0[3] == "money.result" })
    let amount = try #require(Double(result[5]))
    #expect(result[4] == "USD" && abs(amount - 6800) < 1e-6)
    let hours = try #require(cells.first { $0[0] == "person" && $0[3] == "hours" })
    let given = try #require(Double(hours[5]))
    #expect(hours[1] == "'=1+1" && hours[2] == "2027-02" && abs(given - 140) < 1e-6)
    #expect(!run.output.contains(",=1+1"))
  }

  @Test("why, worth measured and estimated, and the audit")
  func others() throws {
    let place = try Workplace()
    let base = try scenario(place)
    #expect(CommandRun("plan", base, "--work", "5000", "-o", place.file("plan.json")).code == 0)
    let why = try cells(
      CommandRun("why", base, place.file("plan.json"), "Bình", "Cola", "--csv", "--work", "5000", "--gap", "0"))
    #expect(why.contains { $0[0] == "question" && $0[3] == "person" && $0[5] == "Bình" })
    #expect(why.contains { $0[0] == "obstacle" && $0[1] == "executive" && $0[3] == "eligibility" })
    let without = try cells(
      CommandRun("why", base, place.file("plan.json"), "=1+1", "Cola", "--csv", "--work", "5000", "--gap", "0"))
    #expect(without.contains { $0[0] == "other-1" && $0[3] == "verdict" && $0[5] == "worse" })
    let open = try #require(without.first { $0[0] == "other-1" && $0[3] == "shortfallHours" })
    #expect(abs(try #require(Double(open[5])) - 140) < 1e-6)
    let worth = try cells(CommandRun("worth", base, "--only", "overtime", "--csv", "--work", "5000", "--gap", "0"))
    let less = try #require(worth.first { $0[0] == "less" && $0[3] == "hours" })
    #expect(abs(try #require(Double(less[5])) - 10) < 1e-6)
    let quick = try cells(CommandRun("worth", base, "--only", "overtime", "--csv", "--quick"))
    #expect(quick.allSatisfy { $0[0].hasSuffix("-estimate") })
    let guess = try #require(quick.first { $0[0] == "less-estimate" && $0[3] == "hours" })
    #expect(abs(try #require(Double(guess[5])) - 10) < 1e-6)
    let audit = try cells(CommandRun("audit", base, place.file("plan.json"), "--csv"))
    #expect(audit.first == ["audit", "", "", "passed", "count", "1", ""])
  }

  @Test("plans between clients and profit: 0 to 40 hours that nobody covers")
  func tradeoff() throws {
    let place = try Workplace()
    let run = CommandRun("tradeoff", try scenario(place), "--plans", "5", "--csv", "--work", "5000", "--gap", "0")
    let cells = try cells(run).filter { $0[3] == "shortfallHours" }
    #expect(cells.map { Double($0[5])?.rounded() } == [0, 10, 20, 30, 40])
    #expect(cells.map { $0[1] } == ["1", "2", "3", "4", "5"])
  }

  @Test("what clashes: rules with their places, and ways out")
  func deep() throws {
    let folder = try ClashFolder(
      people: ["An,executive,,1,,", "Bình,executive,,,,", "Chi,manager,,,,", "Dung,director,,,,"],
      clients: ["Lotus,20000,60,,,,", "Sen,20000,60,,,,"], pins: ["An,Lotus,,must", "An,Sen,,must"])
    let run = CommandRun("check", folder.path, "--deep", "--csv")
    #expect(run.code == 3)
    let cells = try cells(run)
    #expect(cells[0] == ["check", "", "", "contradictions", "count", "1", ""])
    #expect(
      cells.filter { $0[0] == "rule-1" }.map { [$0[3], $0[5]] } == [
        ["client-limit", "people.csv:2"], ["pin-must", "pins.csv:2"], ["pin-must", "pins.csv:3"],
      ])
    #expect(cells.filter { $0[3] == "tried" }.map { $0[5] } == ["1", "1", "1"])
    #expect(cells.contains { $0[0] == "way-out-1" && $0[3] == "moreMoney" && $0[5] == "0" })
  }

  @Test("what was understood of a scenario, why another is refused, and prices")
  func houseTables() throws {
    let place = try Workplace()
    let base = try scenario(place)
    let understood = try cells(CommandRun("check", base, "--csv"))
    #expect(
      understood.prefix(2) == [
        ["check", "", "", "accepted", "count", "1", ""], ["check", "", "", "people", "count", "2", ""],
      ])
    #expect(understood.contains { $0.prefix(6) == ["short", "executive", "2027-02", "hours", "hours", "40"] })
    let refused = CommandRun(
      "check", try place.write("people:\n  - {name: An, role: pilot}\n", to: "bad.yaml"), "--csv")
    #expect(refused.code == 2)
    // The sentence has quotation marks, which are doubled in a cell.
    #expect(refused.output.contains("bad.yaml:2:22,,unknown-role,text,"), "\(refused.output)")
    let prices = try cells(CommandRun("prices", base, "--csv"))
    #expect(prices.contains(["price", "shortfall-a", "", "number", "multiple", "10", ""]))
    #expect(prices.contains(["price", "shortfall-a", "", "amount.executive", "USD", "100", ""]))
    #expect(prices.contains(["limit", "least-hours", "", "number", "hours", "10", ""]))
  }

  @Test("the engine's figures, by size of department")
  func bench() throws {
    let cells = try cells(CommandRun("bench", "--people", "3", "--seconds", "0.01", "--csv"))
    #expect(cells.contains { $0.prefix(2) == ["counts", "3 people"] && $0[3] == "clients" && $0[4] == "count" })
    #expect(cells.contains { $0[0] == "thisMachine" && $0[4] == "per-second" })
  }

  @Test(
    "a table and JSON at once are not understood, nor stretches of work for an estimate",
    arguments: [
      ["plan", "x", "--csv", "--json"], ["why", "x", "y", "An", "Cola", "--csv", "--json"],
      ["worth", "x", "--csv", "--json"], ["tradeoff", "x", "--csv", "--json"], ["audit", "x", "y", "--csv", "--json"],
      ["check", "x", "--deep", "--csv", "--json"], ["bench", "--csv", "--json"],
      ["worth", "x", "--quick", "--work", "8.9,7"],
    ])
  func usage(arguments: [String]) {
    let run = CommandRun(arguments)
    #expect(run.code == 64, "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
