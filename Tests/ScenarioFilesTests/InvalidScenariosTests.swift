import Foundation
import ScenarioFiles
import Staffing
import Testing

@Suite("Invalid scenarios")
struct InvalidScenariosTests {
  private static let root = ScenarioReaderTests.scenarios + "/invalid"

  /// Codes that only warn.
  private static let warnings: Set<ProblemCode> = [
    .implausibleFee, .implausiblePay, .yearlyHours, .wideSpan, .outsideMonths, .nobodyHoldsRole, .noWorkForPerson,
    .concentration, .unratedSkill,
  ]

  /// Codes of plan files.
  private static let plans: Set<ProblemCode> = [
    .notAPlan, .otherMonth, .unknownOpportunity, .unknownRule, .unknownWork,
  ]

  /// Codes of variations.
  private static let variations: Set<ProblemCode> = [.unknownChange, .nothingThere, .extendsItself]

  /// Codes of published problems.
  private static let published: Set<ProblemCode> = [.tooFewNumbers, .tooManyNumbers]

  private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()

  @Test("a scenario named after a code is refused with exactly that code", arguments: names)
  func refused(name: String) throws {
    let code = try #require(ProblemCode(rawValue: String(name.prefix { $0 != "." })))
    let error = #expect(throws: ScenarioRefused.self) { try ScenarioReader().scenario(at: "\(Self.root)/\(name)") }
    #expect(error?.problems.map(\.line).map { $0.split(separator: " ").last ?? "" } == ["\(code.rawValue)"])
  }

  @Test("every code that refuses a scenario has one")
  func complete() {
    let shown = Set(Self.names.compactMap { ProblemCode(rawValue: String($0.prefix { $0 != "." })) })
    let missing = ProblemCode.allCases.filter {
      !shown.contains($0) && !Self.warnings.contains($0) && !Self.plans.contains($0)
        && !Self.variations.contains($0) && !Self.published.contains($0)
    }
    #expect(missing == [])
  }
}
