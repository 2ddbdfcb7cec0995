internal import Staffing

/// What every section of a plan's page needs: the plan, its summaries, words and room.
struct PlanDesk {
  let plan: Plan
  let catalogue: Catalogue
  let screen: Screen
  /// What the plan does, in exact hours.
  let summary: PlanSummary
  /// The hours that the teams' tables show: on the grid.
  let rounded: PlanView

  init(_ plan: Plan, _ catalogue: Catalogue, _ screen: Screen) {
    self.plan = plan
    self.catalogue = catalogue
    self.screen = screen
    summary = PlanSummary(plan.scenario, plan.decisions)
    rounded = PlanView(plan.scenario, plan.rounded)
  }

  var scenario: Scenario { plan.scenario }

  func title(_ phrase: some Phrase, _ arguments: String...) -> String {
    screen.paint(catalogue.fill(phrase, arguments), .strong)
  }

  func name(_ client: ClientIndex) -> String { scenario.clients[client].name.withoutControls }
  func name(_ person: PersonIndex) -> String { scenario.people[person].name.withoutControls }
  func name(_ role: RoleIndex) -> String { catalogue.role(scenario.roles[role]) }

  /// Hours, or nothing where there are none worth showing.
  func hoursOrNone(_ hours: Double) -> String { hours < 0.05 ? "" : catalogue.bareHours(hours) }

  /// The columns of time: months, or stages where there are too many months for a line.
  var periods: [Period] {
    if scenario.months.count <= 6 {
      return scenario.months.ids.map {
        Period(title: catalogue.shortMonth(scenario.months[$0].month), months: $0.position..<$0.position + 1)
      }
    }
    return scenario.stages.map { stage in
      let months = stage.monthIndices.map { catalogue.shortMonth(scenario.months[$0].month) }
      return Period(title: [months.first, months.last].compactMap(\.self).joined(separator: "–"), months: stage.months)
    }
  }

  /// A column of time.
  struct Period {
    var title: String
    var months: Range<Int>
  }
}
