import GLPKSolver
import Staffing
import Testing

@testable import Planning

/// What clashes in a kit's scenario, in the names of the kit.
struct FoundContradictions {
  let report: ContradictionReport

  init(_ kit: DraftKit, work: Int? = nil, threads: Int = 1, atMost most: Int = 5) throws {
    var options = PlanOptions()
    (options.seconds, options.gap, options.threads) = (nil, 0, threads)
    options.work = work.map { .units($0) }
    report = try Optimizer(solver: GLPKSolver()).contradictions(in: try kit.scenario(), options, atMost: most)
  }

  /// The same for a scenario that is asked as large ones are.
  init(large kit: DraftKit) throws {
    var options = PlanOptions()
    (options.seconds, options.gap) = (nil, 0)
    var search = ContradictionSearch(
      solver: GLPKSolver(), scenario: try kit.scenario(), options: options, most: 5, reckonsWaysOut: true,
      progress: nil)
    search.columnsToStayWhole = 0
    report = try search.report()
  }

  /// The only contradiction, its ways out checked.
  func only() throws -> Contradiction {
    try #require(report.contradictions.count == 1)
    #expect(report.rest == .holds)
    return try checked(0)
  }

  /// A contradiction, proven to be smallest, and its ways out: what they minimise differs by as much as their ledgers.
  func checked(_ place: Int) throws -> Contradiction {
    let contradiction = report.contradictions[place]
    #expect(contradiction.isSmallest)
    #expect(contradiction.waysOut.map(\.rule).sorted() == contradiction.rules)
    let first = try #require(contradiction.waysOut.first?.plan)
    for way in contradiction.waysOut {
      let plan = try #require(way.plan)
      let (more, charged) = (plan.objective - first.objective, plan.ledger.objective - first.ledger.objective)
      #expect(abs(more - charged) < 1e-6 * max(1, abs(more)))
      #expect(!plan.isBetter(than: first))
    }
    return contradiction
  }

  /// The rules of a contradiction: `pin-must An Lotus`, `client-limit An`.
  func names(_ contradiction: Contradiction) -> [String] { contradiction.rules.map(name) }

  /// The ways out by name with what they minimise, the best first.
  func costs(_ contradiction: Contradiction) -> [(String, Double)] {
    contradiction.waysOut.map { (name($0.rule), ($0.plan?.objective ?? .nan).rounded()) }
  }

  private func name(_ group: RuleGroup) -> String {
    let scenario = report.scenario
    let pin = group.pin.map { scenario.pins[$0] }
    let clients =
      group.conflict.map { scenario.conflicts[$0].clients } ?? [group.client ?? pin?.client].compactMap(\.self)
    let parts =
      [group.rule.rawValue, (group.person ?? pin?.person).map { scenario.people[$0].name }].compactMap(\.self)
      + clients.map { scenario.clients[$0].name }
      + [
        (group.role ?? pin?.role).map { scenario.roles[$0].id },
        group.opportunity.map { scenario.opportunities[$0].name },
      ]
      .compactMap(\.self)
    return parts.joined(separator: " ")
  }
}
