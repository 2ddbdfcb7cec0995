/// How a scenario writes dates that do not begin with the year: the setting `dates`.
enum DateStyle: String, CaseIterable, Sendable {
  /// The day first, as in Viet Nam and Europe.
  case dayFirst = "dd/mm/yyyy"
  /// The month first, as in the United States.
  case monthFirst = "mm/dd/yyyy"
}
