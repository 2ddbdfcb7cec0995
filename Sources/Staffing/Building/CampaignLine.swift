/// A campaign whose references were found.
struct CampaignLine {
  /// For whom.
  var client: ClientIndex
  /// What it is, folded.
  var kind: String
  /// The months' places.
  var months: Range<Int>
  /// Planner hours a month, where she said.
  var strategyHours: Double?
  /// Director hours a month, where she said.
  var directorHours: Double?
  /// Executive hours a month.
  var hours: Double
  /// The path for defaults.
  var record: Record

  /// Planner hours a month of a campaign of the kind.
  var standardStrategyHours: Double {
    switch kind {
    case "brand": 30
    case "launch": 24
    case "digital": 10
    case "event": 8
    default: 12
    }
  }

  /// Director hours a month of a campaign of the kind.
  var standardDirectorHours: Double {
    switch kind {
    case "brand", "launch": 6
    default: 4
    }
  }
}
