import LinearProgramming
public import Staffing

extension CompactModel {
  /// The decisions of a whole point.
  ///
  /// - Parameter values: One value a column; assignments within 1e-6 of whole numbers.
  /// - Returns: Teams, main contacts, hours, freelance and acceptance; hours below 1e-7 are none.
  public func decisions(_ values: ContiguousArray<Double>) -> Decisions {
    var assignments: [Decisions.Assignment] = []
    var contacts: [Decisions.MainContact] = []
    var hours: [Decisions.Allocation] = []
    var freelance: [Decisions.Freelance] = []
    for (column, kind) in kinds.enumerated() {
      let value = values[column]
      switch kind {
      case .assignment(let triple, let stage) where value > 0.5:
        let record = eligibility.triples[Int(triple)]
        assignments.append(
          .init(person: record.person, client: record.client, role: record.role, stage: stage))
      case .mainContact(let pair, let stage) where value > 0.5:
        let record = pairs.pairs[Int(pair)]
        contacts.append(.init(person: record.person, client: record.client, stage: stage))
      case .hours(let triple, let need, let month):
        guard let place = self.hours(Int(triple), need, month),
          let seat = seat(Int(triple), scenario.months[month].stage), values[seat.position] > 0.5
        else { continue }
        let amount = value + leastHours[place.slot]
        let record = eligibility.triples[Int(triple)]
        if amount > 1e-7 { hours.append(.init(person: record.person, need: need, month: month, hours: amount)) }
      case .freelance(let need, let month) where value > 1e-7:
        freelance.append(.init(need: need, month: month, hours: value))
      default: continue
      }
    }
    let accepted = Table<Opportunity, Bool>(acceptColumns.map { values[Int($0)] > 0.5 })
    return Decisions(
      assignments: assignments, mainContacts: contacts, hours: hours, freelance: freelance, accepted: accepted)
  }

  /// What breaking one unit of weight is to cost for no plan to save by it: as much as a hundred uncovered hours of the dearest need.
  var priceOfBreaking: Double { 100 * scenario.needs.reduce(1e-3) { max($0, scenario.shortfallPrice($1)) } }

  /// The weight of the rules that a point breaks.
  func breakWeight(_ values: ContiguousArray<Double>) -> Double {
    breaks.reduce(0) { $0 + $1.weight * values[$1.column.position] }
  }
}
