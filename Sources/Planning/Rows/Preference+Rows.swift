import LinearProgramming
import Staffing

extension Preference: RuleRows {
  /// Charges the value of preferred people to their assignments, or to their working there where no role is named.
  static func addRows(to model: inout CompactModel) {
    for pin in model.scenario.pins where pin.kind == .prefer {
      for stage in pin.stages {
        let value = -model.scenario.preferenceValue(pin, stage)
        if pin.role != nil {
          for seat in model.seats(of: pin, stage) { model.charge(value, seat, .preference) }
        } else if let pair = model.pairs.place(of: pin.client, pin.person) {
          model.charge(works: pair, stage, value, .preference)
        }
      }
    }
  }
}
