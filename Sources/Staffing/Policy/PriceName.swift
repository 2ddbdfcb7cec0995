/// The prices of rules, each a multiple of a role's median hourly cost unless ``unit`` says otherwise.
public enum PriceName: String, Sendable, Hashable, CaseIterable {
  /// One hour of an A-client's need left uncovered.
  case shortfallA = "shortfall-a"
  /// One hour of a B-client's need left uncovered.
  case shortfallB = "shortfall-b"
  /// One hour of a C-client's need left uncovered.
  case shortfallC = "shortfall-c"
  /// One hour of growth work left undone on a client of full growth potential.
  case growthShortfall = "growth-shortfall"
  /// One hour bought outside, reluctance beyond its rate.
  case freelance
  /// One hour of overtime in the first half of what is allowed, strain beyond its pay.
  case overtimeFirst = "overtime-first"
  /// One hour of overtime in the second half.
  case overtimeSecond = "overtime-second"
  /// One hour by somebody a level of expertise short of what is wished.
  case expertise
  /// One hour by somebody a grade above what is asked.
  case seniority
  /// One hour by somebody a step of the ladder above the demanded role.
  case upwardCover = "upward-cover"
  /// One hour of planning by a manager or director.
  case planningBurden = "planning-burden"
  /// One hour that a newcomer needs to get to know a client.
  case handover
  /// One hour's worth on the tenure curve.
  case tenure
  /// One hour of idleness below the utilization band.
  case bandUnder = "band-under"
  /// One hour of load above the utilization band.
  case bandOver = "band-over"
  /// A month in which the main contact is the line manager of somebody on the team (hours of the main contact).
  case reportingLine = "reporting-line"
  /// A quarter in which a person whom she prefers is on the team (hours); parts of a quarter in proportion.
  case preference
  /// One unit of money by which a client's staffing exceeds what its least margin allows (no unit: money per money).
  case clientMargin = "client-margin"
  /// One hour planned above the contracted hours.
  case overServicing = "over-servicing"
  /// A pitch or renewal team without a new face (hours of an executive).
  case newFace = "new-face"
  /// One client by which a director's book is larger than the smallest (hours of a director).
  case bookBalance = "book-balance"
  /// A quarter in which a main contact also plans, below the hours that forbid it (hours of a manager).
  case plannerApart = "planner-apart"

  /// What the multiple is of.
  public var unit: Unit {
    switch self {
    case .clientMargin: .share
    case .reportingLine, .preference, .newFace, .bookBalance, .plannerApart: .hours
    default: .multiple
    }
  }

  /// What a price's number means.
  public enum Unit: String, Sendable, Hashable {
    /// A multiple of the role's median hourly cost, per hour.
    case multiple
    /// So many hours of the role's median cost, per occasion.
    case hours
    /// Money per unit of money.
    case share
  }
}
