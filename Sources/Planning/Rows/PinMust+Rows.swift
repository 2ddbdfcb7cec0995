import LinearProgramming
import Staffing

extension PinMust: RuleRows {
  /// `Σ assignments of the pair in the pin's role, or in any, + missing ≥ 1` for every stage of the pin.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for (place, pin) in scenario.pins.enumerated()
    where pin.kind == .must && !scenario.isRelaxed(code, client: pin.client, person: pin.person) {
      for stage in pin.stages where scenario.isActive(pin.client, stage) {
        let missing = model.addBreak(RuleGroup(code, pin: place))
        let accept = model.accept(bringing: pin.client)
        model.program.addRow(lower: accept == nil ? 1 : 0)
        if let accept { model.program.append(-1, accept) }
        model.program.append(1, missing)
        if pin.role == nil, let pair = model.pairs.place(of: pin.client, pin.person) {
          // Where works columns stand between, they say at once what the pin asks of the person's other clients.
          model.appendWorks(1, pair, stage)
        } else {
          for seat in model.seats(of: pin, stage) { model.program.append(1, seat) }
        }
      }
    }
  }
}

extension CompactModel {
  /// The assignment columns by which a pin's person is on the client's team, in the pin's role where it names one.
  func seats(of pin: Pin, _ stage: StageIndex) -> [ColumnIndex] {
    guard let pair = pairs.place(of: pin.client, pin.person) else { return [] }
    return pairs.pairs[pair].triples.compactMap { place in
      let isMeant = pin.role.map { $0 == eligibility.triples[Int(place)].role } ?? true
      return isMeant ? seat(Int(place), stage) : nil
    }
  }
}
