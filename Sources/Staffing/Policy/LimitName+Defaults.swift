extension LimitName {
  /// The limit where she said nothing.
  public var standard: Double {
    switch self {
    case .leastHours: 8
    case .overtimeShare: 0.1
    case .overtimePay: 1.5
    case .freelanceHours: 0
    case .freelanceRate: 2
    case .secondPersonShare: 0.15
    case .strategyHours: 40
    case .leastMargin: 0.2
    case .opportunityMargin: 0.2
    case .renewalWindow: 1
    case .huntingShare: 0.25
    case .coolingOffQuarters: 2
    case .changes: .infinity
    case .hoursGrid: 1
    case .accountShare: 0.25
    case .concentration: 0.2
    case .smallAgencyPeople: 10
    case .backupLeaveShare: 0.5
    }
  }

  /// What is allowed.
  public var range: ClosedRange<Double> {
    switch self {
    case .leastHours: 0...200
    case .overtimePay, .freelanceRate: 0...100
    case .overtimeShare, .secondPersonShare, .huntingShare, .concentration, .backupLeaveShare: 0...1
    case .accountShare: 0.01...1
    case .leastMargin, .opportunityMargin: -10...1
    case .freelanceHours, .strategyHours: 0...100_000
    case .renewalWindow: 0...24
    case .coolingOffQuarters: 0...400
    case .changes, .smallAgencyPeople: 0...1_000_000
    case .hoursGrid: 0.01...40
    }
  }

  /// Whether fractions are refused.
  public var isWhole: Bool {
    switch self {
    case .changes, .smallAgencyPeople, .renewalWindow: true
    default: false
    }
  }
}
