/// It is worth something when a client's main contact is the line manager of people on its team.
public enum ReportingLine: Rule {
  /// `reporting-line`.
  public static let code = RuleCode.reportingLine

  /// The value of every month in which somebody on a team has the main contact as line manager.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    let scenario = view.scenario
    for contact in view.decisions.mainContacts {
      let reports = view.people(contact.client, contact.stage).count {
        scenario.people[$0].lineManager == contact.person
      }
      ledger.charge(
        -Double(reports) * scenario.lineValue(contact.person, contact.client, contact.stage), .reportingLine)
    }
  }
}

extension Scenario {
  /// What it is worth that one direct report is on the team of a main contact.
  ///
  /// - Parameters:
  ///   - contact: The main contact, whose hours are the unit.
  ///   - client: For whom; only active months count.
  ///   - stage: When.
  /// - Returns: Money per person, at least 0.
  public func lineValue(_ contact: PersonIndex, _ client: ClientIndex, _ stage: StageIndex) -> Double {
    let months = stages[stage].monthIndices.count { clients[client].isActive[$0] }
    return Double(months) * policy.number(.reportingLine) * roles[people[contact].role].medianCostPerHour
  }
}
