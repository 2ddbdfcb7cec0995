extension ScenarioBuilder {
  /// Days away of one person.
  private struct Absence {
    var days: ClosedRange<Day>
    var isTraining: Bool
  }

  /// Reads leave and training, and counts what everybody can give.
  mutating func readLeave() {
    var absences: [[Absence]] = Array(repeating: [], count: people.count)
    for (position, leave) in draft.leave.enumerated() {
      let record = Record("leave", position, at: leave.place)
      let person = findings.reference(
        leave.person, record, "person", in: personNames, orElse: .unknownPerson, isRequired: true)
      guard let from = leave.from else {
        findings.missing(record, "from")
        continue
      }
      guard findings.inOrder(leave.from, leave.until, record, "until"), let person else { continue }
      let until = leave.until?.value ?? from.value
      // Leave of other quarters is normal in a list of leave; leave of another year is a slip of the pen.
      if until.ordinal < horizon.firstDay.ordinal - 366 || from.value.ordinal > horizon.lastDay.ordinal + 366 {
        warnOutside(from.place, record, "from", from.value.description)
      }
      let why = FoldedText.setting(leave.why?.value ?? "")
      absences[person.position].append(
        Absence(days: from.value...until, isTraining: why == "training" || why == "đàotạo"))
    }
    for person in people.indices { countHours(person, absences[person]) }
  }

  private mutating func countHours(_ person: Int, _ absences: [Absence]) {
    let daily = weeklyHours(draft.people[person]) / 5
    let training = checked(draft.people[person].training, in: 0...400) ?? 0
    let (start, end) = (people[person].start, people[person].end)
    for month in horizon.months.indices {
      var worked = 0
      var away = 0
      var trained = 0
      for day in horizon.days(month) where day.isWeekday && !horizon.holidays.contains(day) {
        guard (start ?? day) <= day, day <= (end ?? day) else { continue }
        worked += 1
        if absences.contains(where: { !$0.isTraining && $0.days.contains(day) }) {
          away += 1
        } else if absences.contains(where: { $0.days.contains(day) }) {
          trained += 1
        }
      }
      let index = MonthIndex(month)
      let share = horizon.share(month, from: start, until: end)
      let left = daily * Double(worked - away)
      people[person].leaveHours[index] = daily * Double(away)
      people[person].trainingHours[index] = min(left, daily * Double(trained) + training * share)
      people[person].capacityHours[index] = max(0, left - people[person].trainingHours[index])
      people[person].overtimeHours[index] = overtime(person, index, share)
    }
  }

  private func overtime(_ person: Int, _ month: MonthIndex, _ share: Double) -> Double {
    let capacity = people[person].capacityHours[month]
    guard capacity > 0 else { return 0 }
    if let own = checked(draft.people[person].overtime, in: 0...400) { return own * share }
    return terms.policy.limit(.overtimeShare) * capacity
  }

  /// Contract hours a week; a full week where nothing sound was said.
  ///
  /// - Parameter person: The record.
  /// - Returns: Hours, at least 0.
  func weeklyHours(_ person: PersonDraft) -> Double {
    checked(person.hoursPerWeek, in: 0...168)
      ?? checked(person.hoursPerMonth, in: 0...744).map { $0 * 12 / 52 } ?? 5 * hoursPerDay
  }

  /// A number that has been checked before: `nil` where it was refused then.
  ///
  /// - Parameters:
  ///   - given: What was given.
  ///   - range: What is allowed.
  /// - Returns: The number.
  func checked(_ given: Given<Double>?, in range: ClosedRange<Double>) -> Double? {
    guard let number = given?.value, number.isFinite, range.contains(number) else { return nil }
    return number
  }
}

extension ScenarioBuilder {
  /// The people of a draft with what they can give, whatever else of it is missing or wrong.
  ///
  /// - Parameter draft: People, leave and months count.
  /// - Returns: In the draft's order.
  static func people(of draft: ScenarioDraft) -> [Person] {
    var builder = ScenarioBuilder(draft)
    builder.readHoursPerDay()
    builder.readOffices()
    builder.declarePeople()
    builder.readPeople()
    builder.readLeave()
    return builder.people
  }
}
