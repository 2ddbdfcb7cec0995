/// Opens the months after a scenario: teams and tenures from a plan, what is over left out, what was taken goes on.
public struct NextQuarter: Sendable {
  private let scenario: Scenario
  private let view: PlanView
  private let months: Int
  private let firstMonth: Month

  /// The months after a scenario's.
  ///
  /// - Parameters:
  ///   - scenario: The scenario that the plan answers.
  ///   - decisions: The plan.
  public init(_ scenario: Scenario, _ decisions: Decisions) {
    self.scenario = scenario
    view = PlanView(scenario, decisions)
    months = scenario.months.count
    firstMonth = (scenario.months.first?.month ?? Month(year: 2000, month: 1)).advanced(by: scenario.months.count)
  }

  /// The draft of the next months.
  ///
  /// Demand without months, fees and people stay as they were; demand, leave, campaigns and pins that lie wholly in the
  /// past are left out, and so are people and clients who are gone.
  ///
  /// - Parameter former: The draft that the scenario was made of.
  /// - Returns: A draft to look through.
  public func draft(after former: ScenarioDraft) -> ScenarioDraft {
    var draft = former
    let firstDay = firstMonth.firstDay
    draft.firstMonth = Given(firstMonth)
    draft.monthCount = Given(Double(months))
    draft.people.removeAll { $0.end.map { $0.value < firstDay } ?? false }
    draft.clients.removeAll { $0.end.map { $0.value < firstDay } ?? false }
    let people = Set(draft.people.compactMap { ($0.id ?? $0.name)?.value })
    draft.people = draft.people.map { person in
      var person = person
      if let manager = person.lineManager, !isKnown(manager.value, people, draft.people) { person.lineManager = nil }
      return person
    }
    draft.clients += clientsWon(former)
    draft.demand.removeAll { $0.month.map { $0.value < firstMonth } ?? false }
    draft.demandChanges.removeAll { $0.until.map { $0.value < firstMonth } ?? false }
    draft.leave.removeAll { ($0.until ?? $0.from).map { $0.value < firstDay } ?? false }
    draft.campaigns.removeAll { $0.until.map { $0.value < firstMonth } ?? false }
    draft.pins.removeAll { $0.until.map { $0.value < firstMonth } ?? false }
    draft.departments.removeAll { $0.month.map { $0.value < firstMonth } ?? false }
    draft.opportunities.removeAll { isOver($0) }
    draft.holidays.removeAll { $0.value < firstDay }
    draft.teams = teams(former)
    return NextQuarter.withoutStrays(draft)
  }

  private func isKnown(_ reference: String, _ keys: Set<String>, _ people: [PersonDraft]) -> Bool {
    keys.contains(reference) || people.contains { $0.name?.value == reference }
  }

  /// Opportunities that were taken have become work, those that were declined are gone.
  private func isOver(_ opportunity: OpportunityDraft) -> Bool {
    guard let name = opportunity.name?.value else { return true }
    let index = scenario.opportunities.ids.first {
      scenario.opportunities[$0].id == opportunity.id?.value || scenario.opportunities[$0].name == name
    }
    guard let index else { return true }
    let lastMonth = opportunity.until?.value ?? opportunity.from?.value
    // A job that goes on stays accepted; one that begins later can still be decided.
    return (lastMonth.map { $0 < firstMonth } ?? true) || (!view.decisions.accepted[index] && hasBegun(opportunity))
  }

  private func hasBegun(_ opportunity: OpportunityDraft) -> Bool {
    (opportunity.from?.value).map { $0 < firstMonth } ?? true
  }

  /// The clients that accepted opportunities brought, with their fee spread over the months of delivery.
  private func clientsWon(_ former: ScenarioDraft) -> [ClientDraft] {
    scenario.opportunities.ids.compactMap { index in
      let opportunity = scenario.opportunities[index]
      guard opportunity.bringsClient, view.decisions.accepted[index] else { return nil }
      let record = scenario.clients[opportunity.client]
      guard !former.clients.contains(where: { $0.name?.value == record.name }) else { return nil }
      var client = ClientDraft()
      client.name = Given(record.name)
      client.tier = Given(record.tier.rawValue)
      client.sector = record.sector.map { Given(scenario.sectors[$0].name) }
      client.office = record.office.map { Given(scenario.offices[$0]) }
      client.fee = Given(opportunity.fee / Double(max(1, opportunity.months.count)))
      return client
    }
  }

  /// Teams of the last stage with tenures grown, and former stays for cooling-off.
  private func teams(_ former: ScenarioDraft) -> [MembershipDraft] {
    guard let last = scenario.stages.ids.last else { return former.teams }
    var teams: [MembershipDraft] = []
    for client in scenario.clients.ids where view.isActive(client, last) {
      let seats = view.team(client, last)
      for seat in seats {
        var line = membership(seat.person, client, seat.role)
        line.quarters = Given(quarters(of: seat))
        let isContact = view.mainContacts(client, last).contains { $0.person == seat.person }
        // Whoever holds two roles on a client is its main contact in one line, that of the own role if there is one.
        let own = scenario.people[seat.person].role
        let places = seats.filter { $0.person == seat.person }
        let shown = places.first { $0.role == own } ?? places.first
        line.mainContact = Given(isContact && shown?.role == seat.role)
        teams.append(line)
      }
    }
    for stay in scenario.memberships {
      let stays = stay.ended == nil && view.holds(stay.person, stay.client, stay.role, last)
      guard !stays else { continue }
      var line = membership(stay.person, stay.client, stay.role)
      line.quarters = Given(stay.quarters)
      line.until = Given(stay.ended ?? leaving(stay))
      teams.append(line)
    }
    return teams
  }

  private func membership(_ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex) -> MembershipDraft {
    var line = MembershipDraft()
    line.person = Given(scenario.people[person].id)
    line.client = Given(scenario.clients[client].id)
    line.role = Given(scenario.roles[role].id)
    return line
  }

  /// The day before the first stage without the person: the end of the last stage with them, or of the months before.
  private func leaving(_ stay: Membership) -> Day {
    let stages = scenario.stages.ids.reversed()
    if let stage = stages.first(where: { view.holds(stay.person, stay.client, stay.role, $0) }) {
      return scenario.months[MonthIndex(scenario.stages[stage].months.upperBound - 1)].month.lastDay
    }
    return firstMonth.advanced(by: -months - 1).lastDay
  }

  private func quarters(of seat: Decisions.Assignment) -> Double {
    let stay = scenario.memberships.first {
      $0.ended == nil && $0.person == seat.person && $0.client == seat.client && $0.role == seat.role
    }
    var held = 0
    for stage in scenario.stages.ids.reversed() {
      guard view.holds(seat.person, seat.client, seat.role, stage) else { break }
      held += scenario.stages[stage].months.count
    }
    let before = held == months ? stay?.quarters ?? 0 : 0
    // Hundredths of a quarter are a day: more digits would only look exact.
    return ((before + Double(held) / 3) * 100).rounded() / 100
  }
}
