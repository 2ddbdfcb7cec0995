/// The rules, in the order in which audits and reports list them; one folder of files each.
public enum RuleCode: String, Sendable, Hashable, CaseIterable, Comparable {
  // What must hold.
  case coverage
  case capacity
  case link
  case singleHanded = "single-handed"
  case eligibility
  case clientLimit = "client-limit"
  case teamSize = "team-size"
  case oneRole = "one-role"
  case mainContact = "main-contact"
  case contactSeniority = "contact-seniority"
  case skillFloor = "skill-floor"
  case presence
  case neverAlone = "never-alone"
  case directorOver = "director-over"
  case secondPerson = "second-person"
  case leaveBackup = "leave-backup"
  case plannerApart = "planner-apart"
  case handlerApprover = "handler-approver"
  case gradeFloor = "grade-floor"
  case expertiseFloor = "expertise-floor"
  case seniorShare = "senior-share"
  case agencyConflict = "agency-conflict"
  case officeConflict = "office-conflict"
  case personConflict = "person-conflict"
  case coolingOff = "cooling-off"
  case officeReach = "office-reach"
  case renewal
  case pinMust = "pin-must"
  case pinNever = "pin-never"
  case dedicated
  case hunting
  case departments
  case opportunityProfit = "opportunity-profit"
  case changeBudget = "change-budget"
  case formerTeams = "former-teams"
  // What is weighed at a price.
  case cost
  case overtime
  case freelance
  case expertise
  case seniority
  case upwardCover = "upward-cover"
  case planningBurden = "planning-burden"
  case handover
  case tenure
  case band
  case reportingLine = "reporting-line"
  case preference
  case clientMargin = "client-margin"
  case overServicing = "over-servicing"
  case newFace = "new-face"
  case bookBalance = "book-balance"
  case opportunities
  case span

  /// The order of listing.
  public static func < (first: Self, second: Self) -> Bool { first.order < second.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether a breach can be listed and answered, or is impossible in this world (dates, capacity, link, balance).
  public var isPhysical: Bool {
    switch self {
    case .coverage, .capacity, .link, .singleHanded, .eligibility, .officeReach, .departments, .opportunityProfit,
      .formerTeams:
      true
    default: false
    }
  }
}
