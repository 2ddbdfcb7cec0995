import LinearProgramming
import Staffing

extension DirectorOver: RuleRows {
  /// `Σ assignments in the role + missing − excess = 1` for every active client and stage; `≤ 1` where no hours are wanted.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for client in scenario.clients.ids where !scenario.isRelaxed(code, client: client) {
      for role in scenario.overseeingRoles {
        for stage in scenario.stages.ids where scenario.isActive(client, stage) {
          let seats = model.eligibility.triples(of: client, role).compactMap { model.seat($0, stage) }
          let isWanted = scenario.wantsHours(client, role, stage)
          guard isWanted || seats.count > 1 else { continue }
          let group = RuleGroup(code, client: client, role: role)
          let missing = isWanted ? model.addBreak(group) : nil
          let excess = seats.count > 1 ? model.addBreak(group, greatest: Double(seats.count - 1)) : nil
          let accept = isWanted ? model.accept(bringing: client) : nil
          let most: Double = accept == nil ? 1 : 0
          model.program.addRow(lower: isWanted ? most : -.infinity, upper: most)
          if let accept { model.program.append(-1, accept) }
          if let missing { model.program.append(1, missing) }
          if let excess { model.program.append(-1, excess) }
          for seat in seats { model.program.append(1, seat) }
        }
      }
    }
  }
}
