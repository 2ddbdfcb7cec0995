import Planning
import Staffing
import Testing

/// Contradictions of many rules, and several at once: which ways out are tried, and what each is held against.
@Suite("Many ways out")
struct ManyWaysOutTests {
  /// Ten executives at 10, 11 … 19 an hour are kept from Lotus, which wants 20 hours and one of them; a manager at 50 may do
  /// the hours.
  private func kept() -> DraftKit {
    var kit = DraftKit(.presence, .pinNever)
    kit.person("Chi", "manager", cost: 50)
    kit.client("Lotus", ["executive": 20])
    for number in 0..<10 {
      kit.person("An \(number)", "executive", cost: Double(10 + number))
      kit.pin("An \(number)", "Lotus", .never)
    }
    return kit
  }

  // Without the ban of the one at 10 + n the hours cost 20 × (10 + n); without an executive 20 × 50.
  @Test("of eleven rules the eight are tried that are cheapest to give up, and the others are told as not tried")
  func many() throws {
    let found = try FoundContradictions(kept())
    try #require(found.report.contradictions.count == 1)
    let only = found.report.contradictions[0]
    #expect(only.rules.count == 11)
    #expect(only.isSmallest && found.report.rest == .holds)
    let tried = only.waysOut.filter(\.isTried)
    #expect(tried.count == 8)
    #expect(only.waysOut.prefix(8).allSatisfy { $0.isTried && $0.isEnough })
    let costs = found.costs(only).prefix(8)
    let names = (0..<8).map { "pin-never An \($0) Lotus" }
    let amounts = (0..<8).map { 20 * Double(10 + $0) }
    #expect(costs.map(\.0) == names)
    #expect(costs.map(\.1) == amounts)
    let others = only.waysOut.dropFirst(8)
    #expect(Set(others.map(\.rule.rule)) == [.pinNever, .presence])
    #expect(others.allSatisfy { $0.plan == nil && !$0.isTried })
  }

  /// Two people who share a client may each work for one and are pinned to two.
  private func both() -> DraftKit {
    var kit = DraftKit(.clientLimit, .pinMust)
    for (person, cost, other) in [("An", 10.0, "Cúc"), ("Bình", 12, "Sen")] {
      kit.person(person, "executive", cost: cost) { $0.clientLimit = Given(1) }
      kit.client(other, ["executive": 20])
    }
    kit.client("Lotus", ["executive": 20])
    for (person, client) in [("An", "Lotus"), ("An", "Cúc"), ("Bình", "Lotus"), ("Bình", "Sen")] {
      kit.pin(person, client, .must)
    }
    return kit
  }

  @Test("each of two contradictions has ways out in which everything else holds")
  func several() throws {
    let found = try FoundContradictions(both())
    #expect(found.report.contradictions.count == 2 && found.report.rest == .holds)
    for contradiction in found.report.contradictions {
      #expect(contradiction.isSmallest && !contradiction.waysOut.isEmpty)
      #expect(contradiction.waysOut.allSatisfy { $0.isEnough })
      let first = try #require(contradiction.waysOut.first?.plan)
      let plans = contradiction.waysOut.compactMap(\.plan)
      #expect(plans.count == contradiction.waysOut.count)
      #expect(plans.allSatisfy { !$0.isBetter(than: first) })
    }
  }

  @Test("asked as large scenarios are, the sets, what is proven of them and the cheapest ways out are the same")
  func large() throws {
    let (one, other) = (try FoundContradictions(kept()), try FoundContradictions(large: kept()))
    #expect(other.report.rest == .holds)
    #expect(other.report.contradictions.map(other.names) == one.report.contradictions.map(one.names))
    let only = try #require(other.report.contradictions.first)
    #expect(only.isSmallest)
    #expect(other.costs(only).prefix(7).map(\.1) == (0..<7).map { 20 * Double(10 + $0) })
    let twice = try FoundContradictions(large: both())
    #expect(twice.report.contradictions.count == 2)
    #expect(twice.report.rest == .holds)
    for contradiction in twice.report.contradictions {
      #expect(contradiction.isSmallest)
      #expect(contradiction.waysOut.allSatisfy { $0.isEnough })
    }
  }
}
