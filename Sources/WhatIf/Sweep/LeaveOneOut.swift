import Staffing

/// The scenarios in which one person, client or opportunity is not there.
struct LeaveOneOut: Sendable {
  /// Who or what is left out: a place in the scenario's list.
  private struct Loss {
    var family: SweepFamily
    var position: Int
  }

  private let losses: [Loss]
  private let scenario: Scenario
  private let settled: SettledAmounts

  /// The problems of subjects of which there is nothing.
  let problems: [Problem]

  /// Those of some subjects, in their order.
  init(_ subjects: [SweepSubject], _ draft: ScenarioDraft, _ scenario: Scenario, _ settled: SettledAmounts) {
    self.scenario = scenario
    self.settled = settled
    var (losses, problems): ([Loss], [Problem]) = ([], [])
    for (place, subject) in subjects.enumerated() where !subjects[..<place].contains(subject) {
      let own = Self.losses(subject, draft, scenario)
      losses += own
      if own.isEmpty {
        problems.append(
          Problem(
            .nothingThere, field: "--leave-one-out", value: subject.rawValue,
            suggestion: SweepSubject.allCases.first { !Self.losses($0, draft, scenario).isEmpty }?.rawValue))
      }
    }
    self.losses = losses
    self.problems = problems
  }

  var count: Int { losses.count }

  /// One of them.
  ///
  /// - Parameters:
  ///   - place: Counted from 0.
  ///   - index: Its place in the whole sweep.
  /// - Returns: The scenario.
  func scenario(_ place: Int, at index: Int) -> SweepCase {
    let loss = losses[place]
    let (id, name, changes) =
      switch loss.family {
      case .person: person(loss.position)
      case .client: client(loss.position)
      default: opportunity(loss.position)
      }
    return SweepCase(index: index, family: loss.family, key: "\(loss.family.rawValue) \(id)", lost: name, changes)
  }

  /// Those who and which are there at some time of the months: nobody would miss the others.
  private static func losses(_ subject: SweepSubject, _ draft: ScenarioDraft, _ scenario: Scenario) -> [Loss] {
    switch subject {
    case .people:
      scenario.people.ids.filter { scenario.people[$0].contractHours.contains { $0 > 0 } }
        .map { Loss(family: .person, position: $0.position) }
    case .clients:
      scenario.clients.ids.filter { $0.position < draft.clients.count && scenario.clients[$0].isActive.contains(true) }
        .map { Loss(family: .client, position: $0.position) }
    case .opportunities: scenario.opportunities.ids.map { Loss(family: .opportunity, position: $0.position) }
    }
  }

  private func person(_ position: Int) -> (String, String, [any DraftChange]) {
    let record = scenario.people[PersonIndex(position)]
    let first = scenario.months.first?.month.firstDay
    // Whoever would have come later has no place on a team that would have to be filled.
    guard let first, record.start.map({ $0 < first }) ?? true else {
      var leaves = PersonLeaves()
      leaves.person = Given(record.id)
      return (record.id, record.name, settled.changes(withoutPerson: position) + [leaves])
    }
    return (record.id, record.name, settled.changes() + [Departure.before(first, record)])
  }

  private func client(_ position: Int) -> (String, String, [any DraftChange]) {
    let record = scenario.clients[ClientIndex(position)]
    var lost = ClientLost()
    lost.client = Given(record.id)
    return (record.id, record.name, settled.changes(withoutClient: position) + [lost])
  }

  private func opportunity(_ position: Int) -> (String, String, [any DraftChange]) {
    let record = scenario.opportunities[OpportunityIndex(position)]
    var lost = OpportunityLost()
    lost.opportunity = Given(record.id)
    return (record.id, record.name, [lost])
  }
}
