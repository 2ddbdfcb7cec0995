/// Hours and money of one client's team, added up in one pass over a plan's hours.
struct ClientTally {
  var wanted = 0.0
  var shortfall = 0.0
  var bought = 0.0
  var hours = 0.0
  var staffingCost = 0.0
  var freelanceCost = 0.0
  var incumbentHours = 0.0
  var seniorHours = 0.0
  /// Hours × share of the wished expertise that is missing.
  var missingExpertise = 0.0
  var hoursByMonth: [Double]
  /// Hours per person, ascending by person.
  var people: [(person: PersonIndex, hours: Double)] = []

  /// The tallies of all clients.
  static func all(_ view: PlanView) -> Table<Client, ClientTally> {
    let scenario = view.scenario
    let empty = ClientTally(hoursByMonth: Array(repeating: 0, count: scenario.months.count))
    var tallies = Table<Client, ClientTally>(repeating: empty, count: scenario.clients.count)
    for need in scenario.needs.ids {
      let record = scenario.needs[need]
      let median = scenario.roles[record.role].medianCostPerHour * scenario.policy.limit(.freelanceRate)
      for month in scenario.months.ids {
        tallies[record.client].wanted += view.wanted(need, month)
        tallies[record.client].shortfall += view.shortfall(need, month)
        let bought = view.bought(need, month)
        tallies[record.client].bought += bought
        if bought > 0 { tallies[record.client].freelanceCost += bought * median }
      }
    }
    let isIncumbent = Incumbents(scenario)
    for part in view.decisions.hours { tallies[scenario.needs[part.need].client].add(part, view, isIncumbent) }
    return tallies
  }

  private mutating func add(_ part: Decisions.Allocation, _ view: PlanView, _ incumbents: Incumbents) {
    let scenario = view.scenario
    let need = scenario.needs[part.need]
    let person = scenario.people[part.person]
    let client = scenario.clients[need.client]
    hours += part.hours
    hoursByMonth[part.month.position] += part.hours
    staffingCost += part.hours * person.costPerHour * scenario.hourWeight(need.stream)
    if incumbents.contains(part.person, need.client) { incumbentHours += part.hours }
    if person.grade == .senior { seniorHours += part.hours }
    let wished = client.wantedExpertise[need.role]
    if let sector = client.sector, wished > 0 {
      missingExpertise += part.hours * Double(max(0, wished - person.expertise[sector])) / Double(wished)
    }
    // Hours come person by person, so the last entry is the only one that can match.
    if let last = people.indices.last, people[last].person == part.person {
      people[last].hours += part.hours
    } else {
      people.append((part.person, part.hours))
    }
  }
}

/// Who is on a client's team today, in any role.
struct Incumbents {
  private let clients: Table<Person, [ClientIndex]>

  init(_ scenario: Scenario) {
    var clients = Table<Person, [ClientIndex]>(repeating: [], count: scenario.people.count)
    for stay in scenario.memberships where stay.ended == nil { clients[stay.person].append(stay.client) }
    self.clients = clients
  }

  func contains(_ person: PersonIndex, _ client: ClientIndex) -> Bool { clients[person].contains(client) }
}
