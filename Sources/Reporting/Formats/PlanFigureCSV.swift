public import Staffing

/// The figures of a plan as a long table: of all of it, of clients, of people and roles month by month.
public struct PlanFigureCSV: Sendable {
  private let plan: Plan
  private let catalogue: Catalogue

  /// The table of a plan.
  ///
  /// - Parameters:
  ///   - plan: An audited plan.
  ///   - catalogue: Language and currency.
  public init(_ plan: Plan, _ catalogue: Catalogue) {
    self.plan = plan
    self.catalogue = catalogue
  }

  /// The table: one line a figure.
  public var text: String {
    let scenario = plan.scenario
    let way = WhatIfFigure.Way(plan)
    var table = FigureTable()
    table.add(
      WhatIfFigure.all(catalogue, [way]).filter { $0.key != "changes" }, of: way, "plan", margin: plan.proof.gapMoney)
    table.add(plan.proof, "plan", currency: scenario.currency)
    for client in way.summary.clients { add(client, &table) }
    for person in way.summary.people {
      let record = scenario.people[person.person]
      add("person", record.name, "hours", person.load, &table)
      add("person", record.name, "capacity", record.capacityHours, &table)
      table.add("person", record.name, "utilization", .share, person.utilization)
      table.add("person", record.name, "overtimeHours", .hours, person.overtimeHours)
      table.add("person", record.name, "unusedHours", .hours, person.unusedHours)
    }
    for role in way.summary.roles where role.headcount > 0 {
      let name = scenario.roles[role.role].id
      for (figure, hours) in [
        ("demand", role.demand), ("capacity", role.capacity), ("hours", role.load), ("shortfall", role.shortfall),
      ] {
        add("role", name, figure, hours, &table)
      }
      table.add("role", name, "missingPeople", .count, role.missingFTE)
    }
    return table.text
  }

  private func add(_ client: ClientSummary, _ table: inout FigureTable) {
    let name = plan.scenario.clients[client.client].name
    let money = FigureTable.Unit.money(plan.scenario.currency)
    table.add("client", name, "wantedHours", .hours, client.wantedHours)
    table.add("client", name, "givenHours", .hours, client.givenHours)
    table.add("client", name, "boughtHours", .hours, client.boughtHours)
    table.add("client", name, "shortfallHours", .hours, client.shortfallHours)
    table.add("client", name, "coverage", .share, client.coverage)
    table.add("client", name, "satisfactionEstimate", .points, client.satisfaction.total)
    table.add("client", name, "fee", money, client.fee)
    table.add("client", name, "staffingCost", money, client.staffingCost)
    table.add("client", name, "otherCost", money, client.otherCost)
    table.add("client", name, "margin", money, client.margin)
  }

  private func add(
    _ subject: String, _ about: String, _ figure: String, _ hours: Table<PlanningMonth, Double>,
    _ table: inout FigureTable
  ) {
    for month in plan.scenario.months.ids {
      let name = plan.scenario.months[month].month.description
      table.add(subject, about, month: name, figure, .hours, hours[month])
    }
  }
}
