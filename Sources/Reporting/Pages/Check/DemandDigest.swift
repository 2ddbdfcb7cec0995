internal import Staffing

/// What a scenario asks and has, before anything is planned.
struct DemandDigest {
  let wantedHours: Double
  let capacityHours: Double
  /// Hours by which a role's own people fall short in a month: the largest first.
  let gaps: [Gap]
  /// Clients some of whose hours are estimated, ascending.
  let estimated: [ClientIndex]
  let demandByRole: Table<Role, Double>
  let capacityByRole: Table<Role, Double>

  /// Each role's worst month, the largest gap first; at most three.
  var worstGaps: [Gap] {
    var worst: [Gap] = []
    for gap in gaps where !worst.contains(where: { $0.role == gap.role }) { worst.append(gap) }
    return Array(worst.prefix(3))
  }

  struct Gap {
    var role: RoleIndex
    var month: MonthIndex
    var hours: Double
  }

  /// Opportunities' hours are left out: they are wanted only if taken.
  init(_ scenario: Scenario) {
    var demand = Table<Role, Double>(repeating: 0, count: scenario.roles.count)
    var capacity = demand
    var gaps: [Gap] = []
    var byMonth = Table<Role, Table<PlanningMonth, Double>>(
      repeating: Table(repeating: 0, count: scenario.months.count), count: scenario.roles.count)
    for need in scenario.needs where need.stream.opportunity == nil {
      for month in scenario.months.ids { byMonth[need.role][month] += need.hours[month] }
    }
    for role in scenario.roles.ids {
      for month in scenario.months.ids {
        let wanted = byMonth[role][month]
        let there = scenario.people.reduce(0) { $0 + ($1.role == role ? $1.ceilingHours(month) : 0) }
        demand[role] += wanted
        capacity[role] += there
        if wanted - there >= 0.5 { gaps.append(Gap(role: role, month: month, hours: wanted - there)) }
      }
    }
    demandByRole = demand
    capacityByRole = capacity
    wantedHours = demand.reduce(0, +)
    capacityHours = capacity.reduce(0, +)
    self.gaps = gaps.sorted { ($1.hours, $0.role, $0.month) < ($0.hours, $1.role, $1.month) }
    estimated = scenario.clients.ids.filter { client in
      scenario.needs.contains { $0.client == client && $0.isEstimated }
    }
  }
}
