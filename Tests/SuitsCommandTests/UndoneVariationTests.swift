import Foundation
import Testing

@testable import SuitsCommand

/// Whatever changes nothing in the end has the plan of the scenario as it is, to the last byte.
@Suite("Variations that change nothing")
struct UndoneVariationTests {
  /// The small agency with what plans are sensitive to: hours, fees, leave, a pin, a team, a pitch.
  private static let agency = """
    first-month: 2027-01
    people:
      - {name: An, role: executive, cost per hour: 19, hours per week: 40}
      - {name: Bà, role: executive, cost per hour: 21}
      - {name: Chi, role: manager, cost per hour: 33}
      - {name: Dũng, role: director, cost per hour: 61}
    clients:
      - {name: Cola, fee: 20000, tier: A}
      - {name: Mai, fee: 9070.35, tier: B}
    demand:
      - {client: Cola, role: executive, hours: 97.3}
      - {client: Mai, role: executive, hours: 61.7}
    teams:
      - {person: An, client: Cola, role: executive, quarters: 5}
    """

  @Test(
    "a variation, and another that takes it back, give the plan as it is, byte for byte",
    arguments: [
      ("", ""),
      ("client grows: Cola\n    factor: 1.25", "client grows: Cola\n    factor: 0.8"),
      ("fee changes: Mai\n    factor: 1.25", "fee changes: Mai\n    factor: 0.8"),
      ("person changes: An\n    hours per week: 30", "person changes: An\n    hours per week: 40"),
      ("client changes: Mai\n    tier: C", "client changes: Mai\n    tier: B"),
      ("leave: Chi\n    from: 2027-02-01\n    until: 2027-02-12", "no leave: Chi"),
      ("ban: An\n    client: Mai", "no pin: An\n    client: Mai"),
      ("person joins: Em\n    role: executive", "person leaves: Em"),
      ("client won: Ngân hàng\n    fee: 7000", "client lost: Ngân hàng"),
      ("conflict added: [Cola, Mai]\n    kind: person", "conflict dropped: [Cola, Mai]"),
    ])
  func undone(change: String, back: String) throws {
    let place = try Workplace()
    let base = try place.write(Self.agency, to: "base.yaml")
    let one = try place.write(Self.variation(change), to: "one.yaml")
    let two = try place.write(Self.variation(back), to: "two.yaml")
    let both = try place.write(Self.variation(change, back), to: "both.yaml")
    let extended = try place.write("extends: [one.yaml]\n" + Self.variation(back), to: "extended.yaml")
    let known = try plan(base, in: place)
    for (number, variations) in [[one, two], [both], [extended]].enumerated() {
      let folder = place.file("varied-\(number)")
      let run = CommandRun(["vary", base] + variations + ["-o", folder])
      #expect(run.code == 0, "\(run.errors)")
      #expect(try plan(folder, in: place) == known)
    }
    let answer = CommandRun("whatif", base, both, "--work", "3000", "--json")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains("\"verdict\": \"same\""))
  }

  @Test("one change alone gives another plan, or the comparison would say nothing")
  func notUndone() throws {
    let place = try Workplace()
    let base = try place.write(Self.agency, to: "base.yaml")
    let one = try place.write(Self.variation("client grows: Cola\n    factor: 1.25"), to: "one.yaml")
    #expect(CommandRun("vary", base, one, "-o", place.file("varied")).code == 0)
    #expect(try plan(place.file("varied"), in: place) != plan(base, in: place))
  }

  /// A variation of some changes; of empty ones none.
  private static func variation(_ changes: String...) -> String {
    let lines = changes.filter { !$0.isEmpty }.map { "  - \($0)\n" }.joined()
    return "name: test\n" + (lines.isEmpty ? "" : "changes:\n\(lines)")
  }

  /// The plan's file, without the seconds that it took.
  private func plan(_ scenario: String, in place: borrowing Workplace) throws -> String {
    let run = CommandRun("plan", scenario, "--work", "3000", "-o", place.file("plan.json"))
    #expect(run.code == 0, "\(run.errors)")
    let lines = try place.read("plan.json").split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { !$0.hasPrefix("  \"seconds\": ") }
    #expect(kept.count == lines.count - 1)
    return kept.joined(separator: "\n")
  }
}
