internal import Staffing

/// The stable words for a scenario's parts in plan files.
struct PlanKeys {
  let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  func key(_ person: PersonIndex) -> String { scenario.people[person].id }
  func key(_ client: ClientIndex) -> String { scenario.clients[client].id }
  func key(_ role: RoleIndex) -> String { scenario.roles[role].id }
  func key(_ opportunity: OpportunityIndex) -> String { scenario.opportunities[opportunity].id }
  func key(_ month: MonthIndex) -> String { scenario.months[month].month.description }

  /// `2027-01..2027-03`.
  func key(_ stage: StageIndex) -> String {
    let months = scenario.stages[stage].monthIndices
    guard let first = months.first, let last = months.last else { return "" }
    return key(first) + ".." + key(last)
  }

  /// `service`, `growth`, `pitch NAME` or `delivery NAME`.
  func key(_ stream: Need.Stream) -> String {
    switch stream {
    case .service: "service"
    case .growth: "growth"
    case .pitch(let opportunity): "pitch " + key(opportunity)
    case .delivery(let opportunity): "delivery " + key(opportunity)
    }
  }
}
