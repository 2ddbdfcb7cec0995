/// What is different from a priced program as it is.
struct ProgramChange {
  /// The columns that stay at 0.
  var isShut: ContiguousArray<Bool>
  /// The rows that are left out.
  var isDropped: ContiguousArray<Bool>
  /// The same, in the order in which they were found.
  var dropped: ContiguousArray<Int32> = []
  /// By how much what clients held need differs, by client and role.
  var factors: ContiguousArray<Double>
  /// How large teams may be, by client and role.
  var teamLimits: ContiguousArray<Double>
  /// Whether so much planning is wanted that the planner may not be the main contact, by client.
  var isApart: ContiguousArray<Bool>
}
