/// What a person does in a plan.
public struct PersonSummary: Sendable {
  /// Who.
  public let person: PersonIndex
  /// Clients in any stage, ascending.
  public let clients: [ClientIndex]
  /// Clients led in any stage, ascending.
  public let led: [ClientIndex]
  /// Client hours.
  public let load: Table<PlanningMonth, Double>
  /// Hours of all months.
  public let loadHours: Double
  /// Contract hours less holidays, leave and training, all months.
  public let capacityHours: Double
  /// Client hours that the role's ceiling allows without overtime, all months.
  public let ceilingHours: Double
  /// Hours above the ceiling.
  public let overtimeHours: Double
  /// Hours above the utilization band.
  public let overHours: Double
  /// Hours below the utilization band.
  public let underHours: Double
  /// Hours on pitches and growth work.
  public let huntingHours: Double
  /// Hours of planning by somebody who is no planner.
  public let planningHours: Double
  /// Client hours × hourly cost, money.
  public let staffingCost: Double
  /// Contract hours × hourly cost: owed whether used or not, money.
  public let payroll: Double

  /// Load ÷ capacity; 0 where there is no capacity.
  public var utilization: Double { capacityHours > 0 ? loadHours / capacityHours : 0 }
  /// Capacity without client work, hours, at least 0.
  public var unusedHours: Double { max(0, capacityHours - loadHours) }

  init(_ person: PersonIndex, _ view: PlanView) {
    self.person = person
    let scenario = view.scenario
    let record = scenario.people[person]
    load = Table(scenario.months.ids.map { view.load(person, $0) })
    var over = 0.0
    var under = 0.0
    var overtime = 0.0
    for month in scenario.months.ids {
      let hours = view.load(person, month)
      over += max(0, hours - record.bandHigh * record.capacityHours[month])
      under += max(0, record.bandLow * record.capacityHours[month] - hours)
      overtime += view.overtime(person, month)
    }
    (overHours, underHours, overtimeHours) = (over, under, overtime)
    loadHours = load.reduce(0, +)
    capacityHours = record.capacityHours.reduce(0, +)
    ceilingHours = record.ceiling * capacityHours
    huntingHours = scenario.months.ids.reduce(0) { $0 + view.hunting(person, $1) }
    planningHours = view.hours(of: person).reduce(0) { sum, part in
      let role = scenario.needs[part.need].role
      return sum + (scenario.roles[role].plans && !record.roles.contains(role) ? part.hours : 0)
    }
    staffingCost = loadHours * record.costPerHour
    payroll = record.contractHours.reduce(0, +) * record.costPerHour
    clients = Self.merged(scenario.stages.ids.map { view.clients(of: person, $0) })
    led = Self.merged(scenario.stages.ids.map { view.led(by: person, $0) })
  }

  private static func merged(_ lists: [ContiguousArray<ClientIndex>]) -> [ClientIndex] {
    var result: [ClientIndex] = []
    for client in lists.joined().sorted() where result.last != client { result.append(client) }
    return result
  }
}
