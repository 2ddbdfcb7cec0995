/// Hours need a place on the team: at least the least hours and at most what person and client allow.
public enum Link: Rule {
  /// `link`.
  public static let code = RuleCode.link

  /// Every hour belongs to an assignment of its stage; assignments get their least hours, and their client exists.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for part in view.decisions.hours {
      let need = scenario.needs[part.need]
      let stage = scenario.months[part.month].stage
      let isOnTeam = view.holds(part.person, need.client, need.role, stage)
      sheet.check(isOnTeam, breach(part.person, need, part.month))
      guard isOnTeam, let triple = view.triple(part.person, need.client, need.role) else { continue }
      sheet.check(
        part.hours, atMost: scenario.greatestHours(triple, part.need, part.month),
        breach(part.person, need, part.month))
    }
    for seat in view.decisions.assignments {
      sheet.check(
        view.exists(seat.client),
        Breach(code, person: seat.person, client: seat.client, role: seat.role, stage: seat.stage))
      checkLeast(seat, view, &sheet)
    }
  }

  private static func checkLeast(_ seat: Decisions.Assignment, _ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    guard let triple = view.triple(seat.person, seat.client, seat.role) else { return }
    let own = view.hours(of: seat.person)
    for place in triple.needs {
      let need = NeedIndex(place)
      for month in scenario.stages[seat.stage].monthIndices {
        let least = scenario.leastHours(triple, need, month)
        guard least > 0 else { continue }
        let given = own.first { $0.need == need && $0.month == month }?.hours ?? 0
        sheet.check(least, atMost: given, breach(seat.person, scenario.needs[need], month))
      }
    }
  }

  private static func breach(_ person: PersonIndex, _ need: Need, _ month: MonthIndex) -> Breach {
    Breach(code, person: person, client: need.client, role: need.role, month: month)
  }
}
