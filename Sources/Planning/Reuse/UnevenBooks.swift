import LinearProgramming
import Staffing

/// Directors whose books are balanced although they may have different numbers of clients.
///
/// How large the smallest book can be follows from all of them then, so that it differs where one of them leaves.
struct UnevenBooks: Sendable {
  /// Somebody whose book is held against others', and the first month of the stage.
  private let holders: [(person: Int, start: Int)]

  init(_ model: CompactModel) {
    var greatest: [StageIndex: (least: Double, most: Double)] = [:]
    let program = model.program
    for range in model.ruleRows where CompactRules.all[Int(range.rule)] == BookBalance.self {
      for row in range.rows {
        let columns = program.terms(of: RowIndex(row)).map { Int(program.termColumns[$0]) }
        let stage = columns.lazy.compactMap { column -> StageIndex? in
          switch model.kinds[column] {
          case .assignment(_, let stage), .works(_, let stage): stage
          default: nil
          }
        }.first
        guard let stage else { continue }
        for column in columns {
          guard case .helper = model.kinds[column] else { continue }
          let upper = program.columnUpper[column]
          let known = greatest[stage] ?? (upper, upper)
          greatest[stage] = (min(known.least, upper), max(known.most, upper))
        }
      }
    }
    let scenario = model.scenario
    holders = scenario.stages.ids.filter { stage in greatest[stage].map { $0.least < $0.most } ?? false }.flatMap {
      stage in
      scenario.bookHolders(stage).joined().map { ($0.position, scenario.stages[stage].months.lowerBound) }
    }
  }

  /// Whether one of them leaves.
  func areTouched(by future: Future) -> Bool {
    future.leavers.contains { leaver in
      holders.contains { $0.person == leaver.person.position && $0.start >= leaver.month.position }
    }
  }
}
