/// A client while a scenario is invented.
struct GeneratedClient {
  /// The name.
  var name: String
  /// The sector's place.
  var sector: Int
  /// The office's place.
  var office: Int
  /// How large it is, against a median of 1.
  var size: Double
  /// A, B or C.
  var tier: Tier
  /// Whether it comes with the first month, so that nobody knows it yet.
  var isNew: Bool
  /// Hours a month by role of the catalogue, outside the season.
  var hours: [Double] = [0, 0, 0, 0, 0]
  /// The sum of the season's factors over the months.
  var seasonMonths: Double
  /// Rivals for whom nobody may work who works for this one.
  var rivals: [Int] = []
  /// The main contact's place.
  var contact: Int?
}
