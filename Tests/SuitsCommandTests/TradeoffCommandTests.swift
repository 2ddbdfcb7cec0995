import Foundation
import Staffing
import Testing

@testable import SuitsCommand

@Suite("Pages between clients and profit")
struct TradeoffCommandTests {
  /// An has 100 hours and may work 40 more at half as much again, and Cola wants 140.
  private func scenario(_ place: borrowing Workplace, switchingOn rules: Set<RuleCode> = []) throws -> String {
    let off = RuleCode.allCases.filter { !$0.isPhysical && !rules.union([.cost, .overtime]).contains($0) }
    return try place.write(
      """
      first month: 2027-02
      months: 1
      currency: USD
      people:
        - {name: An, role: executive, cost per hour: 10, hours per week: 25, ceiling: 1, overtime: 40}
      clients:
        - {name: Cola, tier: B, fee: 9000}
      demand:
        - {client: Cola, role: executive, hours: 140}
      policy:
        profile: full
        prices: {shortfall-a: 10, shortfall-b: 10, shortfall-c: 10, overtime-first: 1, overtime-second: 2}
        limits: {least-hours: 10}
        rules: {\(off.map { "\($0.rawValue): 0" }.joined(separator: ", "))}
      """, to: "base.yaml")
  }

  // Fees 9,000 less pay of 1,000; overtime pay of 200 for all hours, in steps of 50 for ten hours.
  @Test("one line a plan, from all hours covered to the highest result, and how to get them written")
  func page() throws {
    let place = try Workplace()
    let base = try scenario(place)
    let run = CommandRun("tradeoff", base, "--plans", "5", "--work", "5000", "--gap", "0")
    #expect(run.code == 0, "\(run.errors)")
    let text = run.lines.joined(separator: " ")
    #expect(text.contains("5 plans from the happiest clients to the highest profit"))
    #expect(
      text.contains(
        "From plan 1 to plan 5 the department earns $200 more, and the hours nobody covers go from 0 to 40."))
    for result in ["$7,800", "$7,850", "$7,900", "$7,950", "$8,000"] { #expect(run.output.contains(result)) }
    #expect(run.lines.last == "Next: suits tradeoff \(base) -o plans")
    for line in run.lines.dropLast() { #expect(line.count <= 80) }
  }

  @Test("the page is hers in Vietnamese")
  func vietnamese() throws {
    let place = try Workplace()
    let run = CommandRun("tradeoff", try scenario(place), "--work", "5000", "--lang", "vi")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("kế hoạch từ khách hàng hài lòng nhất"))
    #expect(run.output.contains("Mức hài lòng là ước tính"))
    #expect(run.output.contains("Tiếp theo: suits tradeoff"))
  }

  @Test("every plan is written into a folder, and its file passes the audit")
  func files() throws {
    let place = try Workplace()
    let base = try scenario(place)
    let run = CommandRun("tradeoff", base, "--plans", "5", "--work", "5000", "-o", place.file("plans"))
    #expect(run.code == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.file("plans")).sorted()
    #expect(names.first == "plan-1.csv" && names.count % 2 == 0 && !names.contains { $0.hasPrefix(".") })
    #expect(run.lines.last == "Next: suits audit \(base) \(place.file("plans"))/plan-1.json")
    for number in 1...names.count / 2 {
      let audit = CommandRun("audit", base, place.file("plans/plan-\(number).json"))
      #expect(audit.code == 0, "\(audit.output)\(audit.errors)")
    }
  }

  @Test("JSON has the figures of every plan with its proof, the same bytes for any number of threads")
  func json() throws {
    let place = try Workplace()
    let base = try scenario(place)
    let run = CommandRun("tradeoff", base, "--plans", "5", "--work", "5000", "--gap", "0", "--json", "--threads", "1")
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(value?["format"] as? String == "suits-tradeoff-1" && value?["dropped"] as? Int == 0)
    let plans = try #require(value?["plans"] as? [[String: Any]])
    #expect(plans.map { ($0["shortfallHours"] as? Double)?.rounded() } == [0, 10, 20, 30, 40])
    #expect(plans.allSatisfy { $0["status"] as? String == "optimal" })
    let again = CommandRun("tradeoff", base, "--plans", "5", "--work", "5000", "--gap", "0", "--json", "--threads", "2")
    #expect(again.output == run.output)
  }

  @Test("where every plan breaks rules there is nothing to weigh")
  func contradictory() throws {
    let place = try Workplace()
    let base = try scenario(place, switchingOn: [.pinMust, .pinNever, .gradeFloor, .secondPerson])
    let text = try place.read("base.yaml").replacingOccurrences(
      of: "policy:", with: "pins:\n  - {person: An, client: Cola, kind: must}\npolicy:")
    _ = try place.write(
      text.replacingOccurrences(of: "fee: 9000", with: "fee: 9000, least grade: {executive: senior}"), to: "base.yaml")
    let run = CommandRun("tradeoff", base, "--work", "2000")
    #expect(run.code == 3, "\(run.output)\(run.errors)")
    #expect(run.errors.contains("No plan that keeps all rules was found"))
    #expect(run.errors.contains("Next: suits plan"))
  }

  @Test("fewer than five plans, and a folder that is a file, are refused before anything is planned")
  func usage() throws {
    let place = try Workplace()
    let base = try scenario(place)
    #expect(CommandRun("tradeoff", base, "--plans", "4").code == 64)
    let run = CommandRun("tradeoff", base, "-o", base)
    #expect(run.code == 64)
    #expect(place.names == ["base.yaml"])
  }
}
