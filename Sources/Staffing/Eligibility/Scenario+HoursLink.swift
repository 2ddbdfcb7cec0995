extension Scenario {
  /// The greatest hours of a triple for a need in a month: what the person has and the client wants.
  ///
  /// - Parameters:
  ///   - triple: Who, for whom.
  ///   - need: One of the triple's needs.
  ///   - month: When.
  /// - Returns: Hours of work, at least 0.
  public func greatestHours(_ triple: EligibleTriple, _ need: NeedIndex, _ month: MonthIndex) -> Double {
    let wanted = needs[need].hours[month] / triple.productivity
    let most = people[triple.person].greatestHours(month)
    if needs[need].isSingle { return wanted <= most ? wanted : 0 }
    return min(most, wanted)
  }

  /// The least hours of a triple on a team for a need in a month: the policy's where the month allows it, else 0.
  ///
  /// Growth and pitch hours have no least, and delivery for a client who has service: they come beside it.
  ///
  /// - Parameters:
  ///   - triple: Who, for whom.
  ///   - need: One of the triple's needs.
  ///   - month: When.
  /// - Returns: Hours of work, at least 0.
  public func leastHours(_ triple: EligibleTriple, _ need: NeedIndex, _ month: MonthIndex) -> Double {
    guard let least = leastHoursOnTeam(need) else { return 0 }
    return greatestHours(triple, need, month) >= least ? least : 0
  }

  /// The least hours that a place on the team brings along in months that allow them.
  ///
  /// - Parameter need: A need.
  /// - Returns: Hours of work, or `nil` where there is no least.
  public func leastHoursOnTeam(_ need: NeedIndex) -> Double? {
    !needs[need].isSingle && isMainWork(needs[need]) ? policy.limit(.leastHours) : nil
  }

  /// Whether a need is what a team is for: service, or the delivery to a client that comes with it.
  private func isMainWork(_ need: Need) -> Bool {
    switch need.stream {
    case .service: true
    case .delivery(let opportunity): clients[need.client].broughtBy == opportunity
    case .growth, .pitch: false
    }
  }
}
