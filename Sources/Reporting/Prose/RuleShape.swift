internal import Staffing

/// How a rule at one subject is said: rules that speak of other things have other sentences, though their key be the same.
enum RuleShape: CaseIterable {
  case clientLimit
  case teamSize
  case oneRole
  case mainContact
  case leadLimit
  case contactSeniority
  case skillFloor
  case presence
  case neverAlone
  case directorOver
  case secondPerson
  case leaveBackup
  case plannerApart
  case handlerApprover
  case gradeFloor
  case expertiseFloor
  case seniorShare
  case agencyConflict
  case officeConflict
  case personConflict
  case coolingOff
  case renewal
  case pinMust
  case pinNever
  case dedicated
  case hunting
  case changeBudget
  case opportunities

  /// The shape of a group; `nil` for rules that are never broken.
  init?(_ group: RuleGroup) {
    switch group.rule {
    case .clientLimit: self = .clientLimit
    case .teamSize: self = .teamSize
    case .oneRole: self = .oneRole
    case .mainContact: self = group.client == nil ? .leadLimit : .mainContact
    case .contactSeniority: self = .contactSeniority
    case .skillFloor: self = .skillFloor
    case .presence: self = .presence
    case .neverAlone: self = .neverAlone
    case .directorOver: self = .directorOver
    case .secondPerson: self = .secondPerson
    case .leaveBackup: self = .leaveBackup
    case .plannerApart: self = .plannerApart
    case .handlerApprover: self = .handlerApprover
    case .gradeFloor: self = .gradeFloor
    case .expertiseFloor: self = .expertiseFloor
    case .seniorShare: self = .seniorShare
    case .agencyConflict: self = .agencyConflict
    case .officeConflict: self = .officeConflict
    case .personConflict: self = .personConflict
    case .coolingOff: self = .coolingOff
    case .renewal: self = .renewal
    case .pinMust: self = .pinMust
    case .pinNever: self = .pinNever
    case .dedicated: self = .dedicated
    case .hunting: self = .hunting
    case .changeBudget: self = .changeBudget
    case .opportunities: self = .opportunities
    default: return nil
    }
  }
}
