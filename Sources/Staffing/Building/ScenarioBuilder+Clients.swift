extension ScenarioBuilder {
  /// Takes down every client's name and id: those held, then those that opportunities would bring.
  mutating func declareClients() {
    if draft.clients.isEmpty { findings.refuse(Problem(.noClients, field: "clients")) }
    for (position, client) in draft.clients.enumerated() {
      let record = Record("clients", position, at: client.place)
      _ = findings.declare(
        id: client.id, name: client.name, as: ClientIndex(position), record, in: &clientNames,
        placeOf: { [draft] in draft.clients[$0].name?.place ?? draft.clients[$0].place })
    }
    heldClientNames = clientNames
    declareNewClients()
  }

  /// Reads the clients held.
  mutating func readClients() {
    for (position, client) in draft.clients.enumerated() {
      let record = Record("clients", position, at: client.place)
      let share = shares(client, record)
      let fee = fee(client, record)
      let contracted = findings.number(
        client.contractedHours, record, "contracted-hours", in: Findings.monthHours, isHours: true)
      var built = blankClient(name: client.name, id: client.id, record)
      built.sector = findings.reference(client.sector, record, "sector", in: sectorNames, orElse: .unknownSector)
      built.office = office(client.office, record)
      built.fee = byMonth { (fee ?? 0) * share[$0] }
      built.isActive = byMonth { share[$0] > 0 }
      built.contractedHours = byMonth { month in contracted.map { $0 * share[month] } }
      built.actualHours = findings.number(
        client.actualHours, record, "actual-hours", in: Findings.monthHours, isHours: true)
      built.renewal = client.renewal?.value
      readCare(client, record, &built)
      readFloors(client, record, &built)
      checkHours(client, record)
      clients.append(built)
    }
  }

  /// A client of whom nothing is known but its name.
  ///
  /// - Parameters:
  ///   - name: The name given.
  ///   - id: The id given.
  ///   - record: Its path.
  /// - Returns: A client without fee, months or wishes.
  func blankClient(name: Given<String>?, id: Given<String>?, _ record: Record) -> Client {
    let shown = name.map { FoldedText.tidy($0.value) }.flatMap { $0.isEmpty ? nil : $0 }
    let key = id.map { FoldedText.tidy($0.value) }.flatMap { $0.isEmpty ? nil : $0 }
    return Client(
      id: key ?? shown ?? record.path, name: shown ?? key ?? record.path, sector: nil, tier: .b, office: nil,
      fee: byMonth { _ in 0 }, isActive: byMonth { _ in false }, broughtBy: nil, contractedHours: byMonth { _ in nil },
      actualHours: nil, renewal: nil, renewalWindow: Table([]), health: .good, contactGrade: .junior, growth: 0,
      creditRisk: 0, leastMargin: terms.policy.limit(.leastMargin), seniorShare: 0,
      leastGrade: Table(repeating: nil, count: roleTable.roles.count),
      leastExpertise: Table(repeating: 0, count: roleTable.roles.count),
      wantedExpertise: Table(repeating: 0, count: roleTable.roles.count),
      leastSkills: Table(repeating: 0, count: Skill.allCases.count),
      teamLimit: Table(repeating: 0, count: roleTable.roles.count), needsSecondPerson: false, needsBackup: true,
      isPlannerApart: false, duties: [])
  }

  /// Share of each month in which the contract runs.
  private mutating func shares(_ client: ClientDraft, _ record: Record) -> [Double] {
    findings.inOrder(client.start, client.end, record, "end")
    let shares = horizon.months.indices.map {
      horizon.share($0, from: client.start?.value, until: client.end?.value)
    }
    if shares.allSatisfy({ $0 == 0 }) {
      let given = client.start.flatMap { $0.value > horizon.lastDay ? $0 : nil } ?? client.end ?? client.start
      warnOutside(given?.place, record, client.end?.value == given?.value ? "end" : "start", given?.value.description)
    }
    return shares
  }

  private mutating func fee(_ client: ClientDraft, _ record: Record) -> Double? {
    let monthly = findings.number(client.fee, record, "fee", in: Findings.amount)
    let quarterly = findings.number(client.feePerQuarter, record, "fee-per-quarter", in: Findings.amount)
    if let monthly, let quarterly, abs(monthly * 3 - quarterly) > 1e-6 * quarterly {
      findings.saidTwice(
        client.feePerQuarter?.place, after: client.fee?.place, record, "fee-per-quarter",
        value: FoldedText.number(quarterly))
    }
    if client.fee == nil, client.feePerQuarter == nil { findings.assume(record["fee"], "0") }
    return monthly ?? quarterly.map { $0 / 3 }
  }

  private mutating func readCare(_ client: ClientDraft, _ record: Record, _ built: inout Client) {
    if client.health == nil { findings.assume(record["health"], Health.good.rawValue) }
    built.health =
      findings.word(client.health, record, "health", among: Health.allCases.map { ($0.rawValue, $0) }) ?? .good
    built.growth = findings.number(client.growth, record, "growth", in: Findings.share) ?? 0
    built.creditRisk = findings.number(client.creditRisk, record, "credit-risk", in: Findings.share) ?? 0
    built.leastMargin =
      findings.number(client.leastMargin, record, "least-margin", in: -10...1) ?? terms.policy.limit(.leastMargin)
    built.seniorShare = findings.number(client.seniorShare, record, "senior-share", in: Findings.share) ?? 0
    if client.backup == nil { findings.assume(record["backup"], "yes") }
    built.needsBackup = client.backup?.value ?? true
    let tiers = Tier.allCases.map { ($0.rawValue, $0) }
    if let tier = findings.word(client.tier, record, "tier", among: tiers) { built.tier = tier }
    if let grade = grade(client.contactSeniority, record, "contact-seniority") { built.contactGrade = grade }
  }

  private mutating func readFloors(_ client: ClientDraft, _ record: Record, _ built: inout Client) {
    let names = roleTable.names
    for (role, grade) in findings.byRole(client.leastGrades, record, "least-grades", in: 1...3, names, isWhole: true) {
      built.leastGrade[role] = Grade(rawValue: Int(grade))
    }
    for (role, level) in findings.byRole(
      client.leastExpertise, record, "least-expertise", in: 0...5, names, isWhole: true)
    {
      built.leastExpertise[role] = Int(level)
    }
    for (role, size) in findings.byRole(client.teamLimits, record, "team-limits", in: 0...10_000, names, isWhole: true)
    {
      // One more than given, so that 0 stays the sign of "not given" until clients are settled.
      built.teamLimit[role] = Int(size) + 1
    }
    let skills = skills(client.leastSkills, record, "least-skills")
    for skill in Skill.allCases { built.leastSkills[skill.index] = skills[skill.index] ?? 0 }
    built.wantedExpertise = wishes(built)
  }

  /// Expertise wished per role: the sector's wish for those who handle the client's day, and every floor.
  ///
  /// - Parameter client: With sector and floors.
  /// - Returns: Levels 0 to 5.
  func wishes(_ client: Client) -> Table<Role, Int> {
    let wish = client.sector.map { sectors[$0.position].leastExpertise } ?? 0
    return Table(
      roleTable.indices.map { role in
        max(client.leastExpertise[role], roleTable.roles[role.position].handlesBudget ? wish : 0)
      })
  }

  /// Checks the numbers that hours are made of later.
  private mutating func checkHours(_ client: ClientDraft, _ record: Record) {
    _ = findings.number(client.hours, record, "hours", in: Findings.monthHours, isHours: true)
    _ = findings.number(client.growthHours, record, "growth-hours", in: Findings.monthHours, isHours: true)
    _ = findings.number(client.peakFactor, record, "peak-factor", in: 0...10)
    if client.peakFactor == nil, !client.peakMonths.isEmpty { findings.assume(record["peak-factor"], "1.3") }
  }
}
