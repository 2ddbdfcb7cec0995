import Staffing

/// Draws futures: which opportunities land, who leaves, and how far needs are off.
struct FutureSampler: Sendable {
  private let options: SampleOptions
  private let draft: ScenarioDraft
  private let scenario: Scenario
  private let settled: SettledAmounts
  private let leavers: [LeaveChance]
  /// Whether somebody stays although everybody else leaves.
  private let hasOthers: Bool
  /// Whether her own prices may be too low without some people; those of the house follow by themselves.
  private let mayBeRefused: Bool
  private let firstDay: Day?

  /// The futures of a scenario.
  init(_ options: SampleOptions, _ draft: ScenarioDraft, _ scenario: Scenario, _ settled: SettledAmounts) {
    self.options = options
    self.draft = draft
    self.scenario = scenario
    self.settled = settled
    let staying = LeaveChance.staying(yearly: options.leaveRate)
    leavers = scenario.people.compactMap { LeaveChance($0, scenario, staying: staying) }
    hasOthers = scenario.people.count { $0.contractHours.contains { $0 > 0 } } > leavers.count
    mayBeRefused = !(draft.policy?.prices.isEmpty ?? true)
    firstDay = scenario.months.first?.month.firstDay
  }

  /// One of the futures, which depends on the seed and its number alone.
  ///
  /// - Parameters:
  ///   - place: Counted from 0.
  ///   - index: Its place in the whole sweep.
  /// - Returns: The future.
  func scenario(_ place: Int, at index: Int) -> SweepCase {
    let chance = Chance(seed: options.seed, sample: place)
    let others = opportunities(chance) + needs(chance)
    var leaving = people(chance)
    // Whoever cannot be spared in a scenario stays: those who are nearest to it first.
    while mayBeRefused, !leaving.isEmpty, !isPossible(others + leaving.map(change)) { leaving.removeLast() }
    let departures = leaving.isEmpty ? [] : settled.changes() + leaving.map(change)
    return SweepCase(index: index, family: .sample, key: "sample \(place)", departures + others)
  }

  private func isPossible(_ changes: [any DraftChange]) -> Bool {
    (try? Scenario(Variation(name: "", changes: settled.changes() + changes).applied(to: draft))) != nil
  }

  /// Whether it is won: certain, or not there; whether it is taken, the plan decides.
  private func opportunities(_ chance: Chance) -> [any DraftChange] {
    scenario.opportunities.filter { $0.probability < 1 }.map { opportunity -> any DraftChange in
      var stream = chance.stream(.winning, opportunity.id)
      guard stream.chance(opportunity.probability) else {
        var lost = OpportunityLost()
        lost.opportunity = Given(opportunity.id)
        return lost
      }
      var won = OpportunityDraft()
      (won.name, won.probability) = (Given(opportunity.id), Given(1))
      return OpportunityChanges(won)
    }
  }

  /// Who leaves and when, the surest first; never everybody.
  private func people(_ chance: Chance) -> [(person: Person, day: Day)] {
    var leaving = leavers.enumerated().compactMap { place, leaver in
      leaver.draw(chance).map { (place: place, person: leaver.person, day: $0.day, nearness: $0.nearness) }
    }
    leaving.sort { ($0.nearness, $0.place) < ($1.nearness, $1.place) }
    if leaving.count == leavers.count, !hasOthers { leaving = leaving.dropLast() }
    return leaving.map { ($0.person, $0.day) }
  }

  private func change(_ leaving: (person: Person, day: Day)) -> any DraftChange {
    leaving.day == firstDay
      ? Departure.before(leaving.day, leaving.person) : Departure.from(leaving.day, leaving.person)
  }

  /// What each client held needs of each role, times a factor of mean 1.
  private func needs(_ chance: Chance) -> [any DraftChange] {
    guard options.noise > 0 else { return [] }
    var changes: [any DraftChange] = []
    var last: (client: ClientIndex, role: RoleIndex)?
    // Needs come by client, then role, so that service and growth of one role stand side by side.
    for need in scenario.needs where need.stream.opportunity == nil {
      if let last, last == (need.client, need.role) { continue }
      last = (need.client, need.role)
      let (client, role) = (scenario.clients[need.client].id, scenario.roles[need.role].id)
      var stream = chance.stream(.need, client, role)
      var line = DemandChangeDraft()
      (line.client, line.role) = (Given(client), Given(role))
      line.factor = Given(stream.size(spread: options.noise) / Self.mean(spread: options.noise))
      changes.append(DemandChange(line))
    }
    return changes
  }

  /// The mean of `SeededRandom.size`: of the exponential of twelve even numbers, each less a half, times the spread.
  static func mean(spread: Double) -> Double {
    // sinh(x) / x of half the spread, by its series.
    let square = spread * spread / 4
    let one = 1 + square / 6 * (1 + square / 20 * (1 + square / 42 * (1 + square / 72)))
    return (0..<12).reduce(1.0) { product, _ in product * one }
  }
}
