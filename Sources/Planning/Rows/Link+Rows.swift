import LinearProgramming
import Staffing

extension Link: RuleRows {
  /// `extra ≤ (most − least) × assignment` for every place of hours; the least is part of the assignment itself.
  ///
  /// A client that an opportunity would bring has a team only if it is accepted: `assignment ≤ accept`. Where the rule of
  /// main contacts, which says so too, is off, a main contact is on the team all the same: `lead ≤ works`.
  static func addRows(to model: inout CompactModel) {
    if !model.scenario.policy.isOn(.mainContact) {
      for client in model.scenario.clients.ids {
        for stage in model.scenario.stages.ids { model.keepContactsOnTeam(client, stage) }
      }
    }
    for triple in model.eligibility.triples.indices {
      if let accept = model.accept(bringing: model.eligibility.triples[triple].client) {
        for stage in model.scenario.stages.ids {
          guard let seat = model.seat(triple, stage) else { continue }
          model.program.addRow(upper: 0)
          model.program.append(1, seat)
          model.program.append(-1, accept)
        }
      }
      for need in model.eligibility.triples[triple].needs.lazy.map(NeedIndex.init) {
        for month in model.scenario.months.ids {
          guard let place = model.hours(triple, need, month),
            let seat = model.seat(triple, model.scenario.months[month].stage)
          else { continue }
          let column = ColumnIndex(Int(model.hourColumns[place.slot]))
          let room = model.program.columnUpper[column.position]
          guard room > 0 else { continue }
          model.program.addRow(upper: 0)
          model.program.append(1, column)
          model.program.append(-room, seat)
        }
      }
    }
  }
}
