internal import Staffing

/// Opportunities taken and declined, with the missing amount.
struct OpportunitySection {
  let desk: PlanDesk

  var lines: [String] {
    guard !desk.scenario.opportunities.isEmpty else { return [] }
    let say = desk.catalogue
    var table = TextTable([
      .text(say(TablePhrase.opportunity), least: 12), .text(say(TablePhrase.kind), least: 8),
      .number(say(TablePhrase.fee)), .number(say(TablePhrase.chance)),
      .text(say(TablePhrase.decision), wraps: true, least: 20),
    ])
    for summary in desk.summary.opportunities {
      let record = desk.scenario.opportunities[summary.opportunity]
      table.rows.append([
        .init(record.name), .init(say.kind(record.kind)), .init(say.money(summary.fee)),
        .init(say.percent(record.probability)),
        .init(decision(summary), summary.isAccepted ? .good : .plain),
      ])
    }
    return [desk.title(PlanPhrase.opportunitiesTitle)] + table.lines(on: desk.screen)
  }

  private func decision(_ summary: OpportunitySummary) -> String {
    let say = desk.catalogue
    return switch summary.reason {
    case nil: say(PlanPhrase.taken)
    case .nobodyMay(let role): say(PlanPhrase.declinedNobody, desk.name(role))
    case .tooDear(let missing): say(PlanPhrase.declinedMissing, say.money(missing))
    case .notWorthIt: say(PlanPhrase.declinedNotWorth)
    }
  }
}
