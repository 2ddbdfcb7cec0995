/// A change of demand whose references were found.
struct DemandChangeLine {
  /// Whose hours.
  var client: ClientIndex
  /// Of which role; of every one where `nil`.
  var role: RoleIndex?
  /// In which months, by place.
  var months: Range<Int>
  /// What they are multiplied by.
  var factor: Double
  /// The place of the month that takes what is left over, if one does.
  var movedTo: Int?
}
