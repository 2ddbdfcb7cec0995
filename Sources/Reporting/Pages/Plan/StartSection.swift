internal import Staffing

/// What changed against the plan that she gave, and whether what she kept is kept.
struct StartSection {
  let desk: PlanDesk
  let start: PlanPage.Start

  var lines: [String] {
    let say = desk.catalogue
    let view = desk.summary.view
    var lines = [desk.title(PlanPhrase.startTitle)]
    lines += desk.screen.wrap(say(PlanPhrase.startNear, say.percent(start.gap)), indent: 2)
    if !start.kept.isEmpty {
      let lost = start.kept.count { !view.holds($0.person, $0.client, $0.role, $0.stage) }
      lines += desk.screen.wrap(
        lost == 0
          ? say(PlanPhrase.keptAll, say.number(start.kept.count))
          : say(PlanPhrase.keptSome, say.number(start.kept.count), say.number(lost)), indent: 2)
    }
    let changes = TeamChange.between(start.decisions, and: view)
    if changes.isEmpty { return lines + ["  " + say(PlanPhrase.startSame)] }
    return lines + ChangeTable(desk: desk, changes: changes).lines
  }
}
