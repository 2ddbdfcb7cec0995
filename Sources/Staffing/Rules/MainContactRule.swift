/// Every client has exactly one main contact, who is on its team and leads no more clients than the role allows.
public enum MainContactRule: Rule {
  /// `main-contact`.
  public static let code = RuleCode.mainContact

  /// One main contact while the client is active, on the team, of a role that leads, within the limit.
  public static func audit(_ view: PlanView, _ sheet: inout AuditSheet) {
    let scenario = view.scenario
    for stage in scenario.stages.ids {
      for client in scenario.clients.ids {
        let contacts = view.mainContacts(client, stage)
        let wanted = view.isActive(client, stage) ? 1 : 0
        let isEnough = contacts.count == wanted || contacts.isEmpty && scenario.isRelaxed(code, client: client)
        sheet.check(isEnough, Breach(code, client: client, stage: stage))
        for contact in contacts {
          let isFit = scenario.people[contact.person].leadLimit > 0 && view.works(contact.person, client, stage)
          sheet.check(isFit, Breach(code, person: contact.person, client: client, stage: stage))
        }
      }
      for person in scenario.people.ids {
        sheet.check(
          Double(view.led(by: person, stage).count), atMost: Double(scenario.people[person].leadLimit),
          Breach(code, person: person, stage: stage))
      }
    }
  }
}
