extension ScenarioBuilder {
  /// Lets references find the clients that opportunities would bring.
  mutating func declareNewClients() {
    var brought: [Int: Place?] = [:]
    var next = draft.clients.count
    for (position, opportunity) in draft.opportunities.enumerated() {
      let record = Record("opportunities", position, at: opportunity.place)
      let named = opportunity.client.flatMap { FoldedText.key($0.value).isEmpty ? nil : $0 }
      if let named, case .found(let known) = clientNames.match(named.value) {
        if let first = brought[known.position] {
          // A client that is not yet there can be brought by one opportunity only.
          findings.refuse(
            duplicate: named.value, at: named.place ?? record.place, field: record["client"], other: first)
          opportunityClients.append(nil)
        } else {
          opportunityClients.append(known)
        }
        continue
      }
      guard kind(opportunity, known: nil) != .campaign else {
        opportunityClients.append(
          findings.reference(
            named, record, "client", in: clientNames, orElse: .unknownClient, isRequired: true))
        continue
      }
      guard let name = named ?? opportunity.name, !FoldedText.key(name.value).isEmpty else {
        opportunityClients.append(nil)
        continue
      }
      let index = ClientIndex(next)
      if clientNames.add(FoldedText.tidy(name.value), for: index) != nil {
        findings.refuse(duplicate: name.value, at: name.place ?? record.place, field: record["name"], other: nil)
        opportunityClients.append(nil)
        continue
      }
      next += 1
      brought[index.position] = .some(name.place ?? opportunity.place)
      opportunityClients.append(index)
    }
  }

  /// Reads the opportunities and adds the clients they would bring.
  mutating func readOpportunities() {
    var seen = NameTable<Opportunity>()
    for (position, opportunity) in draft.opportunities.enumerated() {
      let record = Record("opportunities", position, at: opportunity.place)
      let index = OpportunityIndex(position)
      let (id, name) = findings.declare(
        id: opportunity.id, name: opportunity.name, as: index, record, in: &seen,
        placeOf: { [draft] in draft.opportunities[$0].name?.place ?? draft.opportunities[$0].place })
      let client = opportunityClients[position]
      let brings = client.map { $0.position >= draft.clients.count } ?? true
      let kind = readKind(opportunity, record, brings)
      let (months, pitchMonth) = readMonths(opportunity, record, kind)
      let fee = findings.number(opportunity.fee, record, "fee", in: Findings.amount)
      if opportunity.fee == nil { findings.missing(record, "fee") }
      let probability = findings.number(opportunity.probability, record, "probability", in: Findings.share)
      let standard = kind == .campaign ? 1 : 0.43
      if opportunity.probability == nil { findings.assume(record["probability"], FoldedText.number(standard)) }
      let margin = findings.number(opportunity.leastMargin, record, "least-margin", in: -10...1)
      if let client, brings { addClient(client, opportunity, index, record, months, pitchMonth) }
      opportunities.append(
        Opportunity(
          id: id, name: name, kind: kind, client: client ?? ClientIndex(0), bringsClient: brings, fee: fee ?? 0,
          probability: probability ?? standard,
          otherCost: findings.number(opportunity.otherCost, record, "other-cost", in: Findings.amount) ?? 0,
          pitchCost: findings.number(opportunity.pitchCost, record, "pitch-cost", in: Findings.amount) ?? 0,
          leastMargin: margin ?? terms.policy.limit(.opportunityMargin),
          abilityToPay: findings.number(opportunity.abilityToPay, record, "ability-to-pay", in: Findings.amount),
          creditRisk: findings.number(opportunity.creditRisk, record, "credit-risk", in: Findings.share) ?? 0,
          followOn: findings.number(opportunity.followOn, record, "follow-on", in: Findings.amount) ?? 0,
          months: months.map(MonthIndex.init), pitchMonth: pitchMonth.map(MonthIndex.init),
          departmentHours: uses(opportunity, record, months, pitchMonth),
          isAccepted: opportunity.must?.value ?? false))
    }
  }

  /// What an opportunity is where its word is missing or wrong.
  private func kind(_ opportunity: OpportunityDraft, known: ClientIndex?) -> Opportunity.Kind {
    if let given = opportunity.kind, let kind = Opportunity.Kind(rawValue: FoldedText.key(given.value)) { return kind }
    if opportunity.pitchMonth != nil || !opportunity.pitchHours.isEmpty { return .pitch }
    return known == nil ? .client : .campaign
  }

  private mutating func readKind(
    _ opportunity: OpportunityDraft, _ record: Record, _ brings: Bool
  ) -> Opportunity.Kind {
    let words = Opportunity.Kind.allCases.map { ($0.rawValue, $0) }
    if let kind = findings.word(opportunity.kind, record, "kind", among: words) { return kind }
    let kind = kind(opportunity, known: brings ? nil : ClientIndex(0))
    if opportunity.kind == nil { findings.assume(record["kind"], kind.rawValue) }
    return kind
  }

  private mutating func readMonths(
    _ opportunity: OpportunityDraft, _ record: Record, _ kind: Opportunity.Kind
  ) -> (delivery: Range<Int>, pitch: Int?) {
    findings.inOrder(opportunity.from, opportunity.until, record, "until")
    let delivery = horizon.places(from: opportunity.from?.value, until: opportunity.until?.value)
    if opportunity.from == nil { findings.assume(record["from"], horizon.months[0].description) }
    if opportunity.until == nil {
      findings.assume(record["until"], horizon.months[horizon.months.count - 1].description)
    }
    if let given = opportunity.pitchMonth {
      let pitch = horizon.position(given.value)
      if pitch == nil { warnOutside(given.place, record, "pitch-month", given.value.description) }
      return (delivery, pitch)
    }
    if delivery.isEmpty {
      let given = opportunity.from ?? opportunity.until
      warnOutside(given?.place, record, "from", given?.value.description)
    }
    guard kind == .pitch || !opportunity.pitchHours.isEmpty, !delivery.isEmpty else { return (delivery, nil) }
    let pitch = max(0, delivery.lowerBound - 1)
    findings.assume(record["pitch-month"], horizon.months[pitch].description)
    return (delivery, pitch)
  }

  private mutating func addClient(
    _ index: ClientIndex, _ opportunity: OpportunityDraft, _ owner: OpportunityIndex, _ record: Record,
    _ months: Range<Int>, _ pitchMonth: Int?
  ) {
    let named = opportunity.client.flatMap { FoldedText.key($0.value).isEmpty ? nil : $0 } ?? opportunity.name
    var client = blankClient(name: named, id: nil, record)
    client.broughtBy = owner
    client.isActive = byMonth { months.contains($0) || $0 == pitchMonth }
    client.sector = findings.reference(opportunity.sector, record, "sector", in: sectorNames, orElse: .unknownSector)
    client.office = office(opportunity.office, record)
    client.wantedExpertise = wishes(client)
    client.needsBackup = false
    let tiers = Tier.allCases.map { ($0.rawValue, $0) }
    if let tier = findings.word(opportunity.tier, record, "tier", among: tiers) {
      client.tier = tier
    } else {
      findings.assume(record["tier"], Tier.b.rawValue)
    }
    clients.append(client)
  }

  /// Department hours: those of the creative director in the pitch month, all others in the months of delivery.
  private mutating func uses(
    _ opportunity: OpportunityDraft, _ record: Record, _ months: Range<Int>, _ pitchMonth: Int?
  ) -> [DepartmentUse] {
    let given = findings.byReference(
      opportunity.departments, record, "departments", in: Findings.monthHours, departmentNames,
      orElse: .unknownDepartment, isHours: true)
    var uses: [DepartmentUse] = []
    for (department, hours) in given where hours > 0 {
      let isPitching = isCreativeDirector(department)
      let places = isPitching ? pitchMonth.map { [$0] } ?? Array(months.prefix(1)) : Array(months)
      uses += places.map { DepartmentUse(department: department, month: MonthIndex($0), hours: hours) }
    }
    return uses
  }

  /// Whether a department is the creative director, whose hours a pitch needs beside a director's.
  ///
  /// - Parameter department: Which.
  /// - Returns: Whether its name says so.
  func isCreativeDirector(_ department: DepartmentIndex) -> Bool {
    ["creativedirector", "giámđốcsángtạo"].contains(FoldedText.setting(departments[department.position].name))
  }
}
