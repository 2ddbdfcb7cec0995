extension DraftMaker {
  /// Invents what clients want: in every office and role about as much as its people can give.
  mutating func makeHours() {
    for office in offices.indices {
      let own = clients.indices.filter { clients[$0].office == office }
      makeCampaigns(own, office)
      for role in [0, 1, 3, 4] { shareOut(role, among: own, office) }
    }
    for place in clients.indices { addLines(place) }
  }

  /// Hours a month that an office's people of a role can give, times how much is wanted of them.
  private mutating func wanted(_ role: Int, _ office: Int) -> Double {
    let there = present(role, in: office).reduce(0) { $0 + people[$1].hours }
    return there * random.number(in: 0.97...1.02)
  }

  /// Planners' hours come from campaigns alone, and some of the directors'.
  private mutating func makeCampaigns(_ own: [Int], _ office: Int) {
    let count = max(1, size.campaigns * own.count / max(1, clients.count))
    var campaigns: [(client: Int, weight: Double, months: ClosedRange<Int>, kind: String)] = []
    for _ in 0..<count {
      let client = random.pick(own)
      // Campaigns run already when the scenario begins, or begin in it.
      let begin = random.whole(in: -2...wish.months - 1)
      let start = max(0, begin)
      let end = max(start, min(wish.months - 1, begin + random.whole(in: 0...2)))
      let kind = random.pick(["brand", "launch", "sales", "digital", "digital", "event"])
      campaigns.append((client, clients[client].size * random.number(in: 0.6...1.6), start...end, kind))
    }
    let months = Double(wish.months)
    let hours = wanted(2, office) * months
    let weights = campaigns.reduce(0) { $0 + $1.weight * Double($1.months.count) }
    for campaign in campaigns {
      // In an office without planners a campaign asks for no planning of its own.
      let strategy = (hours * campaign.weight / weights * 2).rounded() / 2
      let direction = campaign.kind == "brand" || campaign.kind == "launch" ? 3.0 : 2
      clients[campaign.client].hours[2] += strategy * Double(campaign.months.count) / months
      clients[campaign.client].hours[4] += direction * Double(campaign.months.count) / months
      var line = CampaignDraft()
      line.name = Given("\(campaign.kind) \(draft.campaigns.count + 1)")
      line.client = Given(clients[campaign.client].name)
      line.kind = Given(campaign.kind)
      line.from = Given(wish.firstMonth.advanced(by: campaign.months.lowerBound))
      line.until = Given(wish.firstMonth.advanced(by: campaign.months.upperBound))
      line.strategyHours = Given(strategy)
      line.directorHours = Given(direction)
      line.hours = Given(0)
      line.departments = departmentHours(campaign.weight)
      draft.campaigns.append(line)
    }
  }

  private mutating func departmentHours(_ weight: Double) -> [Setting] {
    names.departments.prefix(3).map { name in
      Setting(name: Given(name), number: Given((10 * weight * random.number(in: 0.5...2)).rounded() + 2))
    }
  }

  /// Divides a role's hours among the clients by size; nobody gets less than a little.
  private mutating func shareOut(_ role: Int, among own: [Int], _ office: Int) {
    let least = role == 4 ? 4.0 : role == 3 ? 6 : role == 1 ? 10 : 3
    // Directors' hours of campaigns and managers' growth work come out of what they can give.
    let already = own.reduce(0) { sum, client in
      sum + (role == 4 ? clients[client].hours[4] : role == 3 ? draft.clients[client].growthHours?.value ?? 0 : 0)
    }
    let total = max(0, wanted(role, office) - already) * Double(wish.months)
    guard total > 0 else { return }
    let weights = own.map { clients[$0].size * random.number(in: 0.75...1.25) }
    var hours = own.map { _ in 0.0 }
    // Those at the least are set aside until the rest fits.
    var isLeast = own.map { _ in false }
    for _ in own.indices {
      let fixed = own.indices.filter { isLeast[$0] }.reduce(0) { $0 + least * clients[own[$1]].seasonMonths }
      let open = own.indices.filter { !isLeast[$0] }
      let sum = open.reduce(0) { $0 + weights[$1] * clients[own[$1]].seasonMonths }
      guard sum > 0 else { break }
      let scale = max(0, total - fixed) / sum
      for place in open { hours[place] = max(least, (weights[place] * scale).rounded()) }
      let low = open.filter { weights[$0] * scale < least }
      if low.isEmpty { break }
      for place in low {
        isLeast[place] = true
        hours[place] = least
      }
    }
    for (place, client) in own.enumerated() {
      clients[client].hours[role] += hours[place]
      base(client, role, hours[place])
    }
  }

  private mutating func base(_ client: Int, _ role: Int, _ hours: Double) {
    var line = DemandDraft()
    line.client = Given(clients[client].name)
    line.role = Given(RoleCatalogue.roles[role].id)
    line.hours = Given(hours)
    draft.demand.append(line)
  }

  /// Contracted and actual hours: about an eighth more is worked than planned.
  private mutating func addLines(_ place: Int) {
    let sum = clients[place].hours.reduce(0, +)
    draft.clients[place].contractedHours = Given((sum * random.number(in: 0.92...1.08)).rounded())
    if !clients[place].isNew {
      draft.clients[place].actualHours = Given((sum * random.number(in: 1...1.25)).rounded())
    }
  }
}
