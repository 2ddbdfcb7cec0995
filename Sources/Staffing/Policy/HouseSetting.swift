/// Where the trade contradicts itself: settings that are words, each with a default.
public enum HouseSetting: String, Sendable, Hashable, CaseIterable {
  /// Whether managers are the contacts of one or two clients each, or one of them is the head of the department.
  case orgShape = "org-shape"
  /// Whether planners sit in the account department, or in one of their own so that nobody else plans.
  case planning
  /// Whether a bond gets too familiar, never does, or does so early.
  case tenure
  /// Whether a reporting line may skip a level and still count.
  case reporting
  /// Who writes briefs, where hours are estimated.
  case briefs
  /// Who pitches, where a pitch's hours are estimated.
  case pitchTeam = "pitch-team"
  /// How many clients a manager is the contact of.
  case clientsPerManager = "clients-per-manager"

  /// The words that may be said, the default first.
  public var words: [String] {
    switch self {
    case .orgShape: ["contacts", "head"]
    case .planning: ["shared", "separate"]
    case .tenure: ["sweet-spot", "loyal", "rotate"]
    case .reporting: ["either", "strict"]
    case .briefs: ["executives", "shared", "managers"]
    case .pitchTeam: ["directors", "managers", "executives"]
    case .clientsPerManager: ["one-or-two", "retainers"]
    }
  }
}
