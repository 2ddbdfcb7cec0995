/// The numbers of a role that a scenario may change.
enum RoleLimitName: String, CaseIterable {
  /// A person works for at most so many clients.
  case clients
  /// A person is main contact of at most so many.
  case leads
  /// Utilization below which idleness is priced.
  case bandLow = "band-low"
  /// Utilization above which load is priced.
  case bandHigh = "band-high"
  /// Greatest share of capacity on client work.
  case ceiling
  /// Hours a newcomer needs to get to know a client.
  case rampUp = "ramp-up"
  /// Hourly cost of those whose pay was not given, money.
  case cost
  /// Greatest number of direct reports.
  case span

  /// What is allowed.
  var range: ClosedRange<Double> {
    switch self {
    case .clients, .leads, .span: 0...10_000
    case .bandLow, .bandHigh, .ceiling: 0...1
    case .rampUp: 0...2000
    case .cost: Findings.amount
    }
  }

  /// Whether fractions are refused.
  var isWhole: Bool {
    switch self {
    case .clients, .leads, .span: true
    default: false
    }
  }
}
