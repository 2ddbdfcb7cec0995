import LinearProgramming
import Staffing

extension Hunting: RuleRows {
  /// `hunting ≤ cap`, or `hunting + cap × works ≤ cap` for every client in poor health, for every person and month.
  static func addRows(to model: inout CompactModel) {
    let scenario = model.scenario
    for person in scenario.people.ids where !scenario.isRelaxed(code, person: person) {
      for month in scenario.months.ids where model.canHunt(person, month) {
        let stage = scenario.months[month].stage
        let cap = scenario.huntingHours(person, month)
        let kept = model.pairs.ofPerson[person.position].filter {
          scenario.clients[model.pairs.pairs[Int($0)].client].health == .poor && model.canWork(Int($0), stage)
        }
        let broken = model.addBreak(
          RuleGroup(code, person: person), greatest: scenario.people[person].greatestHours(month))
        // A row with a client says the plain cap too.
        for pair in kept.isEmpty ? [nil] : kept.map(Optional.some) {
          model.program.addRow(upper: cap)
          model.appendLoad(1, person, month) { need, _ in need.stream.isHunting }
          if let pair { model.appendWorks(cap, Int(pair), stage) }
          model.program.append(-1, broken)
        }
      }
    }
  }
}

extension CompactModel {
  /// Whether there is hunting for a person in a month.
  fileprivate func canHunt(_ person: PersonIndex, _ month: MonthIndex) -> Bool {
    eligibility.triplesOfPerson[person].contains { triple in
      eligibility.triples[Int(triple)].needs.contains {
        scenario.needs[NeedIndex($0)].stream.isHunting && hours(Int(triple), NeedIndex($0), month) != nil
      }
    }
  }
}
