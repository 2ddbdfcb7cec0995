import Foundation
import Testing

@testable import SuitsCommand

@Suite("suits bench")
struct BenchEngineTests {
  private struct Row: Decodable {
    var people: Int
    var threads: Int
    var counts: [String: Double]
    var thisMachine: [String: Double?]
  }

  private func rows(_ run: CommandRun) throws -> [Row] {
    try JSONDecoder().decode([Row].self, from: Data(run.output.utf8))
  }

  @Test("counts are the same in every run, whatever seconds and threads; everything was done at least once")
  func json() throws {
    let one = CommandRun("bench", "--people", "4,6", "--seconds", "0.01", "--threads", "1", "--json")
    let two = CommandRun("bench", "engine", "--people", "4,6", "--seconds", "0.02", "--threads", "2", "--json")
    #expect(one.code == 0 && two.code == 0)
    #expect(one.errors.isEmpty && two.errors.isEmpty)
    let (first, second) = (try rows(one), try rows(two))
    #expect(first.map(\.people) == [4, 6])
    #expect(first.map(\.counts) == second.map(\.counts))
    #expect(first.allSatisfy { $0.threads == 1 && $0.thisMachine["unitsPricedPerSecondOnAllThreads"] == nil })
    for row in first + second {
      #expect(row.counts["programColumns"] ?? 0 > row.counts["eligibleTriples"] ?? .infinity)
      #expect(row.thisMachine.keys.allSatisfy { $0.contains("PerSecond") })
      // A department may be so small that pricing needs no search.
      #expect(row.thisMachine.allSatisfy { ($0.value ?? 0) > 0 || $0.key.hasPrefix("pricingNodes") })
    }
    #expect(second.allSatisfy { $0.thisMachine.count == 10 })
  }

  @Test(
    "the page keeps what never changes apart from what is this machine's, in at most 80 cells", arguments: ["en", "vi"])
  func page(language: String) {
    let run = CommandRun("bench", "--people", "4,5,6,7", "--seconds", "0.01", "--threads", "2", "--lang", language)
    #expect(run.code == 0)
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    let (counts, machine) =
      language == "en" ? ("Counts: the same on every machine", "This machine: ") : ("Số lượng: máy nào", "Máy này: ")
    let first = run.lines.firstIndex { $0.hasPrefix(counts) }
    let second = run.lines.firstIndex { $0.hasPrefix(machine) }
    #expect((first ?? .max) < (second ?? -1))
    // Four departments are too many for one table.
    #expect(run.lines.filter { $0.hasPrefix(counts) }.count == 2)
  }

  @Test("values that cannot be are refused with 2, all at once, each with its place; nothing is measured")
  func refuses() {
    let run = CommandRun("bench", "--people", "12,x,,2", "--seconds", "0", "--threads", "0")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors.contains("--people[2]: must be a whole number between 3 and 5,000, got x [out-of-range]\n"))
    #expect(run.errors.contains("--people[3]: must be a whole number between 3 and 5,000 [out-of-range]\n"))
    #expect(run.errors.contains("--people[4]: must be a whole number between 3 and 5,000, got 2 [out-of-range]\n"))
    #expect(run.errors.contains("--seconds: must be between 0.01 and 86,400, got 0"))
    #expect(run.errors.contains("--threads: must be a whole number between 1 and 1,024, got 0 [out-of-range]\n"))
    #expect(run.errors.hasSuffix("Next: mend this, then: suits bench --people 12,50,100\n"))
  }

  @Test(
    "what is not understood ends with 64",
    arguments: [
      ["bench", "--seconds", "much"], ["bench", "--fast"], ["bench", "engine", "12"], ["bench", "--lang", "fr"],
    ])
  func usage(arguments: [String]) {
    #expect(CommandRun(arguments).code == 64)
  }

  @Test("help has examples", arguments: [["bench", "--help"], ["bench", "engine", "--help"]])
  func help(arguments: [String]) {
    let run = CommandRun(arguments)
    #expect(run.code == 0)
    #expect(run.output.contains("suits bench --people 12,50"))
  }
}
