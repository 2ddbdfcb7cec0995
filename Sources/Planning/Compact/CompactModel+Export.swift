public import LinearProgramming
public import Staffing

extension CompactModel {
  /// Fixes teams, main contacts and accepted opportunities at a plan's, so that hours alone are left to solve.
  ///
  /// - Parameter decisions: The plan; what the program has no column for is left out.
  /// - Complexity: O(columns × log assignments).
  public mutating func fixTeams(_ decisions: Decisions) {
    let seats = Set(decisions.assignments)
    let contacts = Set(decisions.mainContacts)
    for (column, kind) in kinds.enumerated() {
      let isOn: Bool
      switch kind {
      case .assignment(let triple, let stage):
        let record = eligibility.triples[Int(triple)]
        isOn = seats.contains(
          .init(person: record.person, client: record.client, role: record.role, stage: stage))
      case .mainContact(let pair, let stage):
        let record = pairs.pairs[Int(pair)]
        isOn = contacts.contains(.init(person: record.person, client: record.client, stage: stage))
      case .accept(let opportunity): isOn = decisions.accepted[opportunity]
      default: continue
      }
      program.setBounds(ColumnIndex(column), lower: isOn ? 1 : 0, upper: isOn ? 1 : 0)
    }
  }

  /// What each column stands for, in the words of the scenario's files, for the comment table of an export.
  ///
  /// - Returns: The scenario's name as title, one name a column.
  public var names: ProgramNames {
    ProgramNames(title: scenario.name, columns: kinds.map(name))
  }

  private func name(_ kind: ColumnKind) -> String {
    switch kind {
    case .assignment(let triple, let stage): "team \(name(triple)) stage \(stage.position + 1)"
    case .hours(let triple, let need, let month): "hours \(name(triple)) \(stream(need)) \(name(month))"
    case .works(let pair, let stage): "works \(name(pair: pair)) stage \(stage.position + 1)"
    case .mainContact(let pair, let stage): "main contact \(name(pair: pair)) stage \(stage.position + 1)"
    case .shortfall(let need, let month): "uncovered \(name(need)) \(name(month))"
    case .freelance(let need, let month): "freelance \(name(need)) \(name(month))"
    case .overtime(let person, let month, let half):
      "overtime \(scenario.people[person].id) \(name(month)) half \(half + 1)"
    case .accept(let opportunity): "accept \(scenario.opportunities[opportunity].id)"
    case .line(let pair, let stage): "own line manager \(name(pair: pair)) stage \(stage.position + 1)"
    case .breaking(let rule): "break \(rule.rawValue)"
    case .helper(let rule): "helper of \(rule.rawValue)"
    }
  }

  private func name(_ triple: Int32) -> String {
    let record = eligibility.triples[Int(triple)]
    return
      "\(scenario.people[record.person].id) \(scenario.clients[record.client].id) \(scenario.roles[record.role].id)"
  }

  private func name(pair: Int32) -> String {
    let record = pairs.pairs[Int(pair)]
    return "\(scenario.people[record.person].id) \(scenario.clients[record.client].id)"
  }

  private func name(_ need: NeedIndex) -> String {
    let record = scenario.needs[need]
    return "\(scenario.clients[record.client].id) \(scenario.roles[record.role].id) \(stream(need))"
  }

  private func stream(_ need: NeedIndex) -> String {
    switch scenario.needs[need].stream {
    case .service: "service"
    case .growth: "growth"
    case .pitch(let opportunity): "pitch \(scenario.opportunities[opportunity].id)"
    case .delivery(let opportunity): "delivery \(scenario.opportunities[opportunity].id)"
    }
  }

  private func name(_ month: MonthIndex) -> String { scenario.months[month].month.description }
}
