import Staffing

/// A generated agency with rules, prices, limits and facts mixed anew for every number, so that each rule meets all others.
///
/// The number alone decides: the same scenario on every machine. Three to twelve people, two to six clients, one to three
/// months that may reach over the end of a quarter.
struct MixedScenario {
  /// What decides the scenario, from 0.
  let number: Int
  var random: SeededRandom
  var draft: ScenarioDraft
  /// The policy that is being put together; it goes into the draft last.
  var policy = PolicyDraft()
  let first: Month
  let months: Int

  /// The scenario of a number.
  ///
  /// - Parameter number: From 0.
  /// - Returns: Always the same one.
  /// - Throws: `ScenarioRefused`, were it no scenario.
  static func scenario(_ number: Int) throws -> Scenario { try Scenario(draft(number)) }

  /// The draft of the scenario of a number.
  static func draft(_ number: Int) -> ScenarioDraft {
    var mixed = MixedScenario(number)
    mixed.keepSomeClients()
    mixed.mixPeople()
    mixed.mixAbsences()
    mixed.mixOffices()
    mixed.mixClients()
    mixed.mixDemand()
    mixed.mixTeams()
    mixed.mixOpportunities()
    mixed.mixConflicts()
    mixed.mixPins()
    mixed.mixRoles()
    mixed.mixPolicy()
    mixed.draft.policy = mixed.policy
    return mixed.draft
  }

  private init(_ number: Int) {
    self.number = number
    random = SeededRandom(seed: UInt64(number) &* 7919 &+ 17)
    // Sizes take turns, so that all of them come up in every thirty.
    let people = 3 + number % 10
    months = 1 + number / 10 % 3
    first = Month(year: 2027, month: random.whole(in: 1...3))
    draft = ScenarioGenerator(people: people, months: months, seed: UInt64(number), firstMonth: first).draft()
    draft.name = Given("mixed-\(number)")
  }

  /// One of the scenario's months.
  mutating func month() -> Month { first.advanced(by: random.whole(in: 0...months - 1)) }

  /// A day of the scenario's months.
  mutating func day() -> Day {
    let last = first.advanced(by: months - 1).lastDay.ordinal
    return Day(ordinal: random.whole(in: first.firstDay.ordinal...last))
  }

  /// The name of a client held.
  mutating func client() -> Given<String>? { random.pick(draft.clients).name }

  /// The name of a person.
  mutating func person() -> Given<String>? { random.pick(draft.people).name }

  /// The id of a role of the catalogue.
  mutating func role() -> String { random.pick(Self.roles) }

  /// The catalogue's roles.
  static let roles = ["coordinator", "executive", "planner", "manager", "director"]

  /// Leaves two to six clients, with what belongs to them.
  private mutating func keepSomeClients() {
    let count = min(draft.clients.count, random.whole(in: 2...6))
    draft.clients = Array(random.shuffled(draft.clients).prefix(count))
    let kept = Set(draft.clients.compactMap { $0.name?.value })
    draft.teams.removeAll { !kept.contains($0.client?.value ?? "") }
    draft.demand.removeAll { !kept.contains($0.client?.value ?? "") }
    draft.campaigns.removeAll { !kept.contains($0.client?.value ?? "") }
    draft.pins.removeAll { !kept.contains($0.client?.value ?? "") }
    draft.conflicts.removeAll { !$0.clients.allSatisfy { kept.contains($0.value) } }
    draft.opportunities.removeAll { $0.client.map { !kept.contains($0.value) } ?? false }
  }
}
