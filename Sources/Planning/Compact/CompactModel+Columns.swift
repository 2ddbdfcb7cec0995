import LinearProgramming
import Staffing

extension CompactModel {
  /// Adds a column and what it is; its cost is charged apart.
  mutating func addColumn(
    _ kind: ColumnKind, lower: Double = 0, upper: Double, integer: Bool = false
  ) -> ColumnIndex {
    kinds.append(kind)
    valueCosts.append(0)
    if splitsCash {
      cashCosts.append(0)
      moneyCosts.append(0)
    }
    for goal in goalCosts.indices { goalCosts[goal].append(0) }
    return program.addColumn(cost: 0, lower: lower, upper: upper, integer: integer)
  }

  /// Adds to a column's cost, and to the goal that the term counts for.
  mutating func charge(_ amount: Double, _ column: ColumnIndex, _ term: TermCode) {
    program.setCost(column, program.costs[column.position] + amount)
    if term.isValue { valueCosts[column.position] += amount }
    if splitsCash, term.isCash { cashCosts[column.position] += amount }
    if splitsCash, term.isMoney { moneyCosts[column.position] += amount }
    if !goalCosts.isEmpty { goalCosts[term.goal.position][column.position] += amount }
  }

  /// Adds a column by which one rule at one subject may be broken; shut unless breaks are allowed.
  mutating func addBreak(_ group: RuleGroup, greatest: Double = 1) -> ColumnIndex {
    addBreak(group.rule, of: allowsBreaks ? [group] : [], greatest: greatest)
  }

  /// Adds a column by which a rule may be broken; shut unless breaks are allowed.
  ///
  /// One unit weighs the policy's weight of the rule, unless told otherwise: a column that only follows from another weighs 0, and
  /// belongs to no group.
  mutating func addBreak(
    _ rule: RuleCode, of groups: [RuleGroup], greatest: Double = 1, weight: Double? = nil
  ) -> ColumnIndex {
    let column = addColumn(.breaking(rule), upper: allowsBreaks ? greatest : 0)
    breaks.append(
      BreakColumn(
        column: column, rule: rule, weight: weight ?? scenario.policy.breakWeight(rule), greatest: greatest))
    if allowsBreaks { breakGroups.append(groups) }
    return column
  }

  /// Binary columns: a triple is on the team in a stage.
  mutating func addAssignments() {
    let stages = scenario.stages.count
    seatColumns = ContiguousArray(repeating: -1, count: eligibility.triples.count * stages)
    for place in eligibility.triples.indices {
      let triple = eligibility.triples[place]
      for stage in scenario.stages.ids where triple.isEligible(in: stage) {
        let column = addColumn(
          .assignment(triple: Int32(truncatingIfNeeded: place), stage: stage), upper: 1, integer: true)
        seatColumns[place * stages + stage.position] = Int32(truncatingIfNeeded: column.position)
      }
    }
  }

  /// Extra hours above the least, one column per triple, need and month in which both sides have hours.
  mutating func addHours() {
    let months = scenario.months.count
    hourStarts.reserveCapacity(eligibility.triples.count)
    for place in eligibility.triples.indices {
      let triple = eligibility.triples[place]
      hourStarts.append(Int32(truncatingIfNeeded: hourColumns.count))
      for need in triple.needs.lazy.map(NeedIndex.init) {
        let weight = scenario.hourWeight(scenario.needs[need].stream)
        for month in scenario.months.ids {
          let most = scenario.greatestHours(triple, need, month)
          guard most > 0, triple.isEligible(in: scenario.months[month].stage) else {
            hourColumns.append(-1)
            leastHours.append(0)
            continue
          }
          let least = scenario.needs[need].isSingle ? most : scenario.leastHours(triple, need, month)
          let column = addColumn(
            .hours(triple: Int32(truncatingIfNeeded: place), need: need, month: month), upper: most - least)
          hourColumns.append(Int32(truncatingIfNeeded: column.position))
          leastHours.append(least)
          let place = HourPlace(triple: place, need: need, month: month, slot: hourColumns.count - 1)
          charge(triple.hourPrices, place, weight: weight)
        }
      }
    }
    precondition(hourColumns.count == leastHours.count && months > 0, "Every place of hours has its least hours.")
  }

  /// Charges every price of an hour to extra hours and, for the least hours, to the assignment.
  private mutating func charge(_ prices: EligibleTriple.HourPrices, _ place: HourPlace, weight: Double) {
    if scenario.policy.isOn(.cost) { charge(hours: place, prices.staffing * weight, .staffing) }
    charge(hours: place, prices.expertise * weight, .expertise)
    charge(hours: place, prices.seniority * weight, .seniority)
    charge(hours: place, prices.upwardCover * weight, .upwardCover)
    charge(hours: place, prices.planningBurden * weight, .planningBurden)
  }

  /// Charges an amount per hour of work.
  mutating func charge(hours place: HourPlace, _ amount: Double, _ term: TermCode) {
    guard amount != 0 else { return }
    charge(amount, ColumnIndex(Int(hourColumns[place.slot])), term)
    if leastHours[place.slot] > 0, let seat = seat(place.triple, scenario.months[place.month].stage) {
      charge(amount * leastHours[place.slot], seat, term)
    }
  }

  /// Works columns where several roles on one client are allowed, and main contact columns.
  mutating func addWorksAndContacts() {
    let stages = scenario.stages.count
    worksColumns = ContiguousArray(repeating: -1, count: pairs.pairs.count * stages)
    leadColumns = worksColumns
    for place in pairs.pairs.indices {
      let pair = pairs.pairs[place]
      let person = scenario.people[pair.person]
      for stage in scenario.stages.ids {
        let seats = pair.triples.compactMap { seat(Int($0), stage) }
        guard !seats.isEmpty else { continue }
        let index = Int32(truncatingIfNeeded: place)
        if seats.count > 1, allowsSeveralRoles(pair.client, pair.person) {
          let column = addColumn(.works(pair: index, stage: stage), upper: 1)
          worksColumns[place * stages + stage.position] = Int32(truncatingIfNeeded: column.position)
          link(works: column, to: seats)
        }
        // Before a client is active there may be a pitch's team, but no main contact.
        if person.leadLimit > 0, scenario.isActive(pair.client, stage) {
          let column = addColumn(.mainContact(pair: index, stage: stage), upper: 1, integer: true)
          leadColumns[place * stages + stage.position] = Int32(truncatingIfNeeded: column.position)
        }
      }
    }
  }

  /// Shortfall, freelance, overtime and acceptance.
  mutating func addOutside() {
    let months = scenario.months.count
    let freelanceLimit = scenario.policy.isOn(.freelance) ? scenario.policy.limit(.freelanceHours) : 0
    for need in scenario.needs.ids {
      let record = scenario.needs[need]
      for month in scenario.months.ids {
        let wanted = record.hours[month]
        let hasShortfall = wanted > 0 && record.stream.opportunity == nil
        let hasFreelance = wanted > 0 && freelanceLimit > 0
        shortfallColumns.append(hasShortfall ? code(addColumn(.shortfall(need, month), upper: wanted)) : -1)
        freelanceColumns.append(
          hasFreelance ? code(addColumn(.freelance(need, month), upper: min(wanted, freelanceLimit))) : -1)
      }
    }
    overtimeColumns = ContiguousArray(repeating: -1, count: scenario.people.count * months * 2)
    for person in scenario.people.ids {
      for month in scenario.months.ids where scenario.people[person].overtimeHours[month] > 0 {
        for half in 0..<2 {
          let column = addColumn(
            .overtime(person, month, half: half), upper: scenario.people[person].overtimeHours[month] / 2)
          overtimeColumns[(person.position * months + month.position) * 2 + half] = code(column)
        }
      }
    }
    for opportunity in scenario.opportunities.ids {
      // The rule of opportunities has a row that keeps what is accepted already, so that it can give way.
      let isFixed = scenario.opportunities[opportunity].isAccepted && !scenario.policy.isOn(.opportunities)
      let column = addColumn(.accept(opportunity), lower: isFixed ? 1 : 0, upper: 1, integer: true)
      acceptColumns.append(code(column))
    }
  }

  private func code(_ column: ColumnIndex) -> Int32 { Int32(truncatingIfNeeded: column.position) }
}

/// A place of hours: a triple's work for a need in a month.
struct HourPlace {
  var triple: Int
  var need: NeedIndex
  var month: MonthIndex
  /// The place in the model's hour tables.
  var slot: Int
}

extension Goal {
  /// The place in `allCases`.
  var position: Int {
    switch self {
    case .coverage: 0
    case .continuity: 1
    case .money: 2
    }
  }
}
