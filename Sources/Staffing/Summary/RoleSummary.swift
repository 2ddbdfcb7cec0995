/// Supply and demand of a role.
public struct RoleSummary: Sendable {
  /// Which role.
  public let role: RoleIndex
  /// People whose main role it is and who have capacity.
  public let headcount: Int
  /// Client hours its people can give without overtime, by month.
  public let capacity: Table<PlanningMonth, Double>
  /// Client hours its people are given, in whatever demanded role, by month.
  public let load: Table<PlanningMonth, Double>
  /// Hours that clients want of the role, by month.
  public let demand: Table<PlanningMonth, Double>
  /// Hours of it that nobody covers, by month.
  public let shortfall: Table<PlanningMonth, Double>
  /// Hours of it that are bought outside, all months.
  public let boughtHours: Double
  /// Hours of it that other roles cover, all months.
  public let coveredByOthersHours: Double
  /// Hours of planning that its people do although they are no planners, all months.
  public let planningHours: Double
  /// What those hours cost, money.
  public let planningCost: Double

  /// Capacity of all months.
  public var capacityHours: Double { capacity.reduce(0, +) }
  /// Load of all months.
  public var loadHours: Double { load.reduce(0, +) }
  /// Demand of all months.
  public var demandHours: Double { demand.reduce(0, +) }
  /// Shortfall of all months.
  public var shortfallHours: Double { shortfall.reduce(0, +) }

  /// Full-time people that the shortfall stands for, at the role's own capacity a head, else 1,650 hours a year.
  public var missingFTE: Double {
    let perHead = headcount > 0 && capacityHours > 0 ? capacityHours / Double(headcount) : 137.5 * Double(demand.count)
    return perHead > 0 ? shortfallHours / perHead : 0
  }

  init(_ role: RoleIndex, _ view: PlanView, _ people: Table<Person, PersonSummary>) {
    self.role = role
    let scenario = view.scenario
    let none = Table<PlanningMonth, Double>(repeating: 0, count: scenario.months.count)
    var (capacity, load, demand, shortfall) = (none, none, none, none)
    var (heads, planning, planningCost, bought, others) = (0, 0.0, 0.0, 0.0, 0.0)
    for person in scenario.people.ids where scenario.people[person].role == role {
      let record = scenario.people[person]
      if people[person].capacityHours > 0 { heads += 1 }
      planning += people[person].planningHours
      planningCost += people[person].planningHours * record.costPerHour
      for month in scenario.months.ids {
        capacity[month] += record.ceilingHours(month)
        load[month] += view.load(person, month)
      }
    }
    for need in scenario.needs.ids where scenario.needs[need].role == role {
      for month in scenario.months.ids {
        demand[month] += view.wanted(need, month)
        shortfall[month] += view.shortfall(need, month)
        bought += view.bought(need, month)
      }
    }
    for (place, part) in view.decisions.hours.enumerated()
    where scenario.needs[part.need].role == role && scenario.people[part.person].role != role {
      others += part.hours * view.productivity(at: place)
    }
    headcount = heads
    (self.capacity, self.load, self.demand, self.shortfall) = (capacity, load, demand, shortfall)
    boughtHours = bought
    coveredByOthersHours = others
    planningHours = planning
    self.planningCost = planningCost
  }
}
