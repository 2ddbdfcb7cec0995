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
    return [heading] + ChangeTable(desk: desk, changes: changes).lines
  }
}
