import Staffing

/// Hours a month by role, as a new client of a variation may say them.
struct RoleHours: FileRecord {
  var place: Place?
  /// By role.
  var hours: [Setting] = []

  static let table = RecordTable<RoleHours>(
    "demand", "nhu cầu", "Hours a month by role.", rowLimit: 1,
    fields: [Field("demand", "nhu cầu", [], .settings(\.hours, .hours), "hours a month of a role")])
}
