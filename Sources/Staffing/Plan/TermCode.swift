/// The terms of the objective; each belongs to one ledger and one goal.
public enum TermCode: String, Sendable, Hashable, CaseIterable {
  // Money.
  /// Hours × hourly cost.
  case staffing
  /// Pay of overtime beyond the ordinary hour.
  case overtimePay = "overtime-pay"
  /// Pay of freelance hours.
  case freelancePay = "freelance-pay"
  /// Expected fees of accepted opportunities (a value: negative).
  case opportunityFees = "opportunity-fees"
  /// Other cost of accepted opportunities and pitches.
  case opportunityCosts = "opportunity-costs"
  // Rule prices.
  /// Hours that nobody covers.
  case shortfall
  /// Growth work that nobody does.
  case growthShortfall = "growth-shortfall"
  /// Strain of overtime.
  case overtimeStrain = "overtime-strain"
  /// Reluctance to buy outside.
  case freelanceReluctance = "freelance-reluctance"
  /// Missing expertise.
  case expertise
  /// Wasted seniority.
  case seniority
  /// Upward cover.
  case upwardCover = "upward-cover"
  /// Planning by managers and directors.
  case planningBurden = "planning-burden"
  /// Newcomers getting to know clients.
  case handover
  /// Value of staying (a value: negative).
  case tenure
  /// Idleness below the band.
  case bandUnder = "band-under"
  /// Load above the band.
  case bandOver = "band-over"
  /// Main contacts who are the line managers of their teams (a value: negative).
  case reportingLine = "reporting-line"
  /// People on the teams she prefers (a value: negative).
  case preference
  /// Staffing beyond what clients' least margins allow.
  case clientMargin = "client-margin"
  /// Hours above contract.
  case overServicing = "over-servicing"
  /// Pitch and renewal teams without a new face.
  case newFace = "new-face"
  /// Unequal books of directors.
  case bookBalance = "book-balance"
  /// Main contacts who also plan.
  case plannerApart = "planner-apart"

  /// Whether the term is money rather than a rule's price: the two are never added up on a page.
  public var isMoney: Bool {
    switch self {
    case .staffing, .overtimePay, .freelancePay, .opportunityFees, .opportunityCosts: true
    default: false
    }
  }

  /// Whether the term is a fee or a value (at most 0) and so no part of the gap's denominator.
  public var isValue: Bool {
    switch self {
    case .opportunityFees, .tenure, .reportingLine, .preference: true
    default: false
    }
  }

  /// The goal that the term counts for where goals are ordered.
  public var goal: Goal {
    switch self {
    case .shortfall, .growthShortfall: .coverage
    case .handover, .tenure: .continuity
    default: .money
    }
  }

  /// The place in `allCases`.
  public var position: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
