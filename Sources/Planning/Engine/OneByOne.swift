import Staffing

/// Staffing one request at a time, as tools on sale do: the dearest need first, the cheapest fit for it.
struct OneByOne {
  private let model: CompactModel
  /// Hours each person has left: place `person × months + month`.
  private var left: ContiguousArray<Double>
  private var clients: ContiguousArray<Set<ClientIndex>>
  private(set) var teams: Teams

  init(_ model: CompactModel) {
    self.model = model
    teams = Teams(model)
    clients = []
    left = ContiguousArray(
      model.scenario.people.ids.flatMap { person in
        model.scenario.months.ids.map { model.scenario.people[person].ceilingHours($0) }
      })
    for stage in model.scenario.stages.ids { staff(stage) }
  }

  private mutating func staff(_ stage: StageIndex) {
    let scenario = model.scenario
    clients = ContiguousArray(repeating: [], count: scenario.people.count)
    // Requests in the order of what leaving them uncovered costs; ties in file order.
    let requests = scenario.needs.ids.filter { need in
      scenario.needs[need].stream == .service && hours(need, stage) > 0
    }.sorted { first, second in
      let one = scenario.shortfallPrice(scenario.needs[first]) * hours(first, stage)
      let two = scenario.shortfallPrice(scenario.needs[second]) * hours(second, stage)
      return one != two ? one > two : first < second
    }
    for need in requests { staff(need, stage) }
  }

  private func hours(_ need: NeedIndex, _ stage: StageIndex) -> Double {
    model.scenario.stages[stage].monthIndices.reduce(0) { $0 + model.scenario.needs[need].hours[$1] }
  }

  private mutating func staff(_ need: NeedIndex, _ stage: StageIndex) {
    let scenario = model.scenario
    let record = scenario.needs[need]
    var open = Table<PlanningMonth, Double>(scenario.months.ids.map { record.hours[$0] })
    let isExactlyOne = scenario.roles[record.role].presence == .exactlyOne
    let most = isExactlyOne || record.isSingle ? 1 : scenario.clients[record.client].teamLimit[record.role]
    for _ in 0..<most {
      guard let triple = bestFit(record, need, stage, open) else { return }
      let person = model.eligibility.triples[triple].person
      teams.use(triple, stage)
      clients[person.position].insert(record.client)
      for month in scenario.stages[stage].monthIndices {
        let given = given(triple, need, month, open)
        left[person.position * scenario.months.count + month.position] -= given
        open[month] -= given * model.eligibility.triples[triple].productivity
      }
    }
  }

  /// Hours that a triple would get in a month.
  private func given(
    _ triple: Int, _ need: NeedIndex, _ month: MonthIndex, _ open: Table<PlanningMonth, Double>
  ) -> Double {
    guard let place = model.hours(triple, need, month) else { return 0 }
    let record = model.eligibility.triples[triple]
    let room = left[record.person.position * model.scenario.months.count + month.position]
    let wanted = min(open[month] / record.productivity, model.scenario.greatestHours(record, need, month))
    return max(model.leastHours[place.slot], min(wanted, room))
  }

  /// The triple that covers what is open at the least cost per hour; incumbents count with what staying is worth.
  private func bestFit(
    _ record: Need, _ need: NeedIndex, _ stage: StageIndex, _ open: Table<PlanningMonth, Double>
  ) -> Int? {
    let scenario = model.scenario
    var best: (triple: Int, cost: Double)?
    for triple in model.eligibility.triples(of: record.client, record.role)
    where model.seat(triple, stage) != nil && !teams.uses(triple, stage) {
      let candidate = model.eligibility.triples[triple]
      guard isFree(candidate, need, triple, stage, open) else { continue }
      let covered = scenario.stages[stage].monthIndices.reduce(0.0) {
        $0 + given(triple, need, $1, open) * candidate.productivity
      }
      guard covered > 0.5 else { continue }
      let entry = candidate.isIncumbent ? 0 : scenario.handoverPrice(candidate.person, candidate.client, candidate.role)
      let staying = candidate.quarters.map { scenario.stayValue(record.role, record.client, $0, stage) } ?? 0
      let cost = candidate.hourPrices.total / candidate.productivity + (entry - staying) / covered
      if best.map({ cost < $0.cost }) ?? true { best = (triple, cost) }
    }
    return best?.triple
  }

  /// Whether a candidate has a client free, no other role there, and room for the least hours.
  private func isFree(
    _ candidate: EligibleTriple, _ need: NeedIndex, _ triple: Int, _ stage: StageIndex,
    _ open: Table<PlanningMonth, Double>
  ) -> Bool {
    let scenario = model.scenario
    let own = clients[candidate.person.position]
    if own.contains(candidate.client) {
      guard !scenario.policy.isOn(.oneRole) else { return false }
    } else if own.count >= scenario.people[candidate.person].clientLimit {
      return false
    }
    for month in scenario.stages[stage].monthIndices {
      guard let place = model.hours(triple, need, month) else { continue }
      let least = model.leastHours[place.slot]
      if left[candidate.person.position * scenario.months.count + month.position] < least { return false }
      if open[month] < least * candidate.productivity { return false }
    }
    return true
  }
}
