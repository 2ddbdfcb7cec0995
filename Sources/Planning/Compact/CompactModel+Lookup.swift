import LinearProgramming
import Staffing

extension CompactModel {
  /// The assignment column of a triple in a stage.
  func seat(_ triple: Int, _ stage: StageIndex) -> ColumnIndex? {
    column(seatColumns[triple * scenario.stages.count + stage.position])
  }

  /// The works column of a pair in a stage, where the person may hold several roles; else assignments add up to it.
  func works(_ pair: Int, _ stage: StageIndex) -> ColumnIndex? {
    column(worksColumns[pair * scenario.stages.count + stage.position])
  }

  /// The main contact column of a pair in a stage.
  func lead(_ pair: Int, _ stage: StageIndex) -> ColumnIndex? {
    column(leadColumns[pair * scenario.stages.count + stage.position])
  }

  /// The column that accepts the opportunity which brings a client; `nil` for clients held.
  func accept(bringing client: ClientIndex) -> ColumnIndex? {
    scenario.clients[client].broughtBy.flatMap { column(acceptColumns[$0.position]) }
  }

  /// The column that accepts an opportunity.
  func accept(_ opportunity: OpportunityIndex) -> ColumnIndex {
    ColumnIndex(Int(acceptColumns[opportunity.position]))
  }

  /// The shortfall column of a need in a month.
  func shortfall(_ need: NeedIndex, _ month: MonthIndex) -> ColumnIndex? {
    column(shortfallColumns[need.position * scenario.months.count + month.position])
  }

  /// The freelance column of a need in a month.
  func freelance(_ need: NeedIndex, _ month: MonthIndex) -> ColumnIndex? {
    column(freelanceColumns[need.position * scenario.months.count + month.position])
  }

  /// An overtime column of a person in a month: half 0 or 1.
  func overtime(_ person: PersonIndex, _ month: MonthIndex, half: Int) -> ColumnIndex? {
    column(overtimeColumns[(person.position * scenario.months.count + month.position) * 2 + half])
  }

  /// The place of a triple's hours for a need in a month, or `nil` where there can be none.
  func hours(_ triple: Int, _ need: NeedIndex, _ month: MonthIndex) -> HourPlace? {
    let record = eligibility.triples[triple]
    let slot =
      Int(hourStarts[triple]) + (need.position - record.needs.lowerBound) * scenario.months.count + month.position
    return hourColumns[slot] < 0 ? nil : HourPlace(triple: triple, need: need, month: month, slot: slot)
  }

  /// Appends `coefficient × hours` to the row opened last.
  mutating func appendHours(_ coefficient: Double, _ place: HourPlace) {
    program.append(coefficient, ColumnIndex(Int(hourColumns[place.slot])))
    if leastHours[place.slot] > 0, let seat = seat(place.triple, scenario.months[place.month].stage) {
      program.append(coefficient * leastHours[place.slot], seat)
    }
  }

  /// Appends `coefficient × all client hours of a person in a month` that pass a filter to the row opened last.
  mutating func appendLoad(
    _ coefficient: Double, _ person: PersonIndex, _ month: MonthIndex,
    where isIncluded: (Need, EligibleTriple) -> Bool = { _, _ in true }
  ) {
    for triple in eligibility.triplesOfPerson[person] {
      let record = eligibility.triples[Int(triple)]
      for need in record.needs where isIncluded(scenario.needs[NeedIndex(need)], record) {
        if let place = hours(Int(triple), NeedIndex(need), month) { appendHours(coefficient, place) }
      }
    }
  }

  /// Appends `coefficient × whether a pair works together in a stage` to the row opened last.
  mutating func appendWorks(_ coefficient: Double, _ pair: Int, _ stage: StageIndex) {
    if let column = works(pair, stage) {
      program.append(coefficient, column)
      return
    }
    for triple in pairs.pairs[pair].triples {
      if let seat = seat(Int(triple), stage) { program.append(coefficient, seat) }
    }
  }

  /// Whether a pair can work together in a stage.
  func canWork(_ pair: Int, _ stage: StageIndex) -> Bool {
    pairs.pairs[pair].triples.contains { seat(Int($0), stage) != nil }
  }

  private func column(_ code: Int32) -> ColumnIndex? { code < 0 ? nil : ColumnIndex(Int(code)) }
}
