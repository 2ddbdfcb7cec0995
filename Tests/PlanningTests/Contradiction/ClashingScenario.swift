import Staffing

@testable import Planning

/// Small agencies with many pins, rivals and limits drawn at random, most of which cannot hold together.
enum ClashingScenario {
  private static let people = ["An", "Bình", "Chi", "Dung"]
  private static let clients = ["Lotus", "Sen", "Cúc", "Mai"]

  /// The agency of a seed.
  static func kit(_ seed: UInt64) -> DraftKit {
    var random = SplitMix(seed: seed)
    var kit = DraftKit(
      .clientLimit, .teamSize, .oneRole, .mainContact, .presence, .personConflict, .officeConflict, .pinMust, .pinNever,
      .dedicated, .gradeFloor, .secondPerson)
    for (place, name) in people.enumerated() {
      let roles = place == 3 ? ["manager"] : place == 2 ? ["executive", "manager"] : ["executive"]
      kit.person(name, roles[0], cost: Double(10 + 2 * place)) { person in
        person.roles = roles.map { Given($0) }
        person.clientLimit = Given(Double(1 + random.below(3)))
        person.leadLimit = Given(place < 2 ? 0 : Double(1 + random.below(3)))
        person.grade = Given(["junior", "mid", "senior"][random.below(3)])
        if random.below(8) == 0 { person.dedicated = Given(clients[random.below(4)]) }
      }
    }
    for name in clients {
      kit.client(name, ["executive": 20, "manager": 10]) { client in
        if random.below(3) == 0 { client.leastGrades = [Setting("executive", Double(2 + random.below(2)))] }
        if random.below(4) == 0 { client.teamLimits = [Setting("executive", 1)] }
      }
    }
    var pinned: Set<[Int]> = []
    for _ in 0..<6 {
      let pair = [random.below(4), random.below(4)]
      guard pinned.insert(pair).inserted else { continue }
      kit.pin(people[pair[0]], clients[pair[1]], random.below(3) == 0 ? .never : .must)
    }
    let first = random.below(4)
    kit.conflict(random.below(2) == 0 ? .person : .office, clients[first], clients[(first + 1 + random.below(3)) % 4])
    return kit
  }
}
