/// All rules, in the order of ``RuleCode``: adding a rule adds one line here.
public enum RuleBook {
  /// Every rule.
  public static let all: [any Rule.Type] = [
    Coverage.self,
    Capacity.self,
    Link.self,
    SingleHanded.self,
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
    Cost.self,
    Overtime.self,
    FreelanceRule.self,
    Expertise.self,
    Seniority.self,
    UpwardCover.self,
    PlanningBurden.self,
    Handover.self,
    Tenure.self,
    Band.self,
  ]
}
