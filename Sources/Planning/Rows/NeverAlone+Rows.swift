import LinearProgramming
import Staffing

extension NeverAlone: RuleRows {
  /// `works ≤ company + broken` for everybody who must not be alone, `company ≤ Σ works of those who are company`.
  ///
  /// The company of a client's team is one column for all its beginners; somebody who is company and needs it too has
  /// a row of their own that leaves them out.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
      let pairs = model.pairs.ofClient[client.position]
      let beginners = pairs.filter { scenario.needsCompany(model.pairs.pairs[$0].person) }
      let company = pairs.filter { scenario.isCompany(model.pairs.pairs[$0].person) }
      for stage in scenario.stages.ids {
        var shared: ColumnIndex?
        for beginner in beginners where model.canWork(beginner, stage) {
          let broken = model.addBreak(
            RuleGroup(code, person: model.pairs.pairs[beginner].person, client: client))
          if company.contains(beginner) {
            model.program.addRow(upper: 0)
            for other in company where other != beginner { model.appendWorks(-1, other, stage) }
          } else {
            let column = shared ?? addCompany(company, stage, to: &model)
            shared = column
            model.program.addRow(upper: 0)
            model.program.append(-1, column)
          }
          model.appendWorks(1, beginner, stage)
          model.program.append(-1, broken)
        }
      }
    }
  }

  /// A column that is at most 1, and 0 where none of the pairs works together.
  private static func addCompany(_ company: [Int], _ stage: StageIndex, to model: inout CompactModel) -> ColumnIndex {
    let column = model.addColumn(.helper(code), upper: 1)
    model.program.addRow(upper: 0)
    model.program.append(1, column)
    for pair in company { model.appendWorks(-1, pair, stage) }
    return column
  }
}
