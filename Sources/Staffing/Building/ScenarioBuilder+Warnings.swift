extension ScenarioBuilder {
  /// Looks for what is implausible.
  mutating func lookAround() {
    warnOfPay()
    warnOfFees()
    warnOfConcentration()
    warnOfMissingRoles()
    warnOfIdlePeople()
    warnOfUnratedSkills()
  }

  /// Pay eight times above or below what the ladder would say is an amount per year, or in another currency.
  private mutating func warnOfPay() {
    let ratios = people.indices.filter { hasOwnCost[$0] && people[$0].costPerHour > 0 }.map { position in
      people[position].costPerHour / roleTable.ladderRatios[people[position].role.position]
    }
    guard let middle = Self.median(ratios), middle > 0 else { return }
    for position in people.indices where hasOwnCost[position] {
      let ratio = people[position].costPerHour / roleTable.ladderRatios[people[position].role.position] / middle
      guard ratio > 8 || ratio < 1 / 8 else { continue }
      let given = draft.people[position]
      let record = Record("people", position, at: given.place)
      let field = given.costPerHour ?? given.pay
      findings.warn(
        Problem(
          .implausiblePay, at: field?.place ?? record.place,
          field: record[given.costPerHour == nil ? "pay" : "cost-per-hour"], value: FoldedText.number(field?.value ?? 0)
        ))
    }
  }

  /// A fee that is far from what the hours cost, and hours of a year where hours of a month are meant.
  private mutating func warnOfFees() {
    var cost = Array(repeating: 0.0, count: clients.count)
    var isEstimated = Array(repeating: false, count: clients.count)
    for need in needs where need.stream.opportunity == nil {
      if need.isEstimated { isEstimated[need.client.position] = true }
      cost[need.client.position] +=
        need.hours.reduce(0, +) * roleTable.roles[need.role.position].medianCostPerHour
    }
    let everybody = people.reduce(0.0) { $0 + $1.ceiling * $1.capacityHours.reduce(0, +) * $1.costPerHour }
    for position in draft.clients.indices {
      let given = draft.clients[position]
      let record = Record("clients", position, at: given.place)
      let fee = clients[position].fee.reduce(0, +)
      guard fee > 0 else { continue }
      let paid = hoursPaid(by: fee, clients[position].tier) / Double(max(1, clients[position].isActive.count { $0 }))
      let yearly = [(given.hours, "hours"), (given.contractedHours, "contracted-hours")].first { value, _ in
        (value?.value ?? 0) >= 1000 && (value?.value ?? 0) > 6 * paid
      }
      if let yearly {
        findings.warn(
          Problem(
            .yearlyHours, at: yearly.0?.place ?? record.place, field: record[yearly.1],
            value: FoldedText.number(yearly.0?.value ?? 0)))
      } else if isFarOff(
        fee: fee, cost: cost[position], everybody, isFromFee: isEstimated[position] && given.hours == nil)
      {
        let field = given.fee ?? given.feePerQuarter
        findings.warn(
          Problem(
            .implausibleFee, at: field?.place ?? record.place,
            field: record[given.fee == nil ? "fee-per-quarter" : "fee"], value: FoldedText.number(field?.value ?? 0)))
      }
    }
  }

  /// Hours that come from the fee always fit it; they are too many where nobody could ever give them.
  private func isFarOff(fee: Double, cost: Double, _ everybody: Double, isFromFee: Bool) -> Bool {
    isFromFee ? cost > everybody : cost > 3 * fee || fee > 100 * cost
  }

  private mutating func warnOfConcentration() {
    let fees = draft.clients.indices.map { clients[$0].fee.reduce(0, +) }
    let all = fees.reduce(0, +)
    guard all > 0, draft.clients.count > 1 else { return }
    for position in draft.clients.indices where fees[position] > terms.policy.limit(.concentration) * all {
      let given = draft.clients[position]
      let record = Record("clients", position, at: given.place)
      let percent = (fees[position] / all * 100).rounded()
      findings.warn(
        Problem(
          .concentration, at: (given.fee ?? given.feePerQuarter)?.place ?? record.place, field: record["fee"],
          value: "\(FoldedText.number(percent)) %",
          allowed: ["\(FoldedText.number(terms.policy.limit(.concentration) * 100)) %"]))
    }
  }

  private mutating func warnOfMissingRoles() {
    for role in roleTable.indices where holders(role) == 0 && needs.contains(where: { $0.role == role }) {
      findings.warn(Problem(.nobodyHoldsRole, field: "people", value: roleTable.roles[role.position].name))
    }
  }

  private mutating func warnOfIdlePeople() {
    var wanted = Set<Int>()
    for need in needs { wanted.insert(need.role.position) }
    for position in people.indices where people[position].capacityHours.contains(where: { $0 > 0 }) {
      let hasWork = people[position].roles.contains { role in
        roleTable.indices.contains { wanted.contains($0.position) && canDo(role, $0) }
      }
      guard !hasWork else { continue }
      let record = Record("people", position, at: draft.people[position].place)
      findings.warn(
        Problem(.noWorkForPerson, at: record.place, field: record["roles"], value: people[position].name))
    }
  }
}
