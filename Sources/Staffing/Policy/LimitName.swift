/// The limits of the house, each with a default that a scenario may change; none is an amount of money.
public enum LimitName: String, Sendable, Hashable, CaseIterable {
  /// Least hours a month of somebody on a team, where the month allows it.
  case leastHours = "least-hours"
  /// Greatest overtime, share of capacity.
  case overtimeShare = "overtime-share"
  /// Pay of an overtime hour, multiple of the ordinary.
  case overtimePay = "overtime-pay"
  /// Greatest freelance hours per need and month.
  case freelanceHours = "freelance-hours"
  /// Pay of a freelance hour, multiple of the role's median hourly cost.
  case freelanceRate = "freelance-rate"
  /// Share of all fees from which a client needs a second person.
  case secondPersonShare = "second-person-share"
  /// Planner hours a month from which planner and main contact must be different people.
  case strategyHours = "strategy-hours"
  /// Least margin, share of the fee.
  case leastMargin = "least-margin"
  /// Least margin of an opportunity, share of the fee.
  case opportunityMargin = "opportunity-margin"
  /// Months before and after a renewal in which the main contact stays.
  case renewalWindow = "renewal-window"
  /// Greatest share of capacity on hunting.
  case huntingShare = "hunting-share"
  /// Quarters of cooling off.
  case coolingOffQuarters = "cooling-off-quarters"
  /// Greatest number of changes; without it any number.
  case changes
  /// Grid of rounded hours.
  case hoursGrid = "hours-grid"
  /// Share of a fee that pays for account people, from which hours are estimated.
  case accountShare = "account-share"
  /// Share of fees from which one client is a risk.
  case concentration
  /// People up to which the small-agency profile is the default.
  case smallAgencyPeople = "small-agency-people"
  /// Half a month away: share of capacity lost to leave from which a backup is needed.
  case backupLeaveShare = "backup-leave-share"
}
