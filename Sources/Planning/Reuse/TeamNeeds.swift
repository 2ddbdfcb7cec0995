import Staffing

/// What follows for teams from what clients need in futures: how large they may be where nothing else is said, and whether somebody else
/// than the main contact must plan.
struct TeamNeeds: Sendable {
  private let roleCount: Int
  private let count: Int
  /// Needs of the clients and roles whose limit follows from them.
  private let needs: [Need]
  /// The limits as they are, by client and role.
  private let limits: ContiguousArray<Double>
  private let isStandard: ContiguousArray<Bool>
  /// Planning that is wanted.
  private let planning: [Need]
  /// The clients to whom the rule of planners may apply.
  private let mayBeApart: ContiguousArray<Bool>
  /// From so many hours of planning a month on it does.
  private let leastPlanning: Double
  private let monthCount: Int

  init(_ scenario: Scenario, isStandard: ContiguousArray<Bool>) {
    roleCount = scenario.roles.count
    count = scenario.clients.count * scenario.roles.count
    self.isStandard = isStandard
    let roles = roleCount
    needs = scenario.needs.filter { isStandard[$0.client.position * roles + $0.role.position] }
    planning = scenario.needs.filter { scenario.roles[$0.role].plans }
    mayBeApart = ContiguousArray(
      scenario.clients.ids.map { client in
        scenario.policy.isOn(.plannerApart) && !scenario.isRelaxed(.plannerApart, client: client)
      })
    leastPlanning = scenario.policy.limit(.strategyHours)
    monthCount = scenario.months.count
    limits = ContiguousArray(
      scenario.clients.flatMap { client in scenario.roles.ids.map { Double(client.teamLimit[$0]) } })
  }

  /// By how much needs of clients held differ, by client and role.
  func factors(_ future: Future) -> ContiguousArray<Double> {
    var factors = ContiguousArray(repeating: 1.0, count: count)
    for line in future.factors { factors[line.client.position * roleCount + line.role.position] = line.factor }
    return factors
  }

  /// What a need comes to in a month of a future.
  private func hours(
    _ need: Need, _ month: Int, _ factors: ContiguousArray<Double>, _ isLost: ContiguousArray<Bool>
  ) -> Double {
    if let own = need.stream.opportunity { return isLost[own.position] ? 0 : need.hours[month] }
    return need.hours[month] * factors[slot(need)]
  }

  private func slot(_ need: Need) -> Int { need.client.position * roleCount + need.role.position }

  /// The limits of a future, by client and role.
  func limits(_ factors: ContiguousArray<Double>, _ isLost: ContiguousArray<Bool>) -> ContiguousArray<Double> {
    var peaks = ContiguousArray(repeating: 0.0, count: count)
    for month in 0..<monthCount {
      var wanted = ContiguousArray(repeating: 0.0, count: count)
      for need in needs { wanted[slot(need)] += hours(need, month, factors, isLost) }
      for place in wanted.indices { peaks[place] = max(peaks[place], wanted[place]) }
    }
    var limits = limits
    for place in isStandard.indices where isStandard[place] {
      limits[place] = Double(Client.standardTeamLimit(peakHours: peaks[place]))
    }
    return limits
  }

  /// Whether so much planning is wanted that the planner may not be the main contact, by client.
  func apart(_ factors: ContiguousArray<Double>, _ isLost: ContiguousArray<Bool>) -> ContiguousArray<Bool> {
    var isApart = ContiguousArray(repeating: false, count: mayBeApart.count)
    for month in 0..<monthCount {
      var wanted = ContiguousArray(repeating: 0.0, count: mayBeApart.count)
      for need in planning { wanted[need.client.position] += hours(need, month, factors, isLost) }
      for client in wanted.indices where mayBeApart[client] && wanted[client] >= leastPlanning {
        isApart[client] = true
      }
    }
    return isApart
  }
}
