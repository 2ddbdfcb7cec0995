import LinearProgramming
import Staffing

/// Finds the parts of a compact program that ``PricedProgram`` treats apart.
struct ProgramParts {
  private let model: CompactModel
  /// Rows that may have no price.
  private(set) var unpriced: ContiguousArray<Bool>
  /// Columns whose greatest value follows from what clients need, so that no price may count on it.
  private(set) var unbounded: ContiguousArray<Bool>
  private(set) var seats: ContiguousArray<PricedProgram.Seat> = []
  private(set) var tripleStarts: ContiguousArray<Int32> = [0]
  private(set) var places: ContiguousArray<PricedProgram.Place> = []
  private(set) var wants: ContiguousArray<PricedProgram.Want> = []
  private(set) var teamRows: ContiguousArray<PricedProgram.TeamRow> = []
  private(set) var slacks: ContiguousArray<PricedProgram.Slack> = []
  private var takenRows: ContiguousArray<Bool>
  private var takenColumns: ContiguousArray<Bool>
  /// By the column of an assignment: its joining column and since when being on the team counts.
  private var joins: [Int32: (cost: Double, reach: Int32)] = [:]

  init(_ model: CompactModel) {
    self.model = model
    unpriced = ContiguousArray(repeating: false, count: model.program.rowCount)
    takenRows = unpriced
    takenColumns = ContiguousArray(repeating: false, count: model.program.columnCount)
    unbounded = takenColumns
    for range in model.ruleRows {
      let rule = CompactRules.all[Int(range.rule)]
      for row in range.rows {
        if rule == Link.self { unpriced[row] = isHours(row) }
        if rule == Handover.self {
          unpriced[row] = true
          noteJoin(row)
        }
        if rule == PlannerApart.self { noteSlack(row) }
        if rule == OverServicing.self { noteExcess(row) }
      }
    }
  }

  func isTaken(row: Int) -> Bool { takenRows[row] }
  func isTaken(column: Int) -> Bool { takenColumns[column] }

  /// Finds all of them.
  mutating func split() {
    splitTriples()
    splitWants()
    splitTeams()
  }

  /// Whether a row links hours to their assignment.
  private func isHours(_ row: Int) -> Bool {
    model.program.terms(of: RowIndex(row)).contains { place in
      if case .hours = model.kinds[Int(model.program.termColumns[place])] { true } else { false }
    }
  }

  /// `hours of service − excess ≤ contracted`: more may be beyond the contract where more is needed.
  private mutating func noteExcess(_ row: Int) {
    for place in model.program.terms(of: RowIndex(row)) {
      let column = Int(model.program.termColumns[place])
      if case .helper = model.kinds[column] { unbounded[column] = true }
    }
  }

  /// `join − assignment + assignments before ≥ 0`.
  private mutating func noteJoin(_ row: Int) {
    let program = model.program
    var (seat, cost, reach) = (Int32(-1), 0.0, Int32.max)
    for place in program.terms(of: RowIndex(row)) {
      let column = program.termColumns[place]
      if case .assignment(_, let stage) = model.kinds[Int(column)] {
        if program.termValues[place] < 0 { seat = column } else { reach = min(reach, Int32(stage.position)) }
      } else {
        cost = program.costs[Int(column)]
        takenColumns[Int(column)] = true
      }
    }
    if seat >= 0 { joins[seat] = (cost, reach) }
    takenRows[row] = true
  }

  /// `main contact ≤ other assignments + slack`: shut for clients whose planner must be somebody else, else at a price.
  private mutating func noteSlack(_ row: Int) {
    let program = model.program
    let columns = program.terms(of: RowIndex(row)).map { Int(program.termColumns[$0]) }
    let lead = columns.compactMap { [model] column -> (ClientIndex, StageIndex)? in
      guard case .mainContact(let pair, let stage) = model.kinds[column] else { return nil }
      return (model.pairs.pairs[Int(pair)].client, stage)
    }.first
    for column in columns where !takenColumns[column] {
      switch model.kinds[column] {
      case .breaking, .helper: break
      default: continue
      }
      guard let (client, stage) = lead else { continue }
      let isShut = program.columnUpper[column] == 0
      slacks.append(
        PricedProgram.Slack(
          column: Int32(column), client: Int32(client.position), isShut: isShut,
          price: isShut ? model.scenario.plannerApartPrice(stage) : 0))
      takenColumns[column] = true
    }
  }

  private func slot(_ client: ClientIndex, _ role: RoleIndex) -> Int32 {
    Int32(client.position * model.scenario.roles.count + role.position)
  }

  private mutating func splitTriples() {
    for triple in model.eligibility.triples.indices {
      for stage in model.scenario.stages.ids {
        guard let column = model.seat(triple, stage) else { continue }
        let first = places.count
        addPlaces(of: triple, stage)
        var seat = PricedProgram.Seat(column: Int32(column.position), stage: Int32(stage.position))
        if let join = joins[seat.column] { (seat.joining, seat.reach) = join }
        seat.places = first..<places.count
        seats.append(seat)
        takenColumns[column.position] = true
      }
      tripleStarts.append(Int32(seats.count))
    }
  }

  private mutating func addPlaces(of triple: Int, _ stage: StageIndex) {
    let scenario = model.scenario
    let record = model.eligibility.triples[triple]
    for need in record.needs.lazy.map(NeedIndex.init) {
      let work = scenario.needs[need]
      for month in scenario.stages[stage].monthIndices {
        guard let place = model.hours(triple, need, month) else { continue }
        let column = model.hourColumns[place.slot]
        takenColumns[Int(column)] = true
        places.append(
          PricedProgram.Place(
            column: column, least: model.leastHours[place.slot],
            cap: scenario.people[record.person].greatestHours(month),
            wanted: work.hours[month] / record.productivity,
            threshold: scenario.leastHoursOnTeam(need) ?? .infinity, isSingle: work.isSingle,
            slot: work.stream.opportunity == nil ? slot(record.client, record.role) : -1))
      }
    }
  }

  private mutating func splitWants() {
    let scenario = model.scenario
    var row = rows(of: Coverage.self)?.lowerBound ?? 0
    for need in scenario.needs.ids {
      let work = scenario.needs[need]
      for month in scenario.months.ids where work.hours[month] > 0 && scenario.policy.isOn(.coverage) {
        let freelance = model.freelance(need, month)
        let shortfall = model.shortfall(need, month)
        wants.append(
          PricedProgram.Want(
            row: Int32(row), shortfall: Int32(shortfall?.position ?? -1), freelance: Int32(freelance?.position ?? -1),
            hours: work.hours[month], side: model.program.rowLower[row],
            most: scenario.policy.limit(.freelanceHours),
            slot: work.stream.opportunity == nil ? slot(work.client, work.role) : -1))
        takenRows[row] = true
        for column in [freelance, shortfall] { if let column { takenColumns[column.position] = true } }
        row += 1
      }
    }
  }

  private mutating func splitTeams() {
    for row in rows(of: TeamSize.self) ?? 0..<0 {
      let first = model.program.terms(of: RowIndex(row)).first { place in
        if case .assignment = model.kinds[Int(model.program.termColumns[place])] { true } else { false }
      }
      guard let first, case .assignment(let triple, _) = model.kinds[Int(model.program.termColumns[first])] else {
        continue
      }
      let record = model.eligibility.triples[Int(triple)]
      teamRows.append(
        PricedProgram.TeamRow(
          row: Int32(row), slot: slot(record.client, record.role), limit: model.program.rowUpper[row]))
      takenRows[row] = true
    }
  }

  private func rows(of rule: any RuleRows.Type) -> Range<Int>? {
    model.ruleRows.first { CompactRules.all[Int($0.rule)] == rule }?.rows
  }
}
