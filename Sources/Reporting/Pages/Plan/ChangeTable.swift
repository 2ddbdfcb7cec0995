internal import Staffing

/// Changes of teams as a table: whose team, from when, what, why.
struct ChangeTable {
  let desk: PlanDesk
  let changes: [TeamChange]

  var lines: [String] {
    let say = desk.catalogue
    let prose = ChangeProse(say, desk.scenario)
    let hasStages = desk.scenario.stages.count > 1
    var table = TextTable(
      [.text(say(TablePhrase.client), least: 10)] + (hasStages ? [.text(say(TablePhrase.from))] : []) + [
        .text(say(TablePhrase.what), wraps: true, least: 18), .text(say(TablePhrase.why), wraps: true, least: 18),
      ])
    for change in changes {
      let first = desk.scenario.stages[change.stage].months.lowerBound
      let month = say.shortMonth(desk.scenario.months[MonthIndex(first)].month)
      table.rows.append(
        [.init(desk.name(change.client))] + (hasStages ? [.init(month)] : []) + [
          .init(prose.what(change)), .init(prose.why(change), change.isForced ? .faint : .plain),
        ])
    }
    return table.lines(on: desk.screen)
  }
}
