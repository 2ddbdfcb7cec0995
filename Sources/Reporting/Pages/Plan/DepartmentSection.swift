internal import Staffing

/// Departments downstream, month by month: hours used of hours there.
struct DepartmentSection {
  let desk: PlanDesk

  var lines: [String] {
    guard !desk.scenario.departments.isEmpty else { return [] }
    let say = desk.catalogue
    let periods = desk.periods
    var table = TextTable([.text(say(TablePhrase.department), least: 10)] + periods.map { .number($0.title) })
    for department in desk.summary.departments {
      table.rows.append(
        [.init(desk.scenario.departments[department.department].name)]
          + periods.map { period in
            let used = period.months.reduce(0) { $0 + department.used[$1] }
            let has = period.months.reduce(0) { $0 + department.has[$1] }
            let text =
              has.isFinite ? say(PlanPhrase.departmentOver, say.number(used), say.number(has)) : say.number(used)
            return .init(text, used > has * (1 + 1e-6) ? .bad : .plain)
          })
    }
    return [desk.title(PlanPhrase.departments)] + table.lines(on: desk.screen)
  }
}
