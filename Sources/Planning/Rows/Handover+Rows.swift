import LinearProgramming
import Staffing

extension Handover: RuleRows {
  /// Charges joining: at the assignment itself where nothing was before, else at `join ≥ assignment − assignments before`.
  static func addRows(to model: inout CompactModel) {
    for place in model.eligibility.triples.indices {
      let triple = model.eligibility.triples[place]
      let price = model.scenario.handoverPrice(triple.person, triple.client, triple.role)
      guard price > 0 else { continue }
      for stage in model.scenario.stages.ids {
        switch model.joining(place, stage) {
        case .never: continue
        case .assignment(let seat): model.charge(price, seat, .handover)
        case .assignmentBeyond(let seat, let before):
          let join = model.addColumn(.helper(code), upper: 1)
          model.charge(price, join, .handover)
          model.addJoinRow(join, seat, before)
        }
      }
    }
  }
}

extension CompactModel {
  /// When a triple joins a team in a stage, said by columns.
  enum Joining {
    /// It cannot be on the team, or was there today and never could leave and come back.
    case never
    /// Whenever it is on the team.
    case assignment(ColumnIndex)
    /// When it is on the team and was not before.
    case assignmentBeyond(ColumnIndex, before: [ColumnIndex])
  }

  /// When a triple joins, as ``Handover/isJoining(_:_:)`` has it.
  func joining(_ place: Int, _ stage: StageIndex) -> Joining {
    guard let seat = seat(place, stage) else { return .never }
    let triple = eligibility.triples[place]
    let before = scenario.stagesBefore(stage, triple.client, triple.role)
    if triple.isIncumbent {
      // Back from a stage in which the person could not work, or on the team since today.
      guard let surely = before.surely, isFit(place, surely) else { return .never }
    }
    let seats = before.all.compactMap { self.seat(place, $0) }
    return seats.isEmpty ? .assignment(seat) : .assignmentBeyond(seat, before: seats)
  }

  /// `join ≥ assignment − assignments before`.
  mutating func addJoinRow(_ join: ColumnIndex, _ seat: ColumnIndex, _ before: [ColumnIndex]) {
    program.addRow(lower: 0)
    program.append(1, join)
    program.append(-1, seat)
    for column in before { program.append(1, column) }
  }
}
