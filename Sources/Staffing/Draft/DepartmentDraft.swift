/// A line of `departments.csv`: hours a downstream department has.
public struct DepartmentDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// The department; required.
  public var name: Given<String>?
  /// One month; every month where missing.
  public var month: Given<Month>?
  /// Hours a month.
  public var hours: Given<Double>?
  /// People in the department.
  public var headcount: Given<Double>?

  /// A record with nothing given.
  public init() {}
}
