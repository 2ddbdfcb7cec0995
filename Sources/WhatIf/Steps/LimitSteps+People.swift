import Staffing

/// One person more, and one fewer, of every role and grade that somebody holds.
extension LimitSteps {
  var people: [LimitStep] {
    staff.flatMap { _, people in
      Grade.allCases.flatMap { grade -> [LimitStep] in
        let group = people.filter { scenario.people[$0].grade == grade }
        let leaver = idlest(of: group).flatMap { isReplaceable($0) ? $0 : nil }
        return [colleague(of: group).map(joins), leaver.map(leaves)].compactMap(\.self)
      }
    }
  }

  /// Whom a newcomer is like: who costs the median of the group; who is leaving only where everybody is.
  private func colleague(of group: [PersonIndex]) -> PersonIndex? {
    let staying = group.filter { scenario.people[$0].end == nil }
    let sorted = (staying.isEmpty ? group : staying).sorted {
      (scenario.people[$0].costPerHour, $0) < (scenario.people[$1].costPerHour, $1)
    }
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }

  /// Who has the least client hours in the plan: whose loss costs least can only be guessed before it is measured.
  private func idlest(of group: [PersonIndex]) -> PersonIndex? {
    group.min { (hours[$0] ?? 0, $0) < (hours[$1] ?? 0, $1) }
  }

  /// Whether others hold every role that somebody holds: without the last of a role other rules and prices hold.
  private func isReplaceable(_ person: PersonIndex) -> Bool {
    scenario.people[person].roles.allSatisfy { role in
      scenario.people.ids.contains { other in
        other != person && scenario.people[other].roles.contains(role)
          && scenario.people[other].capacityHours.contains { $0 > 0 }
      }
    }
  }

  /// A newcomer as the colleague is written down, from the first day on, with what the colleague knows of sectors.
  private func joins(like model: PersonIndex) -> LimitStep {
    var person = written(model)
    (person.place, person.id, person.note, person.dedicated, person.start, person.end) = (nil, nil, nil, nil, nil, nil)
    person.name = Given(newcomer)
    (person.pay, person.costPerHour) = (nil, Given(scenario.people[model].costPerHour))
    let lines = scenario.sectors.ids.map { sector -> ExpertiseDraft in
      var line = ExpertiseDraft()
      line.person = Given(newcomer)
      line.sector = Given(scenario.sectors[sector].name)
      line.level = Given(Double(scenario.people[model].expertise[sector]))
      return line
    }
    return step(.more, model, [PersonJoins(person), ExpertiseAdded(lines: lines)])
  }

  private func leaves(_ person: PersonIndex) -> LimitStep {
    var leaves = PersonLeaves()
    leaves.person = Given(scenario.people[person].id)
    return step(.less, person, [leaves])
  }

  private func step(
    _ direction: LimitStep.Direction, _ person: PersonIndex, _ changes: [any DraftChange]
  ) -> LimitStep {
    let subject = scenario.people[person]
    var step = LimitStep(.people, direction, role: subject.role, changes: [YardstickHeld(scenario)] + changes)
    (step.grade, step.person) = (subject.grade, person)
    return step
  }

  /// A name that nobody has.
  private var newcomer: String {
    let taken = Set(scenario.people.flatMap { [$0.id.lowercased(), $0.name.lowercased()] })
    let names = ["Newcomer"] + (2...scenario.people.count * 2 + 2).map { "Newcomer \($0)" }
    return names.first { !taken.contains($0.lowercased()) } ?? "Newcomer"
  }
}
