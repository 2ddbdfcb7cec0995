/// A person while a scenario is invented.
struct GeneratedPerson {
  /// The name.
  var name: String
  /// The role's place in the catalogue.
  var role: Int
  /// The grade.
  var grade: Grade
  /// The office's place.
  var office: Int
  /// Level by sector.
  var knows: [Int]
  /// Pay, money per month.
  var pay: Double
  /// Whether the person has left just before the first month.
  var hasLeft: Bool
  /// Whether the person starts with the first month.
  var isNew: Bool
  /// Whether the office has hardly anybody else of the role, so that the person stays.
  var isOnlyOne: Bool
  /// Hours a month on teams so far.
  var load = 0.0
  /// Hours a month that can be given to clients.
  var hours = 0.0
  /// Clients so far.
  var clients: [Int] = []
  /// Clients led so far.
  var leads = 0
}
