/// Covering an hour must never be dearer than leaving it: dearest eligible hour < overtime < freelance < shortfall.
extension ScenarioBuilder {
  /// Raises default prices where the data would break their order, and refuses her own that break it.
  mutating func orderPrices() {
    let policy = terms.policy
    let pay = policy.limit(.overtimePay)
    let rate = policy.limit(.freelanceRate)
    raise(.overtimeFirst, above: dearestHour() - pay, by: 0.05)
    let second = terms.policy.number(.overtimeFirst)
    raise(.overtimeSecond, atLeast: second, toAtLeast: second + 0.5)
    raise(.freelance, above: pay + terms.policy.number(.overtimeSecond) - rate, by: 0.25)
    raise(.shortfallC, above: rate + terms.policy.number(.freelance), by: 0.5)
    let third = terms.policy.number(.shortfallC)
    raise(.shortfallB, atLeast: third, toAtLeast: third + 0.5)
    let middle = terms.policy.number(.shortfallB)
    raise(.shortfallA, atLeast: middle, toAtLeast: middle + 0.5)
    noteDefaults()
  }

  /// The dearest ordinary hour that anybody could cover a need with, as a multiple of the role's median hourly cost.
  ///
  /// - Returns: The greatest over the demanded roles; 0 where nobody can do anything.
  func dearestHour() -> Double {
    var dearest = 0.0
    for role in roleTable.indices {
      let wishes = sectorWishes(role)
      guard !wishes.isEmpty else { continue }
      for person in people where person.capacityHours.contains(where: { $0 > 0 }) {
        dearest = max(dearest, hourPrice(person, role, wishes))
      }
    }
    return dearest
  }

  /// The greatest expertise wished by sector, of clients that want hours of a role; one entry per sector that occurs.
  private func sectorWishes(_ role: RoleIndex) -> [(sector: SectorIndex?, level: Int)] {
    var wishes: [(sector: SectorIndex?, level: Int)] = []
    for need in needs where need.role == role {
      let client = clients[need.client.position]
      let level = client.wantedExpertise[role]
      if let known = wishes.firstIndex(where: { $0.sector == client.sector }) {
        wishes[known].level = max(wishes[known].level, level)
      } else {
        wishes.append((client.sector, level))
      }
    }
    return wishes
  }

  /// What an hour of a need costs with somebody, rule prices included; 0 for one who may not do it.
  private func hourPrice(
    _ person: Person, _ role: RoleIndex, _ wishes: [(sector: SectorIndex?, level: Int)]
  ) -> Double {
    let productivity =
      person.roles.map { own -> Double in
        own == role ? 1 : roleTable.roles[own.position].covers.first { $0.role == role }?.productivity ?? 0
      }.max() ?? 0
    guard productivity > 0 else { return 0 }
    let policy = terms.policy
    let wanted = roleTable.roles[role.position]
    let missing = wishes.map { wish in max(0, wish.level - (wish.sector.map { person.expertise[$0] } ?? 5)) }.max() ?? 0
    var multiple = person.costPerHour / wanted.medianCostPerHour + policy.number(.expertise) * Double(missing)
    if person.roles.contains(role) {
      // A junior may be all that a client asks for.
      multiple += policy.number(.seniority) * Double(person.grade.rawValue - Grade.junior.rawValue)
    } else {
      let steps = max(1, roleTable.roles[person.role.position].ladder - wanted.ladder)
      multiple += policy.number(.upwardCover) * Double(steps)
      if wanted.plans { multiple += policy.number(.planningBurden) }
    }
    return multiple / (person.productivity * productivity)
  }

  private mutating func raise(_ price: PriceName, above least: Double, by margin: Double) {
    let number = terms.policy.number(price)
    guard number <= least else { return }
    set(price, to: least + margin, least: least)
  }

  private mutating func raise(_ price: PriceName, atLeast least: Double, toAtLeast wanted: Double) {
    guard terms.policy.number(price) < least else { return }
    set(price, to: wanted, least: least)
  }

  /// Raises a default in steps of 0.05, so that the last digits of a division never show; refuses her own number.
  private mutating func set(_ price: PriceName, to number: Double, least: Double) {
    let record = Record("policy", at: draft.policy?.place)
    if let place = terms.ownPrices[price] {
      findings.refuse(
        Problem(
          .priceOrder, at: place ?? record.place, field: record["prices.\(price.rawValue)"],
          value: FoldedText.number(terms.policy.number(price)), allowed: .atLeast(steps(number)),
          suggestion: FoldedText.number(steps(number))))
      return
    }
    terms.policy.raised[price] = terms.policy.number(price)
    terms.policy.prices[PolicyTerms.position(price)] = steps(number)
  }

  private func steps(_ number: Double) -> Double { (number * 20 - 1e-6).rounded(.up) / 20 }

  private mutating func noteDefaults() {
    for price in PriceName.allCases where terms.ownPrices[price] == nil {
      findings.assume("policy.prices.\(price.rawValue)", FoldedText.number(terms.policy.number(price)))
    }
  }
}
