import Foundation
import Staffing
import Testing

@testable import SuitsCommand

@Suite("Worth pages")
struct WorthCommandTests {
  /// An and Ba may work for one client each, three want 40 hours, and an hour that nobody covers costs 10 × 10.
  private static let base = """
    first month: 2027-02
    months: 1
    currency: USD
    people:
      - {name: An, role: executive, cost per hour: 10, hours per week: 25, ceiling: 1}
      - {name: Ba, role: executive, cost per hour: 10, hours per week: 25, ceiling: 1}
    clients:
      - {name: Cola, tier: B, fee: 9000}
      - {name: Mai, tier: B, fee: 9000}
      - {name: Sen, tier: B, fee: 9000}
    demand:
      - {client: Cola, role: executive, hours: 40}
      - {client: Mai, role: executive, hours: 40}
      - {client: Sen, role: executive, hours: 40}
    roles:
      - {name: executive, clients: 1}
    policy:
      profile: full
      prices: {shortfall-a: 10, shortfall-b: 10, shortfall-c: 10}
      limits: {overtime-share: 0, least-hours: 10}
      rules: {RULES}
    """

  /// Only hours, what nobody covers and how many clients a person has count.
  private func scenario(_ place: borrowing Workplace) throws -> String {
    let off = RuleCode.allCases.filter { !$0.isPhysical && ![.cost, .clientLimit].contains($0) }
    let rules = off.map { "\($0.rawValue): 0" }.joined(separator: ", ")
    return try place.write(Self.base.replacingOccurrences(of: "RULES", with: rules), to: "base.yaml")
  }

  private func json(_ run: CommandRun) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test("the page tells what is worth most, both tables, and the step as a variation that can be asked")
  func page() throws {
    let place = try Workplace()
    let base = try scenario(place)
    let run = CommandRun("worth", base, "--only", "clients", "--work", "5000", "--gap", "0")
    #expect(run.code == 0, "\(run.errors)")
    let text = run.lines.joined(separator: " ")
    #expect(
      text.contains(
        "Worth most: every executive on up to 2 clients, not 1. Hours nobody covers: -40; money: -$400; price of bent "
          + "rules: -$4,000; off by at most $0."))
    #expect(run.output.contains("One step more, what brings most first"))
    // The sum of both ledgers stands nowhere.
    #expect(!run.output.contains("3,600") && !run.output.contains("4,400"))
    #expect(run.output.contains("  - role changes: \"executive\"\n      clients: 2\n"))
    #expect(run.lines.last == "Next: save these lines as step.yaml, then: suits whatif \(base) step.yaml")
    let step = try place.write("changes:\n  - role changes: \"executive\"\n    clients: 2\n", to: "step.yaml")
    #expect(CommandRun("whatif", base, step, "--work", "5000").code == 0)
  }

  @Test("the page is hers in Vietnamese")
  func vietnamese() throws {
    let place = try Workplace()
    let run = CommandRun(
      "worth", try scenario(place), "--only", "clients", "--only", "changes", "--work", "5000", "--lang", "vi")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("mỗi chuyên viên nhận tối đa 2 khách hàng thay vì 1"))
    #expect(run.output.contains("Nới thêm một bước, được nhiều nhất trước"))
    #expect(run.output.contains("Số thay đổi so với đội hiện tại không có giới hạn để dịch."))
    #expect(run.output.contains("Tiếp theo: lưu các dòng này thành step.yaml"))
  }

  @Test(
    "every kind of step that is worth most is a variation that can be read",
    arguments: ["people", "clients", "overtime"])
  func variation(kind: String) throws {
    let place = try Workplace()
    let base = try scenario(place)
    if kind == "overtime" {
      // Whoever has two clients lacks hours, not clients.
      let text = try place.read("base.yaml").replacingOccurrences(of: "clients: 1}", with: "clients: 3}")
      _ = try place.write(text.replacingOccurrences(of: "hours: 40}", with: "hours: 90}"), to: "base.yaml")
    }
    let run = CommandRun("worth", base, "--only", kind, "--work", "5000", "--gap", "0")
    #expect(run.code == 0, "\(run.errors)")
    for line in run.lines.dropLast() { #expect(line.count <= 80, "\(line)") }
    let first = try #require(run.lines.firstIndex { $0.hasPrefix("  name: ") })
    let lines = run.lines[first...].prefix { $0.hasPrefix("  ") }.map { $0.dropFirst(2) }
    let step = try place.write(lines.joined(separator: "\n") + "\n", to: "step.yaml")
    let asked = CommandRun("whatif", base, step, "--work", "5000", "--gap", "0")
    #expect(asked.code == 0, "\(asked.errors)")
    #expect(asked.output.contains("All in all better than it is"))
  }

  @Test("JSON has every step with its ends, and the same run gives the same bytes whatever the threads")
  func jsonFile() throws {
    let place = try Workplace()
    let base = try scenario(place)
    let run = CommandRun("worth", base, "--work", "5000", "--gap", "0", "--json", "--threads", "1")
    #expect(run.code == 0, "\(run.errors)")
    let value = try json(run)
    #expect(value["format"] as? String == "suits-worth-1")
    let more = try #require(value["more"] as? [[String: Any]])
    let first = try #require(more.first { $0["limit"] as? String == "clients" })
    let amount = try #require(first["amount"] as? Double)
    #expect(abs(amount - 3600) < 1e-3 && first["proven"] as? Bool == true)
    #expect(more.contains { $0["limit"] as? String == "people" && $0["grade"] as? String == "mid" })
    let again = CommandRun("worth", base, "--work", "5000", "--gap", "0", "--json", "--threads", "2")
    #expect(again.output == run.output)
  }

  @Test("a limit that is none is refused with those there are")
  func usage() {
    let run = CommandRun("worth", "nowhere", "--only", "fees")
    #expect(run.code == 64)
    #expect(run.errors.contains("people"))
  }
}
