import Testing

@testable import SuitsCommand

/// Files of sweeps in which futures are only held against the plan as it is.
@Suite("Sweep files of bounds")
struct SweepBoundsFileTests {
  /// Pay is known and the agency is no small one: most futures are answered without scenarios of their own.
  private static let agency = """
    first-month: 2027-01
    policy:
      profile: full
    people:
      - {name: An, role: executive, cost-per-hour: 20}
      - {name: Ba, role: executive, cost-per-hour: 22}
      - {name: Ha, role: executive, cost-per-hour: 18}
      - {name: Chi, role: manager, cost-per-hour: 30}
      - {name: Em, role: manager, cost-per-hour: 31}
      - {name: Dung, role: director, cost-per-hour: 50}
    clients:
      - {name: Cola, fee: 20000}
      - {name: Mai, fee: 9000}
    opportunities:
      - {name: Bank, kind: client, fee: 5000, probability: 0.5, hours: {executive: 20}}
    """

  private static let question = [
    "--samples", "40", "--seed", "3", "--leave-rate", "0.5", "--effort", "bound", "--work", "300",
  ]

  private func sweep(_ agency: String, _ file: String, _ more: String...) -> CommandRun {
    CommandRun(["sweep", agency] + Self.question + ["-o", file] + more)
  }

  @Test("two threads, going on after a cut, and chunks put together write the same bytes as one run")
  func same() throws {
    let place = try Workplace()
    let agency = try place.write(Self.agency, to: "base.yaml")
    let first = sweep(agency, place.file("1.jsonl"), "--threads", "1")
    #expect(first.code == 0, "\(first.errors)")
    let whole = try place.read("1.jsonl")
    #expect(try place.fileLines("1.jsonl").count == 42)
    #expect(sweep(agency, place.file("2.jsonl"), "--threads", "2").code == 0)
    #expect(try place.read("2.jsonl") == whole)

    _ = try place.write(String(whole.prefix(whole.count * 3 / 5)), to: "cut.jsonl")
    #expect(sweep(agency, place.file("cut.jsonl"), "--resume").code == 0)
    #expect(try place.read("cut.jsonl") == whole)

    let many = place.file("many")
    #expect(CommandRun(["sweep", "plan", agency] + Self.question + ["--chunks", "3", "-o", many]).code == 0)
    for chunk in 0..<3 { #expect(CommandRun("sweep", "run", many, "--chunk", "\(chunk)").code == 0) }
    let merged = CommandRun("sweep", "merge", many, "-o", place.file("merged.jsonl"))
    #expect(merged.code == 0 && merged.output.contains("were not planned, only held against the plan"))
    #expect(try place.read("merged.jsonl") == whole)
  }
}
