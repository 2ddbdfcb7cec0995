import Foundation
import Testing

@testable import SuitsCommand

@Suite("suits bench gap")
struct BenchGapTests {
  /// Two agents, three jobs; optimum 4.
  private static let text = "2 3\n1 2 1\n9 9 1\n2 2 2\n3 3 3\n4 3\n"

  private struct Row: Decodable, Equatable {
    var instance: String
    var value: Int?
    var bound: Int?
    var gap: Double?
    var seconds: Double
    var proven: Bool
    var bestKnown: Int?
  }

  private func rows(_ run: CommandRun) throws -> [Row] {
    try JSONDecoder().decode([Row].self, from: Data(run.output.utf8))
  }

  @Test("the page has one line for each problem and counts what is proven and what is within")
  func page() throws {
    let place = try Workplace()
    let file = try place.write(Self.text + Self.text, to: "two.txt")
    _ = try place.write("instance,best_known\ntwo-0,4\ntwo-1,3\n", to: "best-known.csv")
    let run = CommandRun("bench", "gap", file, "--seconds", "30")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.lines.count == 5)
    #expect(run.lines[1].contains("two-0") && run.lines[1].hasSuffix("yes"))
    #expect(run.lines[2].contains("two-1") && run.lines[2].hasSuffix("no"))
    #expect(run.lines.suffix(2) == ["2 of 2 answers proven.", "1 of 2 within 0.1 % of the best value known."])
    let vietnamese = CommandRun("bench", "gap", file, "--lang", "vi")
    #expect(vietnamese.lines.contains("Đã chứng minh 2 trên 2 lời giải."))
  }

  @Test("--json is an array of instance, value, bound, gap, seconds, proven, and the best known where it is known")
  func json() throws {
    let place = try Workplace()
    let known = try place.write(Self.text, to: "known.txt")
    let other = try place.write("1 1\n5\n2\n1\n", to: "impossible.txt")
    _ = try place.write("instance,best_known\nknown,4\n", to: "best-known.csv")
    let run = CommandRun("bench", "gap", known, other, "--json", "--threads", "1")
    #expect(run.code == 0)
    var rows = try rows(run)
    for row in rows.indices {
      #expect(rows[row].seconds >= 0)
      rows[row].seconds = 0
    }
    #expect(
      rows == [
        Row(instance: "known", value: 4, bound: 4, gap: 0, seconds: 0, proven: true, bestKnown: 4),
        Row(instance: "impossible", value: nil, bound: nil, gap: nil, seconds: 0, proven: true, bestKnown: nil),
      ])
    #expect(!run.lines.contains { $0.contains("impossible") && $0.contains("bestKnown") })
  }

  @Test("files that cannot be read end with 2, all of their problems told, and nothing is solved")
  func refuses() throws {
    let place = try Workplace()
    let bad = try place.write("2 1\n1\n-4\n1\nx\n1 1\n", to: "bad.txt")
    let good = try place.write(Self.text, to: "good.txt")
    let run = CommandRun("bench", "gap", good, bad, place.file("god.txt"))
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.contains(
        "bad.txt:3:1: cost[2][1]: must be a whole number between 0 and 1,000,000, got -4 [out-of-range]\n"
          + "  Maybe you meant \"4\".\n"))
    #expect(run.errors.contains("bad.txt:5:1: hours[2][1]: must be a number, got \"x\" [not-a-number]\n  Maybe"))
    #expect(run.errors.contains("god.txt: there is no such file or folder [missing-file]\n  Maybe you meant"))
    #expect(run.errors.hasSuffix("Next: mend this, then: suits bench gap \(bad)\n"))
  }

  @Test("a published file that is missing is not answered with a scenario's template")
  func missing() throws {
    let run = CommandRun("bench", "gap", try Workplace().file("nowhere.txt"))
    #expect(run.code == 2)
    #expect(run.errors.contains("nowhere.txt: there is no such file or folder [missing-file]\n"))
    #expect(!run.errors.contains("suits init"))
  }

  @Test(
    "what is not understood ends with 64",
    arguments: [
      ["bench", "gap"], ["bench", "gap", "x", "--seconds", "0"], ["bench", "gap", "x", "--threads", "0"],
      ["bench", "fly"], ["bench", "gap", "x", "--within", "much"],
    ])
  func usage(arguments: [String]) {
    #expect(CommandRun(arguments).code == 64)
  }

  @Test("bench and its commands have examples in their help")
  func help() {
    #expect(CommandRun("bench", "--help").output.contains("suits bench gap "))
    #expect(CommandRun("bench", "gap", "--help").output.contains("suits bench gap d05100.txt"))
  }
}
