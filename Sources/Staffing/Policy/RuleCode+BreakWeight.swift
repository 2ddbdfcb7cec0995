extension RuleCode {
  /// What one breach weighs against breaches of other rules where she said nothing; no unit.
  public var standardBreakWeight: Double {
    switch self {
    case .pinMust, .pinNever, .dedicated: 50
    case .agencyConflict, .officeConflict, .personConflict, .coolingOff: 40
    case .mainContact, .renewal: 30
    case .directorOver: 25
    case .presence, .changeBudget: 20
    case .neverAlone, .clientLimit: 15
    case .contactSeniority, .skillFloor, .handlerApprover, .secondPerson: 10
    case .oneRole, .gradeFloor, .expertiseFloor, .plannerApart, .hunting: 8
    case .seniorShare, .leaveBackup, .teamSize: 5
    default: 1
    }
  }
}
