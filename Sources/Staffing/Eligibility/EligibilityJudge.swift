/// Judges single triples: the first rule that fails, prices of an hour, history.
struct EligibilityJudge {
  let scenario: Scenario
  private let needRanges: ContiguousArray<Range<Int>>
  private let everybody: [PersonIndex]
  private let peopleByOffice: [[PersonIndex]]
  /// Per person, today's and former stays, in file order.
  private let stays: Table<Person, [Membership]>
  /// Per person, pins that say never.
  private let bans: Table<Person, [Pin]>
  /// Per client, its rivals under cooling-off, with the quarters of cooling.
  private let rivals: Table<Client, [(client: ClientIndex, quarters: Double, exempt: [RoleIndex])]>

  init(_ scenario: Scenario) {
    self.scenario = scenario
    let roleCount = scenario.roles.count
    var ranges = ContiguousArray(repeating: 0..<0, count: scenario.clients.count * roleCount)
    for (place, need) in scenario.needs.enumerated() {
      let slot = need.client.position * roleCount + need.role.position
      ranges[slot] = (ranges[slot].isEmpty ? place : ranges[slot].lowerBound)..<place + 1
    }
    needRanges = ranges
    everybody = Array(scenario.people.ids)
    peopleByOffice = scenario.offices.indices.map { office in
      scenario.people.ids.filter { scenario.people[$0].office.map { $0 == office } ?? true }
    }
    var stays = Table<Person, [Membership]>(repeating: [], count: scenario.people.count)
    for membership in scenario.memberships { stays[membership.person].append(membership) }
    self.stays = stays
    var bans = Table<Person, [Pin]>(repeating: [], count: scenario.people.count)
    for pin in scenario.pins where pin.kind == .never && scenario.policy.isOn(.pinNever) {
      bans[pin.person].append(pin)
    }
    self.bans = bans
    var rivals = Table<Client, [(client: ClientIndex, quarters: Double, exempt: [RoleIndex])]>(
      repeating: [], count: scenario.clients.count)
    for conflict in scenario.conflicts where conflict.kind == .coolingOff && scenario.policy.isOn(.coolingOff) {
      for client in conflict.clients {
        for rival in conflict.clients where rival != client {
          rivals[client].append((rival, conflict.coolingOffQuarters, conflict.exempt))
        }
      }
    }
    self.rivals = rivals
  }

  func needs(of client: ClientIndex, _ role: RoleIndex) -> Range<Int> {
    needRanges[client.position * scenario.roles.count + role.position]
  }

  /// The people of the client's office; everybody where it has none.
  func candidates(of client: ClientIndex) -> [PersonIndex] {
    guard let office = scenario.clients[client].office, scenario.policy.isOn(.officeReach) else { return everybody }
    return peopleByOffice[office]
  }

  /// The triple with the stages in which it may be used, or `nil` where there are none.
  func triple(
    _ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex, needs: Range<Int>, isCalledFor: Bool
  ) -> EligibleTriple? {
    let productivity = productivity(person, role)
    guard productivity > 0 else { return nil }
    var stages: UInt64 = 0
    var failing: Ineligibility?
    for stage in scenario.stages.ids {
      if let reason = reason(person, client, role, stage, productivity: productivity, needs: needs) {
        guard isCalledFor, !reason.rule.isPhysical else { continue }
        failing = failing ?? reason
      }
      stages |= 1 << UInt64(stage.position)
    }
    guard stages != 0 else { return nil }
    return EligibleTriple(
      person: person, client: client, role: role, stages: stages, reason: failing, needs: needs,
      productivity: productivity, hourPrices: hourPrices(person, client, role),
      quarters: stays[person].first { $0.ended == nil && $0.client == client && $0.role == role }?.quarters)
  }

  /// The greatest productivity with which any of the person's roles does the demanded role's work; 0 where none may.
  func productivity(_ person: PersonIndex, _ role: RoleIndex) -> Double {
    let subject = scenario.people[person]
    var best = 0.0
    for own in subject.roles {
      if own == role { best = max(best, 1) }
      for cover in scenario.roles[own].covers where cover.role == role { best = max(best, cover.productivity) }
    }
    return best * subject.productivity
  }

  /// The first rule that fails, the physical ones before those that may be relaxed.
  func reason(
    _ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex, _ stage: StageIndex, productivity: Double,
    needs: Range<Int>
  ) -> Ineligibility? {
    var first: Ineligibility?
    visit(person, client, role, stage, productivity: productivity, needs: needs) { reason in
      first = reason
      return false
    }
    return first
  }

  /// Tells the rules that fail, the physical ones before those that may be relaxed, until it is told to stop.
  ///
  /// What cannot be done at all fails alone: of somebody who may not do the work nothing else is worth telling.
  func visit(
    _ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex, _ stage: StageIndex, productivity: Double,
    needs: Range<Int>, _ goesOn: (Ineligibility) -> Bool
  ) {
    let subject = scenario.people[person]
    let account = scenario.clients[client]
    guard productivity > 0 else {
      _ = goesOn(.cannotCover)
      return
    }
    if let office = subject.office, let other = account.office, office != other, scenario.policy.isOn(.officeReach),
      !goesOn(.otherOffice)
    {
      return
    }
    let hasHours = scenario.stages[stage].monthIndices.contains { month in
      subject.greatestHours(month) > 0 && needs.contains { scenario.needs[NeedIndex($0)].hours[month] > 0 }
    }
    guard hasHours else {
      _ = goesOn(.noHours)
      return
    }
    if let only = subject.dedicatedTo, only != client, scenario.policy.isOn(.dedicated), !goesOn(.dedicated(to: only)) {
      return
    }
    let ban = bans[person].first {
      $0.client == client && ($0.role == nil || $0.role == role) && $0.stages.contains(stage)
    }
    if let ban, !goesOn(.banned(why: ban.why)) { return }
    if let least = account.leastGrade[role], subject.grade < least, !isAbove(subject, role),
      scenario.policy.isOn(.gradeFloor), !goesOn(.gradeTooLow(least: least))
    {
      return
    }
    let leastExpertise = account.leastExpertise[role]
    if leastExpertise > 0, expertise(person, account) < leastExpertise, scenario.policy.isOn(.expertiseFloor),
      !goesOn(.expertiseTooLow(least: leastExpertise))
    {
      return
    }
    if let rival = recentRival(person, client, stage) { _ = goesOn(.coolingOff(rival: rival)) }
  }

  /// Whether somebody of a higher role does the work: grades count inside a role.
  private func isAbove(_ subject: Person, _ role: RoleIndex) -> Bool {
    subject.roles.allSatisfy { $0 != role && scenario.roles[$0].ladder > scenario.roles[role].ladder }
  }

  private func expertise(_ person: PersonIndex, _ account: Client) -> Int {
    guard let sector = account.sector else { return 5 }
    return scenario.people[person].expertise[sector]
  }

  private func recentRival(_ person: PersonIndex, _ client: ClientIndex, _ stage: StageIndex) -> ClientIndex? {
    guard !rivals[client].isEmpty else { return nil }
    let isOnTeam = stays[person].contains { $0.ended == nil && $0.client == client }
    let today = scenario.months[0].month.firstDay.ordinal - 1
    let begins = scenario.months[scenario.stages[stage].months.lowerBound].month.firstDay.ordinal
    for rival in rivals[client] where !rival.exempt.contains(scenario.people[person].role) {
      for stay in stays[person] where stay.client == rival.client {
        // Whoever is on today's team of both rivals may stay with either.
        if stay.ended == nil, isOnTeam { continue }
        // A quarter counts as 91 days; a stay that goes on ends today at the earliest.
        let ended = stay.ended?.ordinal ?? today
        if Double(begins - ended) < rival.quarters * 91 { return rival.client }
      }
    }
    return nil
  }

  private func hourPrices(
    _ person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex
  ) -> EligibleTriple.HourPrices {
    let subject = scenario.people[person]
    let account = scenario.clients[client]
    let demanded = scenario.roles[role]
    let median = demanded.medianCostPerHour
    let policy = scenario.policy
    var prices = EligibleTriple.HourPrices(
      staffing: subject.costPerHour, expertise: 0, seniority: 0, upwardCover: 0, planningBurden: 0)
    let missing = max(0, account.wantedExpertise[role] - expertise(person, account))
    if policy.isOn(.expertise) { prices.expertise = Double(missing) * policy.number(.expertise) * median }
    if subject.roles.contains(role) {
      let asked = account.leastGrade[role] ?? .mid
      let above = max(0, subject.grade.rawValue - asked.rawValue)
      if policy.isOn(.seniority) { prices.seniority = Double(above) * policy.number(.seniority) * median }
    } else {
      let steps = max(1, scenario.roles[subject.role].ladder - demanded.ladder)
      if policy.isOn(.upwardCover) { prices.upwardCover = Double(steps) * policy.number(.upwardCover) * median }
      if demanded.plans, policy.isOn(.planningBurden) {
        prices.planningBurden = policy.number(.planningBurden) * median
      }
    }
    return prices
  }
}
