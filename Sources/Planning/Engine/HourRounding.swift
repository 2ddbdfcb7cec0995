import Staffing

/// Puts a plan's hours on the grid without breaking a capacity, a link or a money row.
///
/// Hours go down to the grid first; then single steps go where most is missing and room is left. What an opportunity must
/// have in full stays exact.
struct HourRounding {
  private let scenario: Scenario
  private let grid: Double

  init(_ scenario: Scenario) {
    self.scenario = scenario
    grid = max(1e-3, scenario.policy.limit(.hoursGrid))
  }

  /// The same teams with hours on the grid; the exact hours where no rounding keeps all rules.
  func round(_ decisions: Decisions, broken: [Breach]) -> Decisions {
    var rounded = decisions
    var fractions: [(place: Int, missing: Double)] = []
    for (place, part) in decisions.hours.enumerated() {
      guard scenario.needs[part.need].stream.opportunity == nil, !scenario.needs[part.need].isSingle else { continue }
      let down = (part.hours / grid + 1e-6).rounded(.down) * grid
      if part.hours - down > 1e-6 { fractions.append((place, part.hours - down)) }
      rounded.hours[place].hours = down
    }
    fractions.sort { $0.missing != $1.missing ? $0.missing > $1.missing : $0.place < $1.place }
    raise(&rounded, fractions.map(\.place))
    rounded.hours.removeAll { $0.hours <= 0 }
    let report = PlanAudit.report(rounded, of: scenario, objective: nil, broken: broken)
    return report.passed ? rounded : decisions
  }

  /// Gives a step to each place in turn where the need is open and the person has room.
  private func raise(_ rounded: inout Decisions, _ places: [Int]) {
    let view = PlanView(scenario, rounded)
    let months = scenario.months.count
    var loads = ContiguousArray(
      scenario.people.ids.flatMap { person in scenario.months.ids.map { view.load(person, $0) } })
    var open = ContiguousArray(
      scenario.needs.ids.flatMap { need in scenario.months.ids.map { view.shortfall(need, $0) } })
    for place in places {
      let part = rounded.hours[place]
      let need = scenario.needs[part.need]
      let load = part.person.position * months + part.month.position
      let gap = part.need.position * months + part.month.position
      guard let triple = view.triple(part.person, need.client, need.role),
        // Growth work only goes down: what a person may hunt is a limit of its own.
        !need.stream.isHunting,
        loads[load] + grid <= scenario.people[part.person].greatestHours(part.month) + 1e-9,
        open[gap] + 1e-9 >= grid * triple.productivity,
        part.hours + grid <= scenario.greatestHours(triple, part.need, part.month) + 1e-9
      else { continue }
      rounded.hours[place].hours += grid
      loads[load] += grid
      open[gap] -= grid * triple.productivity
    }
  }
}
