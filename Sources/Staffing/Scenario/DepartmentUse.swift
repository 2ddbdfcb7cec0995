/// Hours of a department in a month.
public struct DepartmentUse: Sendable {
  /// Which department.
  public internal(set) var department: DepartmentIndex
  /// Which month.
  public internal(set) var month: MonthIndex
  /// Hours.
  public internal(set) var hours: Double
}
