import Dispatch
import Foundation
import Planning
import Staffing
import Synchronization

/// Plans mixed scenarios by both engines and says where their answers cannot both be true.
///
/// `Agreement [FIRST]`, with `SUITS_AGREEMENT` how many. Optimised, a scenario takes a third of a second; two are looked at
/// side by side, and what is said stands in their order.
@main
struct Agreement {
  /// How many scenarios make the whole check.
  static let whole = 300

  /// How many scenarios are asked for by `SUITS_AGREEMENT` in the environment.
  ///
  /// - Parameter standard: Where nothing is.
  /// - Returns: At least 1.
  static func asked(standard: Int) -> Int {
    guard let word = ProcessInfo.processInfo.environment["SUITS_AGREEMENT"], !word.isEmpty else { return standard }
    guard let count = Int(word), count > 0 else {
      preconditionFailure("SUITS_AGREEMENT must be a number of scenarios, got \(word)")
    }
    return count
  }

  /// Runs the check; ends with 1 where something is wrong.
  static func main() throws {
    let first = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 0
    let count = asked(standard: whole)
    let verdicts = verdicts(first..<first + count)
    for verdict in verdicts {
      for problem in verdict.problems { print("scenario \(verdict.number): \(problem)") }
    }
    var isRight = verdicts.allSatisfy(\.problems.isEmpty)
    if first == 0, count >= whole { isRight = try isEveryRuleMet(count) && isRight }
    let counts = [\Verdict.isTelling, \.areBothProven, \.isContradictory].map { kind in
      verdicts.count { $0[keyPath: kind] }
    }
    print(
      "\(count) scenarios: both engines prove something in \(counts[0]), are within their gaps in \(counts[1]); rules are "
        + "broken in \(counts[2]); they disagree in \(verdicts.count { !$0.problems.isEmpty })")
    if !isRight { exit(1) }
  }

  /// What came of a scenario.
  private struct Verdict {
    var number: Int
    var problems: [String] = []
    var isTelling = false
    var areBothProven = false
    var isContradictory = false

    init(_ number: Int) {
      self.number = number
      do {
        let pair = try Comparison(number)
        problems = pair.problems
        (isTelling, areBothProven) = (pair.isTelling, pair.areBothProven)
        isContradictory = pair.compact.isContradictory
      } catch {
        problems = ["\(error)"]
      }
    }
  }

  private static func verdicts(_ numbers: Range<Int>) -> [Verdict] {
    let next = Mutex(numbers.lowerBound)
    let found = Mutex([Verdict]())
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      while true {
        let number = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard number < numbers.upperBound else { return }
        let verdict = Verdict(number)
        found.withLock { $0.append(verdict) }
      }
    }
    return found.withLock { $0.sorted { $0.number < $1.number } }
  }

  /// Whether every rule matters in many scenarios and is missing in many; every third is looked at.
  private static func isEveryRuleMet(_ count: Int) throws -> Bool {
    var tally = RuleTally()
    for number in stride(from: 0, to: count, by: 3) { try tally.add(MixedScenario.draft(number)) }
    let rare = tally.rare(count / 3 / 20)
    for rule in rare {
      print("\(rule.rawValue) matters in \(tally.felt[rule] ?? 0) scenarios and not in \(tally.missing[rule] ?? 0)")
    }
    return rare.isEmpty
  }
}
