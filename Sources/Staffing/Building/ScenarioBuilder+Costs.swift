extension ScenarioBuilder {
  /// Settles what an hour of everybody costs, and each role's median, of which all prices are multiples.
  mutating func priceRoles() {
    var base = executiveCost()
    if base == nil {
      base = affordableCost() ?? 1
      findings.assume("roles.executive.cost", FoldedText.number(base ?? 1))
    }
    let standards = roleTable.indices.map { role in
      roleTable.costs[role.position] ?? roleTable.ladderRatios[role.position] * (base ?? 1)
    }
    for position in people.indices where !hasOwnCost[position] {
      people[position].costPerHour = standards[people[position].role.position]
      let record = Record("people", position, at: draft.people[position].place)
      findings.assume(record["cost-per-hour"], FoldedText.number(people[position].costPerHour))
    }
    for role in roleTable.indices {
      let held = draft.heldMedians[roleTable.roles[role.position].id]
      let median = held ?? Self.median(people.filter { $0.role == role }.map(\.costPerHour)) ?? 0
      // Nobody in the role, or nobody who costs anything: a price of nothing would weigh nothing.
      roleTable.roles[role.position].medianCostPerHour = median > 0 ? median : max(standards[role.position], 1e-9)
    }
  }

  /// An executive's hourly cost by the costs that were given: their median, else by the ladder from other roles.
  private func executiveCost() -> Double? {
    func costs(_ role: RoleIndex) -> [Double] {
      people.indices.filter { hasOwnCost[$0] && people[$0].role == role && people[$0].costPerHour > 0 }
        .map { people[$0].costPerHour }
    }
    if let own = Self.median(costs(RoleCatalogue.executive)) ?? roleTable.costs[RoleCatalogue.executive.position] {
      return own > 0 ? own : nil
    }
    let others = roleTable.indices.compactMap { role in
      Self.median(costs(role)).map { $0 / roleTable.ladderRatios[role.position] }
    }
    return Self.median(others)
  }

  /// What an executive's hour may cost where nobody's pay is known: so much that the fees keep everybody busy for nine
  /// tenths of the hours there are.
  private func affordableCost() -> Double? {
    let fees = clients.flatMap { Array($0.fee) }.reduce(0, +)
    let hours = people.reduce(0.0) { sum, person in
      sum + roleTable.ladderRatios[person.role.position] * person.ceiling * person.capacityHours.reduce(0, +)
    }
    guard fees > 0, hours > 0 else { return nil }
    return terms.policy.limit(.accountShare) * fees / (0.9 * hours)
  }

  /// The median of numbers; of an even count the mean of the middle two.
  ///
  /// - Parameter numbers: In any order.
  /// - Returns: `nil` where there are none.
  static func median(_ numbers: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// Gives a tier to clients of whom none was said: by their size against the mean client.
  mutating func placeTiers() {
    let sizes = draft.clients.indices.map(size)
    let known = sizes.filter { $0 > 0 }
    let mean = known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    for position in draft.clients.indices where draft.clients[position].tier == nil {
      clients[position].tier = sizes[position] >= 1.5 * mean ? .a : sizes[position] >= 0.5 * mean ? .b : .c
      let record = Record("clients", position, at: draft.clients[position].place)
      findings.assume(record["tier"], clients[position].tier.rawValue)
    }
  }

  /// A client's monthly income, or what its hours would be worth.
  private func size(_ position: Int) -> Double {
    let given = draft.clients[position]
    let fee =
      checked(given.fee, in: Findings.amount) ?? checked(given.feePerQuarter, in: Findings.amount).map { $0 / 3 }
    if let fee, fee > 0 { return fee }
    let cost: Double
    if let hours = checked(given.hours, in: Findings.monthHours) {
      cost = hours * mixedCost(.b)
    } else {
      cost = demand.filter { $0.client.position == position && $0.month == nil }
        .reduce(0) { $0 + $1.hours * roleTable.roles[$1.role.position].medianCostPerHour }
    }
    return cost / terms.policy.limit(.accountShare)
  }
}
