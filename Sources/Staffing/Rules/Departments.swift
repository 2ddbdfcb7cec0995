/// Departments downstream have so many hours a month: what clients and accepted work leave is open to opportunities.
public enum Departments: Rule {
  /// `departments`.
  public static let code = RuleCode.departments

  /// Opportunities taken in this plan use no more than is left; nothing where clients alone use more than there is.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    let left = scenario.departmentHoursLeft
    var used = left.map { _ in 0.0 }
    for opportunity in scenario.opportunities.ids where view.decisions.accepted[opportunity] {
      let record = scenario.opportunities[opportunity]
      guard !record.isAccepted else { continue }
      for use in record.departmentHours { used[scenario.place(of: use)] += use.hours }
    }
    for place in left.indices where left[place] < .infinity {
      sheet.check(used[place], atMost: left[place], Breach(code, month: MonthIndex(place % scenario.months.count)))
    }
  }
}

extension Scenario {
  /// Hours of departments that are open to opportunities; place `department × months + month`.
  ///
  /// Clients' campaigns and opportunities accepted before come first. At least 0; infinite where nothing limits them.
  public var departmentHoursLeft: [Double] {
    var left: [Double] = []
    for department in departments { left.append(contentsOf: department.hours) }
    for use in clientDepartmentHours { left[place(of: use)] -= use.hours }
    for opportunity in opportunities where opportunity.isAccepted {
      for use in opportunity.departmentHours { left[place(of: use)] -= use.hours }
    }
    return left.map { max(0, $0) }
  }

  /// Where a use stands in ``departmentHoursLeft``.
  ///
  /// - Parameter use: Hours of a department in a month.
  /// - Returns: `department × months + month`.
  public func place(of use: DepartmentUse) -> Int { use.department.position * months.count + use.month.position }
}
