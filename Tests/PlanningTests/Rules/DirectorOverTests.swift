import Staffing
import Testing

@Suite("One director over every client")
struct DirectorOverTests {
  /// Lotus wants 60 director hours; Dung has 40 at 25, Em 60 at 30.
  private func kit(_ rules: RuleCode...) -> DraftKit {
    var kit = DraftKit()
    for rule in rules { kit.rule(rule, true) }
    kit.person("Dung", "director", cost: 25, hours: 40)
    kit.person("Em", "director", cost: 30, hours: 60)
    kit.client("Lotus", ["director": 60])
    return kit
  }

  // Em alone: 60 × 30 = 1,800. Dung alone leaves 20 h uncovered at 275 each: 1,000 + 5,500.
  @Test("one director does it all, although two would be cheaper")
  func binds() throws {
    let plan = try kit(.directorOver).plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Em director"])
    #expect(agree(plan.objective, 1800))
  }

  // Dung 40 × 25 + Em 20 × 30 = 1,600.
  @Test("without the rule two directors share, which the audit finds once it is on")
  func switchedOff() throws {
    let plan = try kit().plan()
    #expect(plan.isProven)
    #expect(plan.team("Lotus") == ["Dung director", "Em director"])
    #expect(agree(plan.objective, 1600))
    #expect(try kit(.directorOver).breaches(of: plan).map(\.rule) == [.directorOver])
  }

  // One director, two clients, a book of one: a missing director weighs 25, a client too many 15.
  @Test("where the only director's book is full, the lighter rule is broken and listed")
  func contradiction() throws {
    var kit = DraftKit(.directorOver, .clientLimit)
    kit.person("Dung", "director", cost: 25) { $0.clientLimit = Given(1) }
    kit.client("Lotus", ["director": 20])
    kit.client("Sen", ["director": 20])
    let plan = try kit.plan()
    #expect(plan.broken == [.clientLimit])
    #expect(plan.plan.audit.passed)
    #expect(plan.team("Lotus") == ["Dung director"])
    #expect(plan.team("Sen") == ["Dung director"])
    let relaxed = try kit.without(.directorOver).plan()
    #expect(relaxed.isProven)
    #expect(agree(relaxed.shortfall, 20))
  }
}
