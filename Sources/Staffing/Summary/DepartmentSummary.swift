/// Hours of a downstream department, month by month.
public struct DepartmentSummary: Sendable {
  /// Which department.
  public let department: DepartmentIndex
  /// Hours that clients and accepted opportunities use.
  public let used: Table<PlanningMonth, Double>
  /// Hours it has; infinite where nothing was said.
  public let has: Table<PlanningMonth, Double>

  static func all(_ view: PlanView) -> Table<Department, DepartmentSummary> {
    let scenario = view.scenario
    let none = Table<PlanningMonth, Double>(repeating: 0, count: scenario.months.count)
    var used = Table<Department, Table<PlanningMonth, Double>>(repeating: none, count: scenario.departments.count)
    for use in scenario.clientDepartmentHours { used[use.department][use.month] += use.hours }
    for opportunity in scenario.opportunities.ids where view.decisions.accepted[opportunity] {
      for use in scenario.opportunities[opportunity].departmentHours { used[use.department][use.month] += use.hours }
    }
    return Table(
      scenario.departments.ids.map {
        DepartmentSummary(department: $0, used: used[$0], has: scenario.departments[$0].hours)
      })
  }
}
