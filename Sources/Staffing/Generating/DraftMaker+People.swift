extension DraftMaker {
  /// Invents the people of every office, their pay, knowledge and leave.
  mutating func makePeople() {
    for office in offices.indices {
      let count = wish.people * (office + 1) / size.offices - wish.people * office / size.offices
      let roles = GeneratedSize.roles(people: count)
      // Managers leave only where the others can still lead every client.
      var spareLeads = 2 * (roles[3] + roles[4]) - clientCount(office)
      for (role, heads) in roles.enumerated() {
        for head in 0..<heads { add(role, office, isOnlyOne: heads < 3, isFirst: head == 0, &spareLeads) }
      }
    }
    for place in people.indices { draft.people.append(record(of: place)) }
    makeLeave()
    makeExpertise()
    let counted = ScenarioBuilder.people(of: draft)
    for place in people.indices where !people[place].hasLeft {
      let hours = counted[place].capacityHours.reduce(0, +) / Double(wish.months)
      people[place].hours = hours * counted[place].ceiling
    }
  }

  private mutating func add(
    _ role: Int, _ office: Int, isOnlyOne: Bool, isFirst: Bool, _ spareLeads: inout Int
  ) {
    let grade: Grade
    let draw = random.unit()
    switch role {
    case 0: grade = draw < 0.7 ? .junior : .mid
    case 4: grade = isFirst || draw < 0.6 ? .senior : .mid
    case 3: grade = draw < 0.1 ? .junior : draw < 0.65 ? .mid : .senior
    default: grade = draw < 0.3 ? .junior : draw < 0.75 ? .mid : .senior
    }
    // 7 % of people leave in a quarter; those of the quarter before are still in the lists, and on today's teams.
    let wouldLeave = !isOnlyOne && role != 4 && random.chance(0.07)
    let hasLeft = wouldLeave && (role != 3 || spareLeads >= 2)
    if hasLeft, role == 3 { spareLeads -= 2 }
    let isNew = !hasLeft && !isOnlyOne && role != 4 && random.chance(0.06)
    let ladder = RoleCatalogue.ladderRatios[role] * [0.82, 1, 1.2][grade.rawValue - 1]
    let pay = tidy(executivePay * ladder * random.number(in: 0.92...1.08))
    people.append(
      GeneratedPerson(
        name: names.person(&random), role: role, grade: grade, office: office, knows: knowledge(role, grade), pay: pay,
        hasLeft: hasLeft, isNew: isNew, isOnlyOne: isOnlyOne))
  }

  /// Everybody knows a few sectors well and some a little; the more so the longer they are in the trade.
  private mutating func knowledge(_ role: Int, _ grade: Grade) -> [Int] {
    let reach = role == 0 ? 1 : grade.rawValue + (role >= 3 ? 2 : 1)
    var levels = Array(repeating: 0, count: sectors.count)
    let order = random.shuffled(Array(sectors.indices))
    for (number, sector) in order.enumerated() {
      if number < reach {
        levels[sector] = min(5, random.whole(in: 2...3) + (random.chance(0.4) ? grade.rawValue : 0))
      } else if number < max(5, 2 * reach + 1) {
        levels[sector] = random.whole(in: 1...2)
      }
    }
    return levels
  }

  /// The end of a later quarter of the calendar at which somebody leaves, so that no quarter is torn; mostly none.
  private mutating func laterEnd() -> Day? {
    for number in 1..<max(2, wish.months) {
      let month = wish.firstMonth.advanced(by: number)
      guard number < wish.months, month.quarter != month.advanced(by: -1).quarter else { continue }
      if random.chance(0.05) { return Day(ordinal: month.firstDay.ordinal - 1) }
    }
    return nil
  }

  private mutating func record(of place: Int) -> PersonDraft {
    let made = people[place]
    let month = wish.firstMonth
    var person = PersonDraft()
    person.name = Given(made.name)
    person.roles = [Given(RoleCatalogue.roles[made.role].id)]
    person.grade = Given(made.grade.word)
    if size.offices > 1 { person.office = Given(offices[made.office]) }
    person.pay = Given(made.pay)
    person.hoursPerWeek = Given(40)
    if made.hasLeft { person.end = Given(Day(ordinal: month.firstDay.ordinal - 1)) }
    if made.isNew { person.start = Given(month.firstDay) }
    if !made.hasLeft, !made.isOnlyOne, made.role < 3 { person.end = laterEnd().map { Given($0) } }
    if made.role >= 3 {
      person.skills = [Setting(name: Given(Skill.communication.word), number: Given(Double(made.grade.rawValue + 2)))]
    }
    return person
  }

  /// Holidays of a few days, some of them around Tết; now and then some weeks, or two months at a time.
  ///
  /// Where an office has hardly anybody else of the role nobody is away for long: clients could not be served.
  private mutating func makeLeave() {
    let first = wish.firstMonth.firstDay.ordinal
    let last = wish.firstMonth.advanced(by: wish.months - 1).lastDay.ordinal
    for place in people.indices where !people[place].hasLeft {
      for quarter in 0..<(wish.months + 2) / 3 {
        let draw = random.unit()
        guard draw < 0.55 else { continue }
        let isParental = draw < 0.015 && !people[place].isOnlyOne
        let isSick = !isParental && draw < 0.03 && !people[place].isOnlyOne
        let length = draw < 0.03 ? 21 : random.whole(in: 2...8)
        var from = Day(ordinal: first + quarter * 91 + random.whole(in: 0...80))
        guard from.ordinal <= last else { continue }
        var until = from.ordinal + (people[place].isOnlyOne ? min(2, length) : length)
        if isParental {
          // From the first of a month on, so that no month is left with a day or two.
          from = from.month.firstDay
          until = from.month.advanced(by: 1).lastDay.ordinal
        }
        var leave = LeaveDraft()
        leave.person = Given(people[place].name)
        leave.from = Given(from)
        leave.until = Given(Day(ordinal: min(last, until)))
        leave.why = Given(isParental ? "parental" : isSick ? "sick" : random.chance(0.1) ? "training" : "holiday")
        draft.leave.append(leave)
      }
    }
  }

  private mutating func makeExpertise() {
    for person in people {
      for sector in sectors.indices where person.knows[sector] > 0 {
        var line = ExpertiseDraft()
        line.person = Given(person.name)
        line.sector = Given(sectors[sector])
        line.level = Given(Double(person.knows[sector]))
        draft.expertise.append(line)
      }
    }
  }
}
