import LinearProgramming
import Planning
import Staffing

/// What sweeps change, as changes of the rows and costs of a scenario's compact program.
struct LPChanges {
  private let scenario: Scenario
  private let program: LinearProgram
  private let capacityRows: [[Int?]]
  private let balanceRows: [[Int]]

  /// The changes of a program; its rows are found by the columns that stand in them.
  init(_ model: CompactModel) {
    let (scenario, program) = (model.scenario, model.program)
    self.scenario = scenario
    self.program = program
    let columns = Dictionary(
      model.names.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var entries: [Int: [(row: Int, coefficient: Double)]] = [:]
    for row in 0..<program.rowCount {
      for place in program.terms(of: RowIndex(row)) {
        entries[Int(program.termColumns[place]), default: []].append((row, program.termValues[place]))
      }
    }
    func row(of name: String, where isIt: (_ row: Int, _ coefficient: Double) -> Bool) -> Int? {
      columns[name].flatMap { entries[$0] }?.first { isIt($0.row, $0.coefficient) }?.row
    }
    capacityRows = scenario.people.ids.map { person in
      scenario.months.ids.map { month in
        row(of: "overtime \(scenario.people[person].id) \(scenario.months[month].month) half 1") { row, coefficient in
          coefficient == -1 && program.rowLower[row] == -.infinity
            && program.rowUpper[row] == scenario.people[person].ceilingHours(month)
        }
      }
    }
    balanceRows = scenario.clients.ids.map { client in
      scenario.needs.ids.filter { scenario.needs[$0].client == client }.flatMap { need in
        let stream = scenario.needs[need].stream == .growth ? "growth" : "service"
        let own = "uncovered \(scenario.clients[client].id) \(scenario.roles[scenario.needs[need].role].id) \(stream)"
        return scenario.months.ids.compactMap { month in
          row(of: "\(own) \(scenario.months[month].month)") { row, coefficient in
            coefficient == 1 && program.rowLower[row] == program.rowUpper[row]
          }
        }
      }
    }
  }

  /// Every person's capacity, every client's needs, those of every third client halved, three times a twentieth of the costs, and a capacity of every ninth person.
  var all: [LPChange] { people + clients + halves + costs + capacities }

  private var people: [LPChange] {
    scenario.people.ids.compactMap { person in
      let rows = capacityRows[person.position].compactMap { $0 }
      guard !rows.isEmpty else { return nil }
      return LPChange(
        kind: .person, name: scenario.people[person].name, rows: rows.map { .init(index: $0, lower: nil, upper: 0) })
    }
  }

  private var clients: [LPChange] {
    scenario.clients.ids.compactMap { client in
      guard !balanceRows[client.position].isEmpty else { return nil }
      return LPChange(
        kind: .client, name: scenario.clients[client].name,
        rows: balanceRows[client.position].map { .init(index: $0, lower: 0, upper: 0) })
    }
  }

  private var halves: [LPChange] {
    scenario.clients.ids.filter { $0.position % 3 == 0 && !balanceRows[$0.position].isEmpty }.map { client in
      LPChange(
        kind: .half, name: scenario.clients[client].name,
        rows: balanceRows[client.position].map {
          .init(index: $0, lower: program.rowLower[$0] / 2, upper: program.rowUpper[$0] / 2)
        })
    }
  }

  /// Every twentieth column with a cost costs 10 or 20 % more or less.
  private var costs: [LPChange] {
    let columns = (0..<program.columnCount).filter { program.costs[$0] != 0 }
    return [0, 7, 14].map { first in
      let chosen = columns.enumerated().filter { $0.offset % 20 == first }.map(\.element)
      let factors = [0.8, 1.1, 0.9, 1.2]
      return LPChange(
        kind: .costs, name: "every twentieth from \(first + 1)",
        costs: chosen.enumerated().map { .init(index: $1, cost: program.costs[$1] * factors[$0 % factors.count]) })
    }
  }

  /// Half of what somebody can give in the first month that they can be on a team.
  private var capacities: [LPChange] {
    scenario.people.ids.filter { $0.position % 9 == 0 }.compactMap { person in
      guard let row = capacityRows[person.position].compactMap({ $0 }).first else { return nil }
      return LPChange(
        kind: .capacity, name: scenario.people[person].name,
        rows: [.init(index: row, lower: nil, upper: program.rowUpper[row] / 2)])
    }
  }
}
