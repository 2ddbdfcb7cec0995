import Staffing

/// That somebody leaves, as a change of the draft.
enum Departure {
  /// Somebody has left the day before the months begin.
  ///
  /// The person stays in the scenario without hours: their places on teams are there to be filled, as they are when
  /// somebody resigns, and medians of pay, of which all prices are multiples, stay what they are.
  static func before(_ first: Day, _ person: Person) -> any DraftChange {
    var change = PersonDraft()
    change.name = Given(person.id)
    change.end = Given(Day(ordinal: first.ordinal - 1))
    return PersonChanges(change)
  }

  /// Somebody leaves at the end of a month of the months planned.
  ///
  /// - Parameters:
  ///   - day: The first day without the person.
  ///   - person: Who.
  /// - Returns: The change.
  static func from(_ day: Day, _ person: Person) -> any DraftChange {
    var leaves = PersonLeaves()
    (leaves.person, leaves.from) = (Given(person.id), Given(day))
    return leaves
  }
}
