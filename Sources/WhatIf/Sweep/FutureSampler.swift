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
    leavers = scenario.people.ids.compactMap { LeaveChance($0, scenario, staying: staying) }
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
    SweepCase(index: index, family: .sample, key: Self.key(place), changes(draw(place)))
  }

  /// The key of a future.
  static func key(_ place: Int) -> String { "sample \(place)" }

  /// What chance brings in one of the futures.
  ///
  /// - Parameter place: Counted from 0.
  /// - Returns: The draws.
  func draw(_ place: Int) -> FutureDraw {
    let chance = Chance(seed: options.seed, sample: place)
    var draw = FutureDraw(leavers: people(chance), opportunities: opportunities(chance), needs: needs(chance))
    // Whoever cannot be spared in a scenario stays: those who are nearest to it first.
    while mayBeRefused, !draw.leavers.isEmpty, !isPossible(draw) { draw.leavers.removeLast() }
    return draw
  }

  /// What chance brings, as changes of the draft.
  private func changes(_ draw: FutureDraw) -> [any DraftChange] {
    let departures = draw.leavers.isEmpty ? [] : settled.changes() + draw.leavers.map(change)
    return departures + draw.opportunities.map(change) + draw.needs.map(change)
  }

  private func isPossible(_ draw: FutureDraw) -> Bool {
    (try? Scenario(Variation(name: "", changes: changes(draw)).applied(to: draft))) != nil
  }

  /// Whether it is won: certain, or not there; whether it is taken, the plan decides.
  private func opportunities(_ chance: Chance) -> [(opportunity: OpportunityIndex, isWon: Bool)] {
    scenario.opportunities.ids.filter { scenario.opportunities[$0].probability < 1 }.map { index in
      let opportunity = scenario.opportunities[index]
      var stream = chance.stream(.winning, opportunity.id)
      return (index, stream.chance(opportunity.probability))
    }
  }

  private func change(_ line: (opportunity: OpportunityIndex, isWon: Bool)) -> any DraftChange {
    let id = scenario.opportunities[line.opportunity].id
    guard line.isWon else {
      var lost = OpportunityLost()
      lost.opportunity = Given(id)
      return lost
    }
    var won = OpportunityDraft()
    (won.name, won.probability) = (Given(id), Given(1))
    return OpportunityChanges(won)
  }

  /// Who leaves and when, the surest first; never everybody.
  private func people(_ chance: Chance) -> [FutureDraw.Leaver] {
    var leaving = leavers.enumerated().compactMap { place, leaver in
      leaver.draw(chance).map { (place: place, index: leaver.index, day: $0.day, nearness: $0.nearness) }
    }
    leaving.sort { ($0.nearness, $0.place) < ($1.nearness, $1.place) }
    if leaving.count == leavers.count, !hasOthers { leaving = leaving.dropLast() }
    return leaving.compactMap { line in
      scenario.months.ids.first { scenario.months[$0].month.firstDay == line.day }.map { month in
        FutureDraw.Leaver(person: line.index, day: line.day, month: month)
      }
    }
  }

  private func change(_ leaver: FutureDraw.Leaver) -> any DraftChange {
    let person = scenario.people[leaver.person]
    return leaver.day == firstDay ? Departure.before(leaver.day, person) : Departure.from(leaver.day, person)
  }

  /// What each client held needs of each role, times a factor of mean 1.
  private func needs(_ chance: Chance) -> [(client: ClientIndex, role: RoleIndex, factor: Double)] {
    guard options.noise > 0 else { return [] }
    var lines: [(client: ClientIndex, role: RoleIndex, factor: Double)] = []
    // Needs come by client, then role, so that service and growth of one role stand side by side.
    for need in scenario.needs where need.stream.opportunity == nil {
      if let last = lines.last, (last.client, last.role) == (need.client, need.role) { continue }
      var stream = chance.stream(.need, scenario.clients[need.client].id, scenario.roles[need.role].id)
      let factor = stream.size(spread: options.noise) / Self.mean(spread: options.noise)
      lines.append((need.client, need.role, factor))
    }
    return lines
  }

  private func change(_ line: (client: ClientIndex, role: RoleIndex, factor: Double)) -> any DraftChange {
    var change = DemandChangeDraft()
    change.client = Given(scenario.clients[line.client].id)
    change.role = Given(scenario.roles[line.role].id)
    change.factor = Given(line.factor)
    return DemandChange(change)
  }

  /// The mean of `SeededRandom.size`: of the exponential of twelve even numbers, each less a half, times the spread.
  static func mean(spread: Double) -> Double {
    // sinh(x) / x of half the spread, by its series.
    let square = spread * spread / 4
    let one = 1 + square / 6 * (1 + square / 20 * (1 + square / 42 * (1 + square / 72)))
    return (0..<12).reduce(1.0) { product, _ in product * one }
  }
}
