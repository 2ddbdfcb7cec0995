internal import Staffing

/// Who joins and who leaves, forced or chosen.
struct ChangeSection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    let changes = desk.summary.changes
    guard !desk.scenario.memberships.isEmpty else { return [] }
    let chosen = changes.count { !$0.isForced }
    let heading =
      desk.title(PlanPhrase.changesTitle)
      + (changes.isEmpty
        ? "" : ": " + say(PlanPhrase.changeCount, say.number(chosen), say.number(changes.count - chosen)))
    guard !changes.isEmpty else { return [heading, "  " + say(PlanPhrase.noChanges)] }
    let prose = ChangeProse(say, desk.scenario)
    let hasStages = desk.scenario.stages.count > 1
    var table = TextTable(
      [.text(say(TablePhrase.client), least: 10)] + (hasStages ? [.text(say(TablePhrase.from))] : []) + [
        .text(say(TablePhrase.what), wraps: true, least: 18), .text(say(TablePhrase.why), wraps: true, least: 18),
      ])
    for change in changes {
      let first = desk.scenario.stages[change.stage].months.lowerBound
      let month = say.shortMonth(desk.scenario.months[first].month)
      table.rows.append(
        [.init(desk.name(change.client))] + (hasStages ? [.init(month)] : []) + [
          .init(prose.what(change)), .init(prose.why(change), change.isForced ? .faint : .plain),
        ])
    }
    return [heading] + table.lines(on: desk.screen)
  }
}
