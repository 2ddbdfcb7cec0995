import Staffing

/// The rules that have a part in the compact program; the prices of an hour live in the columns.
enum CompactRules {
  static let all: [any RuleRows.Type] = [
    Coverage.self,
    Capacity.self,
    Link.self,
    EligibilityRule.self,
    ClientLimit.self,
    TeamSize.self,
    OneRole.self,
    MainContactRule.self,
    ContactSeniority.self,
    SkillFloor.self,
    PresenceRule.self,
    NeverAlone.self,
    DirectorOver.self,
    SecondPerson.self,
    LeaveBackup.self,
    PlannerApart.self,
    HandlerApprover.self,
    SeniorShare.self,
    Renewal.self,
    PinMust.self,
    Overtime.self,
    FreelanceRule.self,
    Handover.self,
    Tenure.self,
    Band.self,
    Preference.self,
  ]
}
