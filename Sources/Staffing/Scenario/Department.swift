/// A department downstream of account work: creative, design, production, traffic.
public struct Department: Sendable {
  /// The name.
  public internal(set) var name: String
  /// Hours it has a month; infinite where nothing was said.
  public internal(set) var hours: Table<PlanningMonth, Double>
  /// People in it, where known.
  public internal(set) var headcount: Int?
}
