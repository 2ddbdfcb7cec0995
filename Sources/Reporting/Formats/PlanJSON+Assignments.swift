internal import Staffing

extension PlanJSON {
  /// One entry for each place on a team: hours by month, and by stream of work where it is not service alone.
  var assignments: [JSONValue] {
    let exact = HoursByStream(plan.scenario, plan.decisions)
    let rounded = HoursByStream(plan.scenario, plan.rounded)
    return plan.decisions.assignments.map { seat in
      let streams = exact.streams(of: seat)
      let isContact = plan.decisions.mainContacts.contains {
        $0.stage == seat.stage && $0.client == seat.client && $0.person == seat.person
      }
      var members: [(String, JSONValue)] = [
        ("person", .string(keys.key(seat.person))), ("client", .string(keys.key(seat.client))),
        ("role", .string(keys.key(seat.role))), ("stage", .string(keys.key(seat.stage))),
        ("mainContact", .bool(isContact)),
        ("incumbent", .bool(plan.scenario.isIncumbent(seat.person, seat.client, seat.role))),
        ("hours", hours(exact.total(of: seat))),
        ("roundedHours", hours(rounded.total(of: seat))),
      ]
      let all = streams + rounded.streams(of: seat).filter { !streams.contains($0) }
      if all.contains(where: { plan.scenario.needs[$0].stream != .service }) {
        let parts = all.map { need in
          JSONValue.object([
            ("work", .string(keys.key(plan.scenario.needs[need].stream))),
            ("hours", hours(exact.hours(of: seat, need))), ("roundedHours", hours(rounded.hours(of: seat, need))),
          ])
        }
        members.append(("streams", .array(parts)))
      }
      return .object(members)
    }
  }

  /// Hours bought outside, by need.
  var freelance: [JSONValue] {
    var needs: [NeedIndex] = []
    for part in plan.decisions.freelance + plan.rounded.freelance where !needs.contains(part.need) {
      needs.append(part.need)
    }
    return needs.sorted().map { need in
      .object(
        needKeys(need) + [
          ("hours", hours(bought(need, plan.decisions))), ("roundedHours", hours(bought(need, plan.rounded))),
        ])
    }
  }

  /// Hours that nobody covers, by need.
  func shortfall(_ view: PlanView) -> [JSONValue] {
    view.scenario.needs.ids.compactMap { need in
      let missing = view.scenario.months.ids.map { ($0, view.shortfall(need, $0)) }.filter { $0.1 > 1e-9 }
      return missing.isEmpty ? nil : .object(needKeys(need) + [("hours", hours(missing))])
    }
  }

  private func needKeys(_ need: NeedIndex) -> [(String, JSONValue)] {
    let record = plan.scenario.needs[need]
    return [
      ("client", .string(keys.key(record.client))), ("role", .string(keys.key(record.role))),
      ("work", .string(keys.key(record.stream))),
    ]
  }

  private func bought(_ need: NeedIndex, _ decisions: Decisions) -> [(MonthIndex, Double)] {
    decisions.freelance.filter { $0.need == need }.map { ($0.month, $0.hours) }
  }

  func hours(_ parts: [(MonthIndex, Double)]) -> JSONValue {
    .object(parts.map { (keys.key($0.0), .number($0.1)) })
  }
}
