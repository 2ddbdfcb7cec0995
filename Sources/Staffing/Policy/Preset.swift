/// Three sets of prices.
public enum Preset: String, Sendable, Hashable, CaseIterable {
  /// Coverage, continuity and money weigh as in most agencies.
  case balanced
  /// Today's teams stay together unless it hurts.
  case keepTeams = "keep-teams"
  /// Money first.
  case saveMoney = "save-money"
}
