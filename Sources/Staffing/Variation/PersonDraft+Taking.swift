extension PersonDraft {
  /// Takes over what another record gives.
  ///
  /// - Parameter other: What it does not give stays.
  mutating func take(_ other: PersonDraft) {
    take([\.id, \.name, \.grade, \.office, \.lineManager, \.dedicated, \.note], of: other)
    take(
      [
        \.costPerHour, \.pay, \.hoursPerWeek, \.hoursPerMonth, \.clientLimit, \.leadLimit, \.ceiling, \.overtime,
        \.productivity, \.hunting, \.training, \.commission,
      ], of: other)
    take([\.start, \.end], of: other)
    if !other.roles.isEmpty { roles = other.roles }
    skills.take(other.skills)
  }
}
