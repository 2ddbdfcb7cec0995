import Staffing

/// Whom and what a column of the compact program is about, as far as futures can take it away.
struct ColumnSubject: Sendable {
  /// Places of people without whom there is no such column, or -1.
  var person: Int32 = -1
  var other: Int32 = -1
  /// The place of the opportunity without which there is no such column, or -1.
  var opportunity: Int32 = -1
  /// The first month that it is about.
  var start: Int32 = 0
  /// Whether it is about somebody or something at all.
  var isOwned = true

  /// Whether a future takes it away.
  ///
  /// - Parameters:
  ///   - leaving: The first month without each person, greater than all where they stay.
  ///   - isLost: Whether each opportunity is lost.
  /// - Returns: Whether it is taken away.
  func isShut(_ leaving: ContiguousArray<Int32>, _ isLost: ContiguousArray<Bool>) -> Bool {
    person >= 0 && leaving[Int(person)] <= start || opportunity >= 0 && isLost[Int(opportunity)]
      || other >= 0 && leaving[Int(other)] <= start
  }

  /// The subject of each column.
  static func all(_ model: CompactModel) -> ContiguousArray<ColumnSubject> {
    let scenario = model.scenario
    func brought(_ client: ClientIndex) -> Int32 { Int32(scenario.clients[client].broughtBy?.position ?? -1) }
    func start(_ stage: StageIndex) -> Int32 { Int32(scenario.stages[stage].months.lowerBound) }
    func opportunity(_ need: NeedIndex) -> Int32 {
      scenario.needs[need].stream.opportunity.map { Int32($0.position) } ?? brought(scenario.needs[need].client)
    }
    func pair(_ place: Int32, _ stage: StageIndex) -> ColumnSubject {
      let record = model.pairs.pairs[Int(place)]
      return ColumnSubject(
        person: Int32(record.person.position), opportunity: brought(record.client), start: start(stage))
    }
    return ContiguousArray(
      model.kinds.map { kind in
        switch kind {
        case .assignment(let triple, let stage):
          let record = model.eligibility.triples[Int(triple)]
          return ColumnSubject(
            person: Int32(record.person.position), opportunity: brought(record.client), start: start(stage))
        case .hours(let triple, let need, let month):
          return ColumnSubject(
            person: Int32(model.eligibility.triples[Int(triple)].person.position), opportunity: opportunity(need),
            start: Int32(month.position))
        case .works(let place, let stage), .mainContact(let place, let stage): return pair(place, stage)
        case .line(let place, let stage):
          var subject = pair(place, stage)
          subject.other = Int32(
            scenario.people[model.pairs.pairs[Int(place)].person].lineManager?.position ?? -1)
          return subject
        case .shortfall(let need, let month), .freelance(let need, let month):
          return ColumnSubject(opportunity: opportunity(need), start: Int32(month.position))
        case .overtime(let person, let month, _):
          return ColumnSubject(person: Int32(person.position), start: Int32(month.position))
        case .accept(let opportunity): return ColumnSubject(opportunity: Int32(opportunity.position))
        case .breaking, .helper: return ColumnSubject(isOwned: false)
        }
      })
  }
}
