import Planning
import Staffing

/// Which futures are measured by the same rules and prices as the scenario as it is, so that nothing has to be built for them.
///
/// Prices are put in order by the dearest hour that anybody could work, and rules are fitted to the roles that somebody holds. Both only
/// ever change where fewer people are there or less is wanted. So if nothing changes although all of some people have left and
/// everything uncertain is lost, nothing changes where only a few of them leave.
struct FutureYardstick: Sendable {
  /// Makes the scenario of a draft in which everything is won, with stages that begin in some months.
  private let draft: ScenarioDraft
  private let scenario: Scenario
  /// Sets of people who can all be gone from the beginning.
  private let spared: [Set<PersonIndex>]

  /// The futures of a scenario, or `nil` where none is measured by the same.
  ///
  /// - Parameters:
  ///   - draft: What the scenario was made of.
  ///   - scenario: The scenario as it is.
  ///   - settled: What was estimated from all people and clients together.
  init?(_ draft: ScenarioDraft, _ scenario: Scenario, _ settled: SettledAmounts) {
    // Pay that follows from what everybody costs would follow from other people.
    guard settled.isPayKnown, !scenario.opportunities.contains(where: { $0.isAccepted && $0.probability < 1 }),
      var whole = try? Variation(name: "", changes: settled.changes()).applied(to: draft)
    else { return nil }
    for place in whole.opportunities.indices where scenario.opportunities[OpportunityIndex(place)].probability < 1 {
      whole.opportunities[place].probability = Given(1)
    }
    let lost = scenario.opportunities.filter { $0.probability < 1 }.map { opportunity -> any DraftChange in
      var lost = OpportunityLost()
      lost.opportunity = Given(opportunity.id)
      return lost
    }
    guard let least = try? Variation(name: "", changes: lost).applied(to: whole),
      let first = scenario.months.first?.month.firstDay, let all = try? Scenario(whole)
    else { return nil }
    let search = SparedPeople(draft: least, yardstick: Self.yardstick(all), last: Day(ordinal: first.ordinal - 1))
    guard search.isSame(without: []) else { return nil }
    let people = scenario.people.ids.filter { !scenario.people[$0].contractHours.allSatisfy { $0 == 0 } }
    let one = search.spared(people)
    // Others are tried first now: whoever could not be spared then, may be once somebody else has to stay.
    let other = search.spared(people.filter { !one.contains($0) } + people.reversed().filter { one.contains($0) })
    (self.draft, self.scenario, spared) = (whole, all, [one, other])
  }

  /// Whether a future is measured by the same.
  ///
  /// - Parameter future: The future.
  /// - Returns: Whether all who leave before the months begin can be spared together.
  func covers(_ future: Future) -> Bool {
    let gone = Self.gone(future)
    return spared.contains { set in gone.allSatisfy { set.contains($0) } }
  }

  /// The only one who leaves before the months begin and may not be spared, or `nil` where there is none or more than one.
  ///
  /// - Parameter future: The future.
  /// - Returns: The person.
  func notSpared(in future: Future) -> PersonIndex? {
    let needed = Self.gone(future).filter { person in !spared.contains { $0.contains(person) } }
    return needed.count == 1 ? needed[0] : nil
  }

  private static func gone(_ future: Future) -> [PersonIndex] {
    future.leavers.filter { $0.month.position == 0 }.map(\.person)
  }

  /// The bounds of futures, or `nil` where they differ by more than can be taken out.
  ///
  /// - Parameter base: The prices.
  /// - Returns: The bounds.
  func bounds(_ base: BaseBound) -> FutureBounds? {
    var busy = draft
    for client in scenario.clients where client.broughtBy == nil {
      var line = DemandChangeDraft()
      (line.client, line.factor) = (Given(client.id), Given(100))
      busy.demandChanges.append(line)
    }
    guard let busy = try? Scenario(busy) else { return nil }
    var isStandard: ContiguousArray<Bool> = []
    for client in scenario.clients.ids {
      for role in scenario.roles.ids {
        isStandard.append(scenario.clients[client].teamLimit[role] != busy.clients[client].teamLimit[role])
      }
    }
    let months = scenario.months
    return FutureBounds(base, isStandard: isStandard) { [draft] starts in
      var split = draft
      split.heldStageStarts = Set(starts.map { months[$0].month })
      return try? Scenario(split)
    }
  }

  /// All that follows from who is there and what is wanted, but for single clients and people.
  fileprivate static func yardstick(_ scenario: Scenario) -> [String] {
    let policy = scenario.policy
    return PriceName.allCases.map { "\(policy.number($0))" } + RuleCode.allCases.map { "\(policy.isOn($0))" }
      + scenario.roles.map { "\($0)" } + ["\(policy.isSmallAgency)"]
      + scenario.relaxations.filter { $0.client == nil && $0.person == nil }.map { "\($0)" }
  }
}

/// Looks for people who can all be gone without anybody else being measured by other rules and prices.
private struct SparedPeople {
  /// Everything uncertain is lost.
  let draft: ScenarioDraft
  let yardstick: [String]
  /// The day before the months begin.
  let last: Day

  func isSame(without people: Set<PersonIndex>) -> Bool {
    var left = draft
    for person in people { left.people[person.position].end = Given(last) }
    return (try? Scenario(left)).map { FutureYardstick.yardstick($0) == yardstick } ?? false
  }

  /// As many as possible, those that stand first above all.
  func spared(_ people: [PersonIndex]) -> Set<PersonIndex> {
    var spared: Set<PersonIndex> = []
    add(people[...], to: &spared)
    return spared
  }

  private func add(_ people: ArraySlice<PersonIndex>, to spared: inout Set<PersonIndex>) {
    guard !people.isEmpty else { return }
    if isSame(without: spared.union(people)) {
      spared.formUnion(people)
    } else if people.count > 1 {
      let middle = (people.startIndex + people.endIndex) / 2
      add(people[..<middle], to: &spared)
      add(people[middle...], to: &spared)
    }
  }
}
