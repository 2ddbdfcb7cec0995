internal import Staffing

/// Hours by person, client and demanded role, month by month, all streams together.
struct HoursBySeat {
  private struct Key: Hashable {
    var person: PersonIndex
    var client: ClientIndex
    var role: RoleIndex
  }

  private var places: [Key: Int] = [:]
  private var hours: [[Double]] = []
  private let none: [Double]

  init(_ view: PlanView) {
    none = Array(repeating: 0, count: view.scenario.months.count)
    for part in view.decisions.hours {
      let need = view.scenario.needs[part.need]
      let key = Key(person: part.person, client: need.client, role: need.role)
      let place: Int
      if let found = places[key] {
        place = found
      } else {
        place = hours.count
        places[key] = place
        hours.append(none)
      }
      hours[place][part.month.position] += part.hours
    }
  }

  /// Hours by the month's place.
  subscript(person: PersonIndex, client: ClientIndex, role: RoleIndex) -> [Double] {
    places[Key(person: person, client: client, role: role)].map { hours[$0] } ?? none
  }
}
