/// Why a person cannot be on a client's team in a role: the first rule that fails.
public enum Ineligibility: Sendable, Hashable {
  /// None of the person's roles may do the demanded role's work.
  case cannotCover
  /// The client is served by another office.
  case otherOffice
  /// In no month of the stage does the person have hours and the client want some.
  case noHours
  /// The person is dedicated to another client.
  case dedicated(to: ClientIndex)
  /// She said never.
  case banned(why: String)
  /// The client asks a higher grade.
  case gradeTooLow(least: Grade)
  /// The client asks more expertise in its sector.
  case expertiseTooLow(least: Int)
  /// The person worked for a rival lately.
  case coolingOff(rival: ClientIndex)

  /// The rule that fails.
  public var rule: RuleCode {
    switch self {
    case .cannotCover, .noHours: .eligibility
    case .otherOffice: .officeReach
    case .dedicated: .dedicated
    case .banned: .pinNever
    case .gradeTooLow: .gradeFloor
    case .expertiseTooLow: .expertiseFloor
    case .coolingOff: .coolingOff
    }
  }
}
