/// A plan's decisions indexed for rules, audits and reports: computed from the scenario alone, never by a solver.
public struct PlanView: Sendable {
  /// The question.
  public let scenario: Scenario
  /// What is decided.
  public let decisions: Decisions
  /// Client hours per person and month; place `person × months + month`.
  private var loads: ContiguousArray<Double>
  private var hunting: ContiguousArray<Double>
  /// Hours of need covered, per need and month.
  private var covered: ContiguousArray<Double>
  private var bought: ContiguousArray<Double>
  /// Places in `decisions.assignments` per stage and client.
  private var teamRanges: ContiguousArray<Range<Int>>
  private var contactRanges: ContiguousArray<Range<Int>>
  /// Clients per stage and person, ascending, none twice.
  private var clientLists: ContiguousArray<ContiguousArray<ClientIndex>>
  /// Clients led per stage and person.
  private var ledLists: ContiguousArray<ContiguousArray<ClientIndex>>
  /// Places in `decisions.hours` per person.
  private var hourRanges: ContiguousArray<Range<Int>>
  /// Productivity per allocation, in the order of `decisions.hours`.
  private var productivities: ContiguousArray<Double>
  private let judge: EligibilityJudge

  /// The view of decisions.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - decisions: What is decided; indices must belong to the scenario.
  public init(_ scenario: Scenario, _ decisions: Decisions) {
    self.scenario = scenario
    self.decisions = decisions
    let months = scenario.months.count
    loads = ContiguousArray(repeating: 0, count: scenario.people.count * months)
    hunting = loads
    covered = ContiguousArray(repeating: 0, count: scenario.needs.count * months)
    bought = covered
    let slots = scenario.stages.count * scenario.clients.count
    teamRanges = ContiguousArray(repeating: 0..<0, count: slots)
    contactRanges = teamRanges
    clientLists = ContiguousArray(repeating: [], count: scenario.stages.count * scenario.people.count)
    ledLists = clientLists
    hourRanges = ContiguousArray(repeating: 0..<0, count: scenario.people.count)
    productivities = []
    judge = EligibilityJudge(scenario)
    indexTeams()
    indexHours()
  }

  private mutating func indexTeams() {
    for (place, seat) in decisions.assignments.enumerated() {
      let slot = seat.stage.position * scenario.clients.count + seat.client.position
      teamRanges[slot] = (teamRanges[slot].isEmpty ? place : teamRanges[slot].lowerBound)..<place + 1
      let list = seat.stage.position * scenario.people.count + seat.person.position
      if !clientLists[list].contains(seat.client) { clientLists[list].append(seat.client) }
    }
    for (place, contact) in decisions.mainContacts.enumerated() {
      let slot = contact.stage.position * scenario.clients.count + contact.client.position
      contactRanges[slot] = (contactRanges[slot].isEmpty ? place : contactRanges[slot].lowerBound)..<place + 1
      ledLists[contact.stage.position * scenario.people.count + contact.person.position].append(contact.client)
    }
  }

  private mutating func indexHours() {
    let months = scenario.months.count
    productivities.reserveCapacity(decisions.hours.count)
    for (place, part) in decisions.hours.enumerated() {
      let need = scenario.needs[part.need]
      let productivity = judge.productivity(part.person, need.role)
      productivities.append(productivity)
      loads[part.person.position * months + part.month.position] += part.hours
      if need.stream.isHunting { hunting[part.person.position * months + part.month.position] += part.hours }
      covered[part.need.position * months + part.month.position] += part.hours * productivity
      let range = hourRanges[part.person.position]
      hourRanges[part.person.position] = (range.isEmpty ? place : range.lowerBound)..<place + 1
    }
    for part in decisions.freelance { bought[part.need.position * months + part.month.position] += part.hours }
  }

  /// Client hours of a person in a month.
  public func load(_ person: PersonIndex, _ month: MonthIndex) -> Double {
    loads[person.position * scenario.months.count + month.position]
  }

  /// Hunting hours of a person in a month.
  public func hunting(_ person: PersonIndex, _ month: MonthIndex) -> Double {
    hunting[person.position * scenario.months.count + month.position]
  }

  /// Hours above the ceiling: what overtime must carry.
  public func overtime(_ person: PersonIndex, _ month: MonthIndex) -> Double {
    max(0, load(person, month) - scenario.people[person].ceilingHours(month))
  }

  /// Hours of a need covered by people, productivity counted.
  public func covered(_ need: NeedIndex, _ month: MonthIndex) -> Double {
    covered[need.position * scenario.months.count + month.position]
  }

  /// Freelance hours of a need.
  public func bought(_ need: NeedIndex, _ month: MonthIndex) -> Double {
    bought[need.position * scenario.months.count + month.position]
  }

  /// Hours wanted of a need: those of a declined opportunity are not.
  public func wanted(_ need: NeedIndex, _ month: MonthIndex) -> Double {
    let need = scenario.needs[need]
    if let opportunity = need.stream.opportunity, !decisions.accepted[opportunity] { return 0 }
    return need.hours[month]
  }

  /// Hours that nobody covers, at least 0.
  public func shortfall(_ need: NeedIndex, _ month: MonthIndex) -> Double {
    max(0, wanted(need, month) - covered(need, month) - bought(need, month))
  }

  /// Whether a client is held, or brought by an accepted opportunity.
  public func exists(_ client: ClientIndex) -> Bool {
    scenario.clients[client].broughtBy.map { decisions.accepted[$0] } ?? true
  }

  /// Whether a client exists and its contract runs in some month of a stage.
  public func isActive(_ client: ClientIndex, _ stage: StageIndex) -> Bool {
    exists(client) && scenario.isActive(client, stage)
  }

  /// The team of a client: ascending by role, person.
  public func team(_ client: ClientIndex, _ stage: StageIndex) -> ArraySlice<Decisions.Assignment> {
    decisions.assignments[teamRanges[stage.position * scenario.clients.count + client.position]]
  }

  /// The main contacts of a client: one where the rule holds.
  public func mainContacts(_ client: ClientIndex, _ stage: StageIndex) -> ArraySlice<Decisions.MainContact> {
    decisions.mainContacts[contactRanges[stage.position * scenario.clients.count + client.position]]
  }

  /// Whether a person is on a client's team.
  public func works(_ person: PersonIndex, _ client: ClientIndex, _ stage: StageIndex) -> Bool {
    team(client, stage).contains { $0.person == person }
  }

  /// The people on a client's team, ascending, none twice.
  public func people(_ client: ClientIndex, _ stage: StageIndex) -> [PersonIndex] {
    var people = team(client, stage).map(\.person).sorted()
    var last: PersonIndex?
    people.removeAll { person in
      defer { last = person }
      return person == last
    }
    return people
  }

  /// Whether a person is on a client's team in a demanded role.
  public func holds(_ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex, _ stage: StageIndex) -> Bool {
    team(client, stage).contains { $0.person == person && $0.role == role }
  }

  /// The clients a person works for.
  public func clients(of person: PersonIndex, _ stage: StageIndex) -> ContiguousArray<ClientIndex> {
    clientLists[stage.position * scenario.people.count + person.position]
  }

  /// The clients a person is main contact of.
  public func led(by person: PersonIndex, _ stage: StageIndex) -> ContiguousArray<ClientIndex> {
    ledLists[stage.position * scenario.people.count + person.position]
  }

  /// The allocations of a person, ascending by need, month.
  public func hours(of person: PersonIndex) -> ArraySlice<Decisions.Allocation> {
    decisions.hours[hourRanges[person.position]]
  }

  /// Hours of need that one hour of an allocation covers; 0 where the person may not do it.
  public func productivity(at place: Int) -> Double { productivities[place] }

  /// The eligible triple behind an assignment, called for where a relaxable rule fails; `nil` where it is impossible.
  public func triple(_ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex) -> EligibleTriple? {
    judge.triple(person, client, role, needs: judge.needs(of: client, role), isCalledFor: true)
  }

  /// Why a person may not be on a team in a stage, or `nil`.
  public func ineligibility(_ seat: Decisions.Assignment) -> Ineligibility? {
    judge.reason(
      seat.person, seat.client, seat.role, seat.stage, productivity: judge.productivity(seat.person, seat.role),
      needs: judge.needs(of: seat.client, seat.role))
  }
}
