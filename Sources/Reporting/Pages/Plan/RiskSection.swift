internal import Staffing

/// Clients that may be lost, hang on one person, weigh too much or get too many hours.
struct RiskSection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    var found: [String] = []
    for summary in desk.summary.clients where summary.exists {
      let client = desk.scenario.clients[summary.client]
      let name = desk.name(summary.client)
      if summary.isAtRisk(in: desk.scenario) {
        found.append(
          say(
            PlanPhrase.atRisk, name, say.wholePercent(summary.retention), say.number(summary.satisfaction.total),
            say.money(summary.fee)))
      }
      if client.needsSecondPerson && summary.secondKnower == nil { found.append(say(PlanPhrase.oneKnower, name)) }
      if summary.feeShare > desk.scenario.policy.limit(.concentration) {
        found.append(say(PlanPhrase.concentrated, name, say.wholePercent(summary.feeShare)))
      }
      if let hours = summary.overServicingHours, hours >= 0.5 {
        found.append(say(PlanPhrase.overServiced, name, say.hours(hours)))
      }
    }
    guard !found.isEmpty else { return [] }
    return [desk.title(PlanPhrase.risksTitle)] + found.flatMap { desk.screen.wrap($0, indent: 2, hanging: 2) }
  }
}
