extension Scenario {
  /// What counts as "before" when a team is compared: the last stage that surely wants the role, and all after it.
  ///
  /// A quarter without demand, or with an opportunity's alone, makes nobody a newcomer in the next.
  ///
  /// - Parameters:
  ///   - stage: The stage that is compared.
  ///   - client: Whose team.
  ///   - role: The demanded role.
  /// - Returns: Earlier stages; `surely` is the first of them, `nil` where today's team is what counts.
  public func stagesBefore(
    _ stage: StageIndex, _ client: ClientIndex, _ role: RoleIndex
  ) -> (surely: StageIndex?, all: IndexRange<Stage>) {
    let surely = stages.ids.last { $0 < stage && wantsHours(client, role, $0) }
    return (surely, IndexRange((surely?.position ?? 0)..<stage.position))
  }
}
