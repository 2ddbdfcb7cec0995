extension ScenarioBuilder {
  /// Takes down every person's name and id, so that other records can refer to them.
  mutating func declarePeople() {
    if draft.people.isEmpty { findings.refuse(Problem(.noPeople, field: "people")) }
    for (position, person) in draft.people.enumerated() {
      let record = Record("people", position, at: person.place)
      _ = findings.declare(
        id: person.id, name: person.name, as: PersonIndex(position), record, in: &personNames,
        placeOf: { [draft] in draft.people[$0].name?.place ?? draft.people[$0].place })
    }
  }

  /// Reads the people: roles, grade, office, cost, dates and limits.
  mutating func readPeople() {
    for (position, person) in draft.people.enumerated() {
      let record = Record("people", position, at: person.place)
      let (hoursPerWeek, cost) = contract(person, record)
      hasOwnCost.append(cost != nil)
      findings.inOrder(person.start, person.end, record, "end")
      if person.start.map({ $0.value > horizon.lastDay }) ?? false {
        warnOutside(person.start?.place, record, "start", person.start?.value.description)
      } else if person.end.map({ $0.value.ordinal < horizon.firstDay.ordinal - 92 }) ?? false {
        // Somebody who left in the quarter before is listed for good reason: the place on a team is to be filled.
        warnOutside(person.end?.place, record, "end", person.end?.value.description)
      }
      let daily = hoursPerWeek / 5
      let contractHours = byMonth { month in
        let share = horizon.share(month, from: person.start?.value, until: person.end?.value)
        return daily * Double(horizon.weekdays(month)) * share
      }
      let none = byMonth { _ in 0.0 }
      let roles = heldRoles(person, record)
      let shown = person.name.map { FoldedText.tidy($0.value) }.flatMap { $0.isEmpty ? nil : $0 }
      let key = person.id.map { FoldedText.tidy($0.value) }.flatMap { $0.isEmpty ? nil : $0 }
      people.append(
        Person(
          id: key ?? shown ?? record.path, name: shown ?? key ?? record.path, roles: roles,
          grade: grade(person.grade, record, "grade") ?? assumeGrade(person.grade, record),
          office: office(person.office, record), costPerHour: cost ?? 0, capacityHours: none,
          contractHours: contractHours, leaveHours: none, trainingHours: none, overtimeHours: none,
          ceiling: findings.number(person.ceiling, record, "ceiling", in: Findings.share)
            ?? roleTable.roles[roles[0].position].ceiling,
          bandLow: roleTable.roles[roles[0].position].bandLow, bandHigh: roleTable.roles[roles[0].position].bandHigh,
          clientLimit: 0, leadLimit: 0,
          dedicatedTo: findings.reference(
            person.dedicated, record, "dedicated", in: clientNames, orElse: .unknownClient),
          lineManager: nil,
          productivity: findings.number(person.productivity, record, "productivity", in: 0.05...10) ?? 1,
          huntingShare: findings.number(person.hunting, record, "hunting", in: Findings.share)
            ?? terms.policy.limit(.huntingShare),
          commission: findings.number(person.commission, record, "commission", in: Findings.share) ?? 0,
          expertise: Table(repeating: 0, count: sectors.count), skills: skills(person.skills, record, "skills"),
          start: person.start?.value, end: person.end?.value))
      checkLimits(person, record)
    }
  }

  /// The grade of a word.
  ///
  /// - Parameters:
  ///   - given: What was given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  /// - Returns: The grade, or `nil` where none was given or it was refused.
  mutating func grade(_ given: Given<String>?, _ record: Record, _ field: String) -> Grade? {
    findings.word(given, record, field, among: Grade.allCases.map { ($0.word, $0) })
  }

  private mutating func assumeGrade(_ given: Given<String>?, _ record: Record) -> Grade {
    if given == nil { findings.assume(record["grade"], Grade.mid.word) }
    return .mid
  }

  private mutating func heldRoles(_ person: PersonDraft, _ record: Record) -> [RoleIndex] {
    if person.roles.isEmpty { findings.missing(record, "roles") }
    var roles: [RoleIndex] = []
    for (position, given) in person.roles.enumerated() {
      let field = "roles[\(position + 1)]"
      let role = findings.reference(
        given, record, field, in: roleTable.names, orElse: .unknownRole, isRequired: true)
      if let role, !roles.contains(role) { roles.append(role) }
    }
    return roles.isEmpty ? [RoleCatalogue.executive] : roles
  }

  /// Checks limits whose defaults come only once the roles are settled.
  private mutating func checkLimits(_ person: PersonDraft, _ record: Record) {
    _ = findings.number(person.clientLimit, record, "client-limit", in: 0...10_000, isWhole: true)
    _ = findings.number(person.leadLimit, record, "lead-limit", in: 0...10_000, isWhole: true)
    _ = findings.number(person.overtime, record, "overtime", in: 0...400, isHours: true)
    _ = findings.number(person.training, record, "training", in: 0...400, isHours: true)
  }

  /// Contract hours a week, and the hourly cost where pay was given.
  private mutating func contract(_ person: PersonDraft, _ record: Record) -> (hoursPerWeek: Double, cost: Double?) {
    let weekly = findings.number(person.hoursPerWeek, record, "hours-per-week", in: 0...168, isHours: true)
    let monthly = findings.number(person.hoursPerMonth, record, "hours-per-month", in: 0...744, isHours: true)
    if let weekly, let monthly, abs(weekly * 52 / 12 - monthly) > 1 {
      findings.saidTwice(
        person.hoursPerMonth?.place, after: person.hoursPerWeek?.place, record, "hours-per-month",
        value: FoldedText.number(monthly))
    }
    if person.hoursPerWeek == nil, person.hoursPerMonth == nil {
      findings.assume(record["hours-per-week"], FoldedText.number(5 * hoursPerDay))
    }
    let hours = weekly ?? monthly.map { $0 * 12 / 52 } ?? 5 * hoursPerDay
    if hours > 80 {
      let given = weekly == nil ? person.hoursPerMonth : person.hoursPerWeek
      findings.warn(
        Problem(
          .yearlyHours, at: given?.place ?? record.place,
          field: record[weekly == nil ? "hours-per-month" : "hours-per-week"],
          value: FoldedText.number(given?.value ?? hours)))
    }
    let cost = findings.number(person.costPerHour, record, "cost-per-hour", in: Findings.amount)
    let pay = findings.number(person.pay, record, "pay", in: Findings.amount)
    let fullTime = 5 * hoursPerDay
    return (hours, cost ?? pay.map { $0 / ((hours > 0 ? hours : fullTime) * 52 / 12) })
  }
}
