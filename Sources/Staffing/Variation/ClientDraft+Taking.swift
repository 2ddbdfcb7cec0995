extension ClientDraft {
  /// Takes over what another record gives.
  ///
  /// - Parameter other: What it does not give stays.
  mutating func take(_ other: ClientDraft) {
    take([\.id, \.name, \.sector, \.tier, \.office, \.health, \.contactSeniority, \.note], of: other)
    take(
      [
        \.fee, \.feePerQuarter, \.hours, \.contractedHours, \.actualHours, \.growth, \.growthHours, \.creditRisk,
        \.leastMargin, \.seniorShare, \.peakFactor,
      ], of: other)
    take([\.start, \.end, \.renewal], of: other)
    take([\.backup], of: other)
    if !other.peakMonths.isEmpty { peakMonths = other.peakMonths }
    leastGrades.take(other.leastGrades)
    leastExpertise.take(other.leastExpertise)
    leastSkills.take(other.leastSkills)
    teamLimits.take(other.teamLimits)
  }
}
