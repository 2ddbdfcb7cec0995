internal import Staffing

/// One line for each role: supply, demand, what nobody covers, planning burden; then what is missing by month.
struct RoleSection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    var table = TextTable([
      .text(say(TablePhrase.role), least: 9), .number(say(TablePhrase.people)), .number(say(TablePhrase.needs)),
      .number(say(TablePhrase.canGive)), .number(say(TablePhrase.has)), .number(say(TablePhrase.nobodyCovers)),
      .number(say(TablePhrase.missingPeople)), .number(say(TablePhrase.planningBurden)),
    ])
    let shown = desk.summary.roles.filter { $0.headcount > 0 || $0.demandHours > 0 }
    for role in shown {
      let burden =
        role.planningHours < 0.05
        ? "" : say.bareHours(role.planningHours) + " = " + say.money(role.planningCost)
      table.rows.append([
        .init(desk.name(role.role)), .init(say.number(role.headcount)), .init(desk.hoursOrNone(role.demandHours)),
        .init(say.bareHours(role.capacityHours)), .init(say.bareHours(role.loadHours)),
        .init(desk.hoursOrNone(role.shortfallHours), .bad),
        .init(role.missingFTE < 0.05 ? "" : say.number(role.missingFTE, decimals: 1)), .init(burden),
      ])
    }
    return [desk.title(PlanPhrase.byRole)] + table.lines(on: desk.screen) + missingByMonth(shown)
  }

  private func missingByMonth(_ roles: [RoleSummary]) -> [String] {
    let short = roles.filter { $0.shortfallHours >= 0.05 }
    guard !short.isEmpty else { return [] }
    let periods = desk.periods
    var table = TextTable([.text(desk.catalogue(TablePhrase.role), least: 9)] + periods.map { .number($0.title) })
    for role in short {
      table.rows.append(
        [.init(desk.name(role.role))]
          + periods.map { period in
            .init(desk.hoursOrNone(period.months.reduce(0) { $0 + role.shortfall[$1] }), .bad)
          })
    }
    return ["", desk.title(PlanPhrase.roleMonths)] + table.lines(on: desk.screen)
  }
}
