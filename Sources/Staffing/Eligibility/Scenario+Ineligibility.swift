extension Scenario {
  /// Why a person cannot be on a client's team in a role in a stage, or `nil` where they can.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - client: For whom.
  ///   - role: The demanded role.
  ///   - stage: In which stage.
  /// - Returns: The first rule that fails.
  /// - Complexity: O(needs + memberships): for single questions, not for loops.
  public func ineligibility(
    _ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex, _ stage: StageIndex
  ) -> Ineligibility? {
    let judge = EligibilityJudge(self)
    return judge.reason(
      person, client, role, stage, productivity: judge.productivity(person, role), needs: judge.needs(of: client, role))
  }

  /// Everything that keeps a person from a client's team in a role in a stage; nothing where they can be on it.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - client: For whom.
  ///   - role: The demanded role.
  ///   - stage: In which stage.
  /// - Returns: The rules that fail.
  /// - Complexity: O(needs + memberships): for single questions, not for loops.
  public func ineligibilities(
    _ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex, _ stage: StageIndex
  ) -> [Ineligibility] {
    let judge = EligibilityJudge(self)
    var reasons: [Ineligibility] = []
    judge.visit(
      person, client, role, stage, productivity: judge.productivity(person, role), needs: judge.needs(of: client, role)
    ) { reason in
      reasons.append(reason)
      return true
    }
    return reasons
  }
}
