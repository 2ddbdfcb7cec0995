/// Whom she has put on a team is on it.
public enum PinMust: Rule {
  /// `pin-must`.
  public static let code = RuleCode.pinMust

  /// Every person pinned to an active client is on its team, in the pin's role where it names one.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for pin in scenario.pins
    where pin.kind == .must && !scenario.isRelaxed(code, client: pin.client, person: pin.person) {
      for stage in pin.stages where view.isActive(pin.client, stage) {
        sheet.check(
          view.isKept(pin, stage), Breach(code, person: pin.person, client: pin.client, role: pin.role, stage: stage))
      }
    }
  }
}

extension PlanView {
  /// Whether a pin's person is on the client's team, in the pin's role where it names one.
  ///
  /// - Parameters:
  ///   - pin: Who and where.
  ///   - stage: When.
  /// - Returns: Whether the team is so.
  public func isKept(_ pin: Pin, _ stage: StageIndex) -> Bool {
    guard let role = pin.role else { return works(pin.person, pin.client, stage) }
    return holds(pin.person, pin.client, role, stage)
  }
}
