import Staffing

/// Who is on which team: the triples used in each stage; hours and main contacts follow.
struct Teams {
  /// Whether a triple is used in a stage: place `triple × stages + stage`.
  private(set) var isUsed: ContiguousArray<Bool>
  private let model: CompactModel

  /// Nobody works for anybody.
  init(_ model: CompactModel) {
    self.model = model
    isUsed = ContiguousArray(repeating: false, count: model.seatColumns.count)
  }

  /// Today's teams as far as they are still possible.
  static func today(_ model: CompactModel) -> Teams {
    var teams = Teams(model)
    for triple in model.eligibility.triples.indices where model.eligibility.triples[triple].isIncumbent {
      for stage in model.scenario.stages.ids { teams.use(triple, stage) }
    }
    teams.dropWhatCannotFit()
    return teams
  }

  /// The teams of decisions, such as a plan that she has edited.
  static func of(_ decisions: Decisions, _ model: CompactModel) -> Teams {
    var teams = Teams(model)
    for seat in decisions.assignments {
      if let triple = model.eligibility.place(of: seat.person, seat.client, seat.role) { teams.use(triple, seat.stage) }
    }
    teams.dropWhatCannotFit()
    return teams
  }

  /// Puts a triple on the team where it is eligible.
  mutating func use(_ triple: Int, _ stage: StageIndex) {
    guard model.seat(triple, stage) != nil else { return }
    isUsed[triple * model.scenario.stages.count + stage.position] = true
  }

  /// Whether a triple is on the team.
  func uses(_ triple: Int, _ stage: StageIndex) -> Bool {
    isUsed[triple * model.scenario.stages.count + stage.position]
  }

  /// Takes people off teams where the least hours of all would exceed what a client wants or a person has.
  ///
  /// Those with the fewest quarters on the client go first.
  private mutating func dropWhatCannotFit() {
    let model = model
    let scenario = model.scenario
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids {
        for role in scenario.roles.ids {
          drop(Array(model.eligibility.triples(of: client, role)), stage) { triple, month in
            let record = model.eligibility.triples[triple]
            guard let need = record.needs.first.map(NeedIndex.init), let place = model.hours(triple, need, month)
            else { return (0, .infinity) }
            return (record.productivity * model.leastHours[place.slot], scenario.needs[need].hours[month])
          }
        }
      }
      for person in scenario.people.ids {
        drop(model.eligibility.triplesOfPerson[person].map { Int($0) }, stage) { triple, month in
          let record = model.eligibility.triples[triple]
          let least = record.needs.reduce(0.0) { sum, need in
            sum + (model.hours(triple, NeedIndex(need), month).map { model.leastHours[$0.slot] } ?? 0)
          }
          return (least, scenario.people[person].greatestHours(month))
        }
      }
    }
  }

  private mutating func drop(
    _ triples: [Int], _ stage: StageIndex, least: (Int, MonthIndex) -> (hours: Double, room: Double)
  ) {
    let ranked = triples.filter { uses($0, stage) }.sorted { first, second in
      let one = model.eligibility.triples[first].quarters ?? -1
      let two = model.eligibility.triples[second].quarters ?? -1
      return one != two ? one > two : first < second
    }
    for month in model.scenario.stages[stage].monthIndices {
      var sum = 0.0
      for triple in ranked where uses(triple, stage) {
        let (hours, room) = least(triple, month)
        if sum + hours > room + 1e-9 {
          isUsed[triple * model.scenario.stages.count + stage.position] = false
        } else {
          sum += hours
        }
      }
    }
  }
}
