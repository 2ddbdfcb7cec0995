/// A line of demand whose references were found.
struct DemandLine {
  /// Whose hours.
  var client: ClientIndex
  /// Of which role.
  var role: RoleIndex
  /// In which month; in every one where `nil`.
  var month: Int?
  /// Hours a month.
  var hours: Double
  /// Whether one person carries all of it.
  var isSingle: Bool
}
