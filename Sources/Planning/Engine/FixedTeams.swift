import LinearProgramming
import Staffing

/// What teams leave to be decided: the program with them fixed and its independent parts.
struct FixedTeams: Sendable {
  /// The independent parts, rules open; none where nothing fits.
  private(set) var parts: [OpenPart] = []
  private var restricted: RestrictedProgram

  /// Fixes teams.
  ///
  /// - Parameters:
  ///   - teams: Who is on which team.
  ///   - model: The program.
  ///   - apart: Rows to leave out, so that they tie no parts together.
  /// - Complexity: O(columns + terms).
  init(_ teams: Teams, of model: CompactModel, apart: [RowIndex]) {
    var open = model.program
    for rule in model.breaks { open.setBounds(rule.column, lower: 0, upper: rule.greatest) }
    for row in apart { open.setBounds(row, lower: -.infinity, upper: .infinity) }
    let stages = model.scenario.stages.count
    var values = open.columnLower
    // What is shut is fixed, too: most rows then say something of one column alone.
    var isFree = ContiguousArray(open.columnLower.indices.map { open.columnLower[$0] < open.columnUpper[$0] })
    for slot in model.seatColumns.indices where model.seatColumns[slot] >= 0 {
      let column = Int(model.seatColumns[slot])
      isFree[column] = false
      values[column] = teams.uses(slot / stages, StageIndex(slot % stages)) ? 1 : 0
    }
    restricted = RestrictedProgram(open, values: values, isFree: isFree)
    guard !restricted.isInfeasible else { return }
    let contacts = Set(TeamContacts(model).columns(teams))
    var weights = ContiguousArray(repeating: 0.0, count: open.columnCount)
    for rule in model.breaks { weights[rule.column.position] = rule.weight }
    let columns = restricted.columns
    parts = ProgramPart.all(of: restricted.program).map { part in
      let whole = ContiguousArray(part.columns.map { columns[$0.position].position })
      return OpenPart(
        program: part.program, columns: whole, breakWeights: ContiguousArray(whole.map { weights[$0] }),
        byHand: ContiguousArray(
          whole.map { column in
            switch model.kinds[column] {
            case .mainContact: contacts.contains(column) ? 1 : open.columnLower[column]
            case .accept: open.columnLower[column]
            case .helper where open.isInteger[column]: open.columnLower[column]
            default: nil
            }
          }))
    }
  }

  /// The whole point of one point a part; `nil` where the teams contradict what no rule can give way for.
  func whole(_ points: [OpenPart.Point]) -> ContiguousArray<Double>? {
    guard !restricted.isInfeasible else { return nil }
    let program = restricted.program
    var values = program.cheapestBounds
    var place = ContiguousArray(repeating: Int32(-1), count: restricted.columns.last.map { $0.position + 1 } ?? 0)
    for (own, column) in restricted.columns.enumerated() {
      place[column.position] = Int32(truncatingIfNeeded: own)
    }
    for (part, point) in zip(parts, points) {
      for (own, column) in part.columns.enumerated() { values[Int(place[column])] = point.values[own] }
    }
    return restricted.whole(values)
  }
}
