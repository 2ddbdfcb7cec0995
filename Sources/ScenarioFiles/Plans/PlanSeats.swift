internal import Staffing

/// Collects a plan while its file is read: whatever stands there twice counts once, hours are added up.
struct PlanSeats {
  private let scenario: Scenario
  private var seats: Set<Decisions.Assignment> = []
  private var contacts: Set<Decisions.MainContact> = []
  private var kept: Set<Decisions.Assignment> = []
  private var hours: [Key: Double] = [:]
  private var bought: [Key: Double] = [:]
  private var accepted: Table<Opportunity, Bool>

  private struct Key: Hashable {
    var person: PersonIndex?
    var need: NeedIndex
    var month: MonthIndex
  }

  init(_ scenario: Scenario, _ names: PlanNames) {
    self.scenario = scenario
    accepted = Table(repeating: false, count: scenario.opportunities.count)
  }

  mutating func add(_ seat: Decisions.Assignment, isContact: Bool, isKept: Bool) {
    seats.insert(seat)
    if isKept { kept.insert(seat) }
    if isContact {
      contacts.insert(Decisions.MainContact(person: seat.person, client: seat.client, stage: seat.stage))
    }
  }

  mutating func work(_ seat: Decisions.Assignment, _ need: NeedIndex, _ month: MonthIndex, _ amount: Double) {
    hours[Key(person: seat.person, need: need, month: month), default: 0] += amount
    if let opportunity = scenario.needs[need].stream.opportunity { accepted[opportunity] = true }
  }

  mutating func buy(_ need: NeedIndex, _ month: MonthIndex, _ amount: Double) {
    bought[Key(person: nil, need: need, month: month), default: 0] += amount
  }

  mutating func accept(_ opportunity: OpportunityIndex) { accepted[opportunity] = true }

  /// The plan; sets and dictionaries are sorted on the way out.
  var plan: SavedPlan {
    var allocations: [Decisions.Allocation] = []
    for (key, amount) in hours {
      guard let person = key.person else { continue }
      allocations.append(.init(person: person, need: key.need, month: key.month, hours: amount))
    }
    var plan = SavedPlan(
      Decisions(
        assignments: Array(seats), mainContacts: Array(contacts), hours: allocations,
        freelance: bought.map { .init(need: $0.key.need, month: $0.key.month, hours: $0.value) }, accepted: accepted))
    plan.kept = kept.sorted()
    return plan
  }
}
