/// What a plan does for a client, and what the client brings.
public struct ClientSummary: Sendable {
  /// Which client.
  public let client: ClientIndex
  /// Whether it is held, or brought by an accepted opportunity.
  public let exists: Bool
  /// Hours wanted in all months, accepted opportunities included.
  public let wantedHours: Double
  /// Hours of its team.
  public let givenHours: Double
  /// Hours bought outside.
  public let boughtHours: Double
  /// Hours that nobody covers.
  public let shortfallHours: Double
  /// How satisfied it may be; an estimate.
  public let satisfaction: Satisfaction
  /// Fees of the scenario's months, expected fees of accepted opportunities included, money.
  public let fee: Double
  /// Hours × hourly cost, delivery of opportunities by win probability, money.
  public let staffingCost: Double
  /// Freelance and other cost of accepted opportunities, money.
  public let otherCost: Double
  /// Hours above contract in the months for which a contract says so, or `nil` where none does.
  public let overServicingHours: Double?
  /// Share of all fees.
  public let feeShare: Double
  /// Probability of keeping the client for another year; an estimate from satisfaction and health.
  public let retention: Double
  /// Fees of as many months again × retention, and expected follow-on revenue of accepted opportunities; an estimate.
  public let repeatFee: Double
  /// The person beside the main contact who gives it most hours, or `nil` where it hangs on one person.
  public let secondKnower: PersonIndex?
  /// People on the team in any stage with their hours: the largest first.
  public let team: [(person: PersonIndex, hours: Double)]

  /// Share of the wanted hours that is covered, freelance included; 1 where nothing is wanted.
  public var coverage: Double { wantedHours > 0 ? max(0, 1 - shortfallHours / wantedHours) : 1 }
  /// Fee − hours × hourly cost − what is bought, money.
  public var margin: Double { fee - staffingCost - otherCost }
  /// Margin ÷ fee, or `nil` where there is no fee.
  public var marginShare: Double? { fee > 0 ? margin / fee : nil }

  static func all(_ view: PlanView, _ people: Table<Person, PersonSummary>) -> Table<Client, ClientSummary> {
    let scenario = view.scenario
    let tallies = ClientTally.all(view)
    let fees = scenario.clients.ids.map { fee(of: $0, view) }
    let total = fees.reduce(0, +)
    return Table(
      scenario.clients.ids.map { client in
        ClientSummary(client, tallies[client], fee: fees[client.position], allFees: total, view, people)
      })
  }

  private init(
    _ client: ClientIndex, _ tally: ClientTally, fee: Double, allFees: Double, _ view: PlanView,
    _ people: Table<Person, PersonSummary>
  ) {
    let scenario = view.scenario
    let record = scenario.clients[client]
    self.client = client
    exists = view.exists(client)
    wantedHours = tally.wanted
    givenHours = tally.hours
    boughtHours = tally.bought
    shortfallHours = tally.shortfall
    let satisfaction = Satisfaction(client, tally, view, people)
    self.satisfaction = satisfaction
    self.fee = fee
    staffingCost = tally.staffingCost
    let accepted = scenario.opportunities.ids.filter {
      view.decisions.accepted[$0] && scenario.opportunities[$0].client == client
    }
    otherCost = accepted.reduce(tally.freelanceCost) { $0 + scenario.opportunities[$1].expectedOtherCost }
    overServicingHours = Self.overServicing(record, tally)
    feeShare = allFees > 0 ? fee / allFees : 0
    let retention = Self.retention(satisfaction.total, record.health)
    self.retention = retention
    repeatFee = accepted.reduce(retention * record.fee.reduce(0, +)) {
      $0 + scenario.opportunities[$1].probability * scenario.opportunities[$1].followOn
    }
    let contacts = Set(scenario.stages.ids.flatMap { view.mainContacts(client, $0).map(\.person) })
    team = tally.people.sorted { ($1.hours, $0.person) < ($0.hours, $1.person) }
    secondKnower = team.first { !contacts.contains($0.person) }?.person
  }

  private static func fee(of client: ClientIndex, _ view: PlanView) -> Double {
    let scenario = view.scenario
    guard view.exists(client) else { return 0 }
    return scenario.opportunities.ids.reduce(scenario.clients[client].fee.reduce(0, +)) { sum, opportunity in
      let record = scenario.opportunities[opportunity]
      return sum + (view.decisions.accepted[opportunity] && record.client == client ? record.expectedFee : 0)
    }
  }

  private static func overServicing(_ record: Client, _ tally: ClientTally) -> Double? {
    var sum: Double?
    for (month, contracted) in record.contractedHours.enumerated() {
      guard let contracted else { continue }
      sum = (sum ?? 0) + max(0, tally.hoursByMonth[month] - contracted)
    }
    return sum
  }

  /// A happy client of good health stays with 95 %, about the trade's 10-20 % a year leave (DOMAIN.md, figures).
  private static func retention(_ satisfaction: Double, _ health: Health) -> Double {
    let penalty =
      switch health {
      case .good: 0.0
      case .fair: 0.05
      case .poor: 0.15
      }
    return min(0.95, max(0.2, 0.6 + 0.35 * satisfaction / 100 - penalty))
  }

  /// Whether the client may be lost: poor health, or an estimate of satisfaction below 60.
  ///
  /// - Parameter scenario: The scenario the summary belongs to.
  /// - Returns: Whether it belongs on the list of clients at risk.
  public func isAtRisk(in scenario: Scenario) -> Bool {
    exists && (scenario.clients[client].health == .poor || satisfaction.total < 60)
  }
}

extension Opportunity {
  /// Other cost that counts: delivery by win probability, the pitch in full.
  var expectedOtherCost: Double { probability * otherCost + pitchCost }
}
