/// Work that one person carries whole: nobody shares it, and whoever is on the team in its role does all of it.
public enum SingleHanded: Rule {
  /// `single-handed`.
  public static let code = RuleCode.singleHanded

  /// In every month at most one person has hours of the need, and those hours cover all that is wanted.
  ///
  /// A month in which somebody on the team has not time enough for all of it is left alone: they do nothing by halves.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    guard scenario.needs.contains(where: \.isSingle) else { return }
    var carriers = ContiguousArray(repeating: 0.0, count: scenario.needs.count * scenario.months.count)
    for (place, part) in view.decisions.hours.enumerated() where scenario.needs[part.need].isSingle {
      carriers[part.need.position * scenario.months.count + part.month.position] += 1
      let covered = part.hours * view.productivity(at: place)
      sheet.check(
        view.wanted(part.need, part.month), atMost: covered, breach(scenario.needs[part.need], part.month, part.person))
    }
    for need in scenario.needs.ids where scenario.needs[need].isSingle {
      for month in scenario.months.ids {
        sheet.check(
          carriers[need.position * scenario.months.count + month.position], atMost: 1,
          breach(scenario.needs[need], month))
      }
    }
    for seat in view.decisions.assignments { checkCarries(seat, view, &sheet) }
  }

  /// Somebody on the team in the role who has the time carries the work.
  private static func checkCarries(_ seat: Decisions.Assignment, _ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    let places = scenario.needs(of: seat.client, seat.role).filter { scenario.needs[NeedIndex($0)].isSingle }
    guard !places.isEmpty, let triple = view.triple(seat.person, seat.client, seat.role) else { return }
    let own = view.hours(of: seat.person)
    for need in places.lazy.map(NeedIndex.init) {
      for month in scenario.stages[seat.stage].monthIndices {
        let whole = scenario.greatestHours(triple, need, month)
        let given = own.first { $0.need == need && $0.month == month }?.hours ?? 0
        sheet.check(whole, atMost: given, breach(scenario.needs[need], month, seat.person))
      }
    }
  }

  private static func breach(_ need: Need, _ month: MonthIndex, _ person: PersonIndex? = nil) -> Breach {
    Breach(code, person: person, client: need.client, role: need.role, month: month)
  }
}
