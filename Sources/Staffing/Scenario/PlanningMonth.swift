/// A month of the scenario.
public struct PlanningMonth: Sendable {
  /// Which month of the calendar.
  public internal(set) var month: Month
  /// Weekdays that are not public holidays.
  public internal(set) var workingDays: Int
  /// The stage it lies in.
  public internal(set) var stage: StageIndex
}
