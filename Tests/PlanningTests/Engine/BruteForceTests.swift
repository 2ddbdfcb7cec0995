import GLPKSolver
import Staffing
import Testing

@testable import Planning

/// The search against every whole point there is.
@Suite("Search and brute force")
struct BruteForceTests {
  /// A kit whose people, clients and hours come from a seed; few people know each client, so that all points can be tried.
  private func kit(people: Int, clients: Int, seed: UInt64) -> DraftKit {
    var random = SplitMix(seed: seed)
    var kit = DraftKit(.clientLimit, .mainContact, .handover, .tenure, .band, .overtime, .personConflict)
    kit.limit("overtime-share", 0.2)
    kit.price("shortfall-a", 12)
    let sectors = ["drinks", "banks"]
    kit.draft.sectors = sectors.map { name in
      var sector = SectorDraft()
      sector.name = Given(name)
      return sector
    }
    for place in 0..<people {
      kit.person(
        "P\(place)", place % 3 == 2 ? "manager" : "executive", cost: Double(8 + random.below(9)),
        hours: Double(60 + 10 * random.below(5))
      ) {
        $0.clientLimit = Given(2)
        $0.leadLimit = Given(2)
      }
    }
    for place in 0..<clients {
      kit.client("C\(place)", ["executive": Double(30 + 10 * random.below(7))]) {
        $0.tier = Given(["A", "B", "C"][random.below(3)])
      }
      // Two people may not work for it: keeps the number of teams within what can be tried.
      for _ in 0..<2 { kit.pin("P\(random.below(people))", "C\(place)", .never) }
    }
    kit.rule(.pinNever, true)
    kit.team("P\(random.below(people))", "C0", "executive", isMainContact: true)
    if clients > 2 {
      var conflict = ConflictDraft()
      conflict.clients = [Given("C0"), Given("C2")]
      conflict.kind = Given("person")
      kit.draft.conflicts = [conflict]
    }
    return kit
  }

  @Test("the proven optimum is the least of all whole points", arguments: [(2, 2), (3, 2), (3, 3), (4, 3)], [1, 2, 3])
  func optimum(size: (people: Int, clients: Int), seed: Int) throws {
    try compare(kit(people: size.people, clients: size.clients, seed: UInt64(seed)))
  }

  @Test("four people and four clients: the proven optimum is the least of all whole points")
  func fourByFour() throws { try compare(kit(people: 4, clients: 4, seed: 11)) }

  private func compare(_ kit: DraftKit) throws {
    let scenario = try kit.scenario()
    let oracle = try BruteForce(scenario)
    let plan = try kit.plan().plan
    if let least = oracle.least {
      #expect(!plan.isContradictory)
      #expect(plan.proof.status == .optimal)
      #expect(abs(plan.proof.objective - least) <= 1e-6 * max(1, abs(least)))
      let bound = try #require(plan.proof.bound)
      #expect(bound <= least + 1e-6 * max(1, abs(least)))
      #expect(oracle.feasible > 0)
    } else {
      #expect(plan.isContradictory, "no whole point keeps all rules, so rules must be listed as broken")
    }
  }
}
