internal import Staffing

/// Turns changes of teams into the lines she reads.
struct ChangeProse {
  private let catalogue: Catalogue
  private let scenario: Scenario

  init(_ catalogue: Catalogue, _ scenario: Scenario) {
    self.catalogue = catalogue
    self.scenario = scenario
  }

  func what(_ change: TeamChange) -> String {
    let phrase: ChangePhrase =
      switch change.kind {
      case .joins: .joins
      case .leaves: .leaves
      case .leads: .leads
      }
    return catalogue(phrase, scenario.people[change.person].name, catalogue.role(scenario.roles[change.role]))
  }

  func why(_ change: TeamChange) -> String {
    switch change.cause {
    case .chosen: catalogue(ChangePhrase.chosen)
    case .gone: catalogue(ChangePhrase.gone)
    case .notWanted: catalogue(ChangePhrase.notWanted)
    case .forbidden(let reason): catalogue(ChangePhrase.forbidden, self.reason(reason))
    case .nobodyBefore: catalogue(ChangePhrase.nobodyBefore)
    case .standsIn(let person): catalogue(ChangePhrase.standsIn, scenario.people[person].name)
    case .opportunity(let opportunity):
      catalogue(ChangePhrase.opportunity, scenario.opportunities[opportunity].name)
    case .returns: catalogue(ChangePhrase.returns)
    case .pinned: catalogue(ChangePhrase.pinned)
    }
  }

  /// Why somebody cannot be on a team.
  func reason(_ reason: Ineligibility) -> String {
    switch reason {
    case .cannotCover: catalogue(ChangePhrase.cannotCover)
    case .otherOffice: catalogue(ChangePhrase.otherOffice)
    case .noHours: catalogue(ChangePhrase.noHours)
    case .dedicated(let client): catalogue(ChangePhrase.dedicated, scenario.clients[client].name)
    case .banned(let why): catalogue(ChangePhrase.banned, why)
    case .gradeTooLow(let least): catalogue(ChangePhrase.gradeTooLow, catalogue.grade(least))
    case .expertiseTooLow(let least): catalogue(ChangePhrase.expertiseTooLow, catalogue.number(least))
    case .coolingOff(let rival): catalogue(ChangePhrase.coolingOff, scenario.clients[rival].name)
    }
  }
}
