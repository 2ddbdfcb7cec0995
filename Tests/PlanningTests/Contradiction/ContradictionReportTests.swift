import GLPKSolver
import Planning
import Staffing
import Testing

/// What a report says of more than one contradiction, of none, and of limits.
@Suite("Reports of contradictions")
struct ContradictionReportTests {
  /// Two people, each with a limit of one client and pins to two.
  private func twice() -> DraftKit {
    var kit = DraftKit(.clientLimit, .pinMust)
    for (person, clients) in [("An", ["Lotus", "Sen"]), ("Bình", ["Cúc", "Mai"])] {
      kit.person(person, "executive", cost: 10) { $0.clientLimit = Given(1) }
      for client in clients {
        kit.client(client, ["executive": 20])
        kit.pin(person, client, .must)
      }
    }
    return kit
  }

  @Test("contradictions are told one after the other, and what is left is proven to hold")
  func oneAfterTheOther() throws {
    let found = try FoundContradictions(twice())
    try #require(found.report.contradictions.count == 2)
    let (first, second) = (found.names(try found.checked(0)), found.names(try found.checked(1)))
    #expect(first == ["client-limit An", "pin-must An Lotus", "pin-must An Sen"])
    #expect(second == ["client-limit Bình", "pin-must Bình Cúc", "pin-must Bình Mai"])
    #expect(found.report.rest == .holds)
  }

  @Test("beyond the number asked for it is only said that more clash")
  func more() throws {
    let found = try FoundContradictions(twice(), atMost: 1)
    #expect(found.report.contradictions.count == 1)
    #expect(found.report.rest == .clashes)
  }

  @Test("rules that hold together have no contradiction")
  func none() throws {
    var kit = twice()
    kit.draft.pins.removeLast()
    kit.draft.pins.removeFirst()
    let found = try FoundContradictions(kit)
    #expect(found.report.contradictions.isEmpty)
    #expect(found.report.rest == .holds)
  }

  @Test("a pin of two quarters is one rule, though the quarters have nothing to do with each other")
  func stages() throws {
    var kit = DraftKit(.clientLimit, .pinMust, first: 1, months: 6)
    kit.person("An", "executive", cost: 10) { $0.clientLimit = Given(1) }
    for client in ["Lotus", "Sen"] {
      kit.client(client, ["executive": 20])
      kit.pin("An", client, .must)
    }
    let found = try FoundContradictions(kit)
    #expect(found.names(try found.only()) == ["client-limit An", "pin-must An Lotus", "pin-must An Sen"])
  }

  @Test("within one unit of work nothing is claimed to be smallest, and nothing to hold")
  func limits() throws {
    let found = try FoundContradictions(twice(), work: 1)
    #expect(found.report.rest == .open)
    #expect(!found.report.contradictions.contains { $0.isSmallest })
  }

  @Test("opportunities that ask for more than people have are no fault of the rules")
  func impossible() throws {
    var kit = DraftKit()
    kit.rule(.opportunities, false)
    kit.person("An", "executive", cost: 10)
    kit.client("Lotus", ["executive": 20])
    kit.opportunity("Tết", for: "Lotus", fee: 1000, ["executive": 500]) { $0.must = Given(true) }
    let wrong = try #require(throws: PlanningError.self) { try FoundContradictions(kit) }
    guard case .impossible = wrong else {
      Issue.record("\(wrong)")
      return
    }
  }

  @Test("any number of threads gives the same report")
  func threads() throws {
    let (one, two) = (try FoundContradictions(twice()), try FoundContradictions(twice(), threads: 2))
    #expect(one.report.contradictions.map(\.rules) == two.report.contradictions.map(\.rules))
    #expect(
      one.report.contradictions.map { $0.waysOut.map { $0.plan?.decisions } }
        == two.report.contradictions.map { $0.waysOut.map { $0.plan?.decisions } })
  }
}
