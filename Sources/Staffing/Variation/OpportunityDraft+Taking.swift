extension OpportunityDraft {
  /// Takes over what another record gives.
  ///
  /// - Parameter other: What it does not give stays.
  mutating func take(_ other: OpportunityDraft) {
    take([\.id, \.name, \.kind, \.client, \.sector, \.office, \.tier], of: other)
    take(
      [
        \.fee, \.probability, \.otherCost, \.pitchCost, \.leastMargin, \.abilityToPay, \.creditRisk, \.followOn,
      ], of: other)
    take([\.from, \.until, \.pitchMonth], of: other)
    take([\.must], of: other)
    pitchHours.take(other.pitchHours)
    hours.take(other.hours)
    departments.take(other.departments)
  }
}
